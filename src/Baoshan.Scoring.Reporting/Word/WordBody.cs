using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Word;

/// <summary>Collects the paragraphs and tables of the document, with headings that a table of contents finds and captions that are numbered.</summary>
internal sealed class WordBody(Labels labels)
{
    public const int PortraitWidth = 9026;
    public const int LandscapeWidth = 14570;

    private readonly Body body = new();
    private readonly List<(int Level, string Text, string Bookmark)> headings = [];
    private OpenXmlElement? contentsPlace;
    private int tables;
    private int chapter;
    private int section;

    public void Add(OpenXmlElement element) => body.Append(element);

    public void Paragraph(string style, string text) => Add(WordText.Paragraph(style, WordText.Run(text)));

    /// <summary>A paragraph with a bold label before its text; nothing where there is no text.</summary>
    public void Labelled(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add(WordText.Paragraph("Item", WordText.Run(label + labels.Colon, bold: true), WordText.Run(text)));
        }
    }

    public void Heading(int level, string text)
    {
        string bookmark = string.Create(CultureInfo.InvariantCulture, $"_Toc{headings.Count + 1:D6}");
        string id = string.Create(CultureInfo.InvariantCulture, $"{headings.Count + 1}");
        string title = Numbered(level, text);
        headings.Add((level, title, bookmark));
        Add(WordText.Paragraph($"Heading{level}", new BookmarkStart { Id = id, Name = bookmark }, WordText.Run(title), new BookmarkEnd { Id = id }));
    }

    /// <summary>A numbered caption, above the table that follows.</summary>
    public void Caption(string text)
    {
        string number = (++tables).ToString(CultureInfo.InvariantCulture);
        Add(WordText.Paragraph(
            "Caption",
            WordText.Run($"{labels.Table} "),
            WordText.Field($"SEQ {labels.Table} \\* ARABIC", number),
            WordText.Run($"  {text}")));
    }

    public void Table(WordTable table)
    {
        Add(table.Table);
        Add(WordText.Paragraph("TableText"));
    }

    /// <summary>Marks where the table of contents goes.</summary>
    public void ContentsHere()
    {
        Paragraph("TOCHeading", labels.Contents);
        contentsPlace = body.LastChild;
    }

    /// <summary>Ends a section: all since the last one is set on pages of this shape.</summary>
    public void EndSection(bool landscape, SectionReferences references) =>
        Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "TableText" }, Page(landscape, references))));

    public Body Finish(SectionReferences references)
    {
        Add(Page(false, references));
        OpenXmlElement place = contentsPlace!;
        (int Level, string Text, string Bookmark)[] entries = [.. headings.Where(heading => heading.Level <= 2)];
        for (int i = 0; i < entries.Length; i++)
        {
            place = body.InsertAfter(Entry(entries[i], i == 0, i == entries.Length - 1), place);
        }

        return body;
    }

    /// <summary>An entry of the table of contents. Page numbers come when somebody updates the field: only a word processor knows them.</summary>
    private static Paragraph Entry((int Level, string Text, string Bookmark) heading, bool first, bool last)
    {
        Paragraph paragraph = WordText.Paragraph($"TOC{heading.Level}");
        if (first)
        {
            paragraph.Append(
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(" TOC \\o \"1-2\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
        }

        paragraph.Append(new Hyperlink(WordText.Run(heading.Text)) { Anchor = heading.Bookmark, History = true });
        if (last)
        {
            paragraph.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        }

        return paragraph;
    }

    private string Numbered(int level, string text)
    {
        (chapter, section) = level switch { 1 => (chapter + 1, 0), 2 => (chapter, section + 1), _ => (chapter, section) };
        return (level, labels.IsChinese) switch
        {
            (1, true) => $"{ChineseNumber.Of(chapter)}、{text}",
            (2, true) => $"（{ChineseNumber.Of(section)}）{text}",
            (1, false) => string.Create(CultureInfo.InvariantCulture, $"{chapter}  {text}"),
            (2, false) => string.Create(CultureInfo.InvariantCulture, $"{chapter}.{section}  {text}"),
            _ => text,
        };
    }

    private static SectionProperties Page(bool landscape, SectionReferences references) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = references.Header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = references.Footer },
        new PageSize
        {
            Width = landscape ? 16838U : 11906U,
            Height = landscape ? 11906U : 16838U,
            Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin
        {
            Top = landscape ? 1304 : 1440,
            Bottom = landscape ? 1134 : 1440,
            Left = landscape ? 1134U : 1440U,
            Right = landscape ? 1134U : 1440U,
            Header = 720,
            Footer = 720,
            Gutter = 0,
        });
}

/// <summary>The parts with the running header and footer.</summary>
internal sealed record SectionReferences(string Header, string Footer);
