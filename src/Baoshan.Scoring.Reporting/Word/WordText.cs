using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Word;

/// <summary>Runs and fields. Text from input only ever becomes the text of a run.</summary>
internal static class WordText
{
    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        string[] lines = SafeText.Clean(text).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            string[] pieces = lines[i].Split('\t');
            for (int j = 0; j < pieces.Length; j++)
            {
                if (j > 0)
                {
                    run.Append(new TabChar());
                }

                run.Append(new Text(pieces[j]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    /// <summary>A field of ours, such as a page number, with the text that it has until somebody updates it.</summary>
    public static SimpleField Field(string instruction, string text) => new(Run(text)) { Instruction = $" {instruction} " };

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }
}
