using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Word;

/// <summary>The styles and fonts of the document: 宋体 for text, 黑体 for headings, with the names under which other systems know them.</summary>
internal static class WordStyles
{
    private const string Latin = "Times New Roman";
    private const string Song = "宋体";
    private const string Hei = "黑体";

    public static Styles Create(Labels labels) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(Song),
                new FontSize { Val = "24" },
                new FontSizeComplexScript { Val = "24" },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", null, new(SpacingBetweenLines(0, 0, 360)), new()),
        Paragraph("Body", labels.Of("正文缩进", "Body Indented"), "Normal", new(new Indentation { FirstLineChars = labels.IsChinese ? 200 : 0, FirstLine = labels.IsChinese ? "480" : "0" }), new()),
        Paragraph("Title", "Title", "Normal", new(SpacingBetweenLines(480, 120, 360), new Justification { Val = JustificationValues.Center }), new(Fonts(Hei), new Bold(), new FontSize { Val = "44" })),
        Paragraph("Subtitle", "Subtitle", "Normal", new(SpacingBetweenLines(0, 60, 360), new Justification { Val = JustificationValues.Center }), new(new FontSize { Val = "28" })),
        Heading(1, 32, 360, 160),
        Heading(2, 28, 240, 120),
        Heading(3, 24, 200, 60),
        Paragraph("Caption", "caption", "Normal", new(new KeepNext(), SpacingBetweenLines(160, 60, 240), new Justification { Val = JustificationValues.Center }), new(Fonts(Hei), new FontSize { Val = "21" })),
        Paragraph("TableText", labels.Of("表格文字", "Table Text"), "Normal", new(SpacingBetweenLines(20, 20, 240)), new(new FontSize { Val = "18" }, new FontSizeComplexScript { Val = "18" })),
        Paragraph("TableHead", labels.Of("表头", "Table Head"), "TableText", new(new KeepNext(), new Justification { Val = JustificationValues.Center }), new(Fonts(Hei), new Bold())),
        Paragraph("Item", labels.Of("理由", "Reason Item"), "Normal", new(SpacingBetweenLines(0, 40, 300), new Indentation { Left = "480" }), new(new FontSize { Val = "21" })),
        Paragraph("TOCHeading", "TOC Heading", "Normal", new(SpacingBetweenLines(360, 120, 360), new Justification { Val = JustificationValues.Center }), new(Fonts(Hei), new Bold(), new FontSize { Val = "28" })),
        Paragraph("TOC1", "toc 1", "Normal", new(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 9026 })), new()),
        Paragraph("TOC2", "toc 2", "Normal", new(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 9026 }), new Indentation { Left = "420" }), new()),
        Paragraph("Header", "header", "Normal", new(SpacingBetweenLines(0, 0, 240), new Justification { Val = JustificationValues.Center }), new(new Color { Val = "595959" }, new FontSize { Val = "18" })),
        Paragraph("Footer", "footer", "Normal", new(SpacingBetweenLines(0, 0, 240), new Justification { Val = JustificationValues.Center }), new(new Color { Val = "595959" }, new FontSize { Val = "18" })),
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(
                Border(new TopBorder()), Border(new LeftBorder()), Border(new BottomBorder()), Border(new RightBorder()), Border(new InsideHorizontalBorder()), Border(new InsideVerticalBorder()))))
        {
            Type = StyleValues.Table,
            StyleId = "Grid",
        });

    /// <summary>The fonts, each with the name that a system without it may have in its place.</summary>
    public static Fonts FontTable() => new(
        Font(Latin, null, FontFamilyValues.Roman, "02020603050405020304", "00"),
        Font(Song, "SimSun;Songti SC;Noto Serif CJK SC;Source Han Serif SC", FontFamilyValues.Auto, "02010600030101010101", "86"),
        Font(Hei, "SimHei;Heiti SC;Noto Sans CJK SC;Source Han Sans SC", FontFamilyValues.Modern, "02010609060101010101", "86"));

    public static RunFonts Fonts(string eastAsian) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = eastAsian, ComplexScript = Latin };

    private static Style Heading(int level, int size, int before, int after)
    {
        Style style = Paragraph(
            $"Heading{level}",
            $"heading {level}",
            "Normal",
            new(new KeepNext(), new KeepLines(), SpacingBetweenLines(before, after, 320), new OutlineLevel { Val = level - 1 }),
            new(Fonts(Hei), new Bold(), new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" }));
        return style;
    }

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = basedOn is null ? true : null, CustomStyle = id is "Body" or "TableText" or "TableHead" or "Item" ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        if (id.StartsWith("Heading", StringComparison.Ordinal))
        {
            style.Append(new NextParagraphStyle { Val = "Body" });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static SpacingBetweenLines SpacingBetweenLines(int before, int after, int line) => new()
    {
        Before = $"{before}",
        After = $"{after}",
        Line = $"{line}",
        LineRule = LineSpacingRuleValues.Auto,
    };

    private static T Border<T>(T border)
        where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Color = "8C8C8C";
        return border;
    }

    private static Font Font(string name, string? others, FontFamilyValues family, string panose, string charset)
    {
        var font = new Font { Name = name };
        if (others is not null)
        {
            font.Append(new AltName { Val = others });
        }

        font.Append(new Panose1Number { Val = panose }, new FontCharSet { Val = charset }, new FontFamily { Val = family }, new Pitch { Val = FontPitchValues.Variable });
        return font;
    }
}
