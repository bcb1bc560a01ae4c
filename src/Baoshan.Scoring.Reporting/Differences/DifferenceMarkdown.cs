using System.Globalization;
using System.Text;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Reporting.Markdown;

namespace Baoshan.Scoring.Reporting.Differences;

/// <summary>指标体系的差异 as a Markdown document.</summary>
public static class DifferenceMarkdown
{
    /// <summary>Writes a difference.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="scores">What that does to the scores of an assessment; null for the sets alone.</param>
    /// <param name="language">The language of the document's own words.</param>
    public static string Write(SetDifference difference, ScoreDifference? scores = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var outline = new DifferenceOutline(difference, language);
        var text = new StringBuilder("# ").Append(MarkdownText.Escape(outline.Title)).Append('\n');
        if (difference.IsEmpty)
        {
            text.Append('\n').Append(outline.Same).Append('\n');
        }

        foreach (OutlineSection section in outline.Sections())
        {
            text.Append("\n## ").Append(section.Heading).Append("\n\n");
            foreach (OutlineEntry entry in section.Entries)
            {
                AddItem(text, "- ", entry.Title);
                foreach (string line in entry.Lines)
                {
                    AddItem(text, "  - ", line);
                }
            }
        }

        if (scores is not null)
        {
            Add(text, new ScoreLines(scores, outline, language), language);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, ScoreLines lines, Language language)
    {
        bool english = language == Language.English;
        text.Append("\n## ").Append(MarkdownText.Escape(lines.Heading)).Append("\n\n");
        text.Append(english ? "| Indicator | Weight | Before | After | Difference | Why |" : "| 指标 | 权重 | 之前 | 之后 | 差 | 原因 |").Append('\n');
        text.Append("| --- | ---: | ---: | ---: | ---: | --- |\n");
        foreach (ScoreLine row in lines.Rows())
        {
            string indent = new('\u3000', row.Indicator.Level - 1);
            string why = MarkdownText.Escape(string.Join(english ? "; " : "；", row.Lines));
            text.Append(CultureInfo.InvariantCulture, $"| {indent}{MarkdownText.Escape(row.Indicator.ToString())} | {row.Weight} | {row.Before} | {row.After} | {row.Difference} | {why} |").Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"| **{(english ? "Total" : "总分")}** | | **{lines.Before}** | **{lines.After}** | **{lines.Difference}** | **{MarkdownText.Escape(lines.Grades)}** |").Append('\n');
        string[] gaps = [.. lines.Gaps()];
        if (gaps.Length > 0)
        {
            text.Append('\n');
        }

        foreach (string gap in gaps)
        {
            AddItem(text, "- ", gap);
        }
    }

    private static void AddItem(StringBuilder text, string mark, string line) => text.Append(mark).Append(MarkdownText.Escape(line)).Append('\n');
}
