using System.Globalization;
using System.Text;
using Baoshan.Scoring.Differences;

namespace Baoshan.Scoring.Reporting.Differences;

/// <summary>指标体系的差异 as text: part by part in the order of the table, then what the differences do to the scores.</summary>
public static class DifferenceText
{
    /// <summary>Writes a difference.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="scores">What that does to the scores of an assessment; null for the sets alone.</param>
    /// <param name="language">The language of the text's own words.</param>
    public static string Write(SetDifference difference, ScoreDifference? scores = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var outline = new DifferenceOutline(difference, language);
        var text = new StringBuilder(outline.Title).Append('\n');
        if (difference.IsEmpty)
        {
            text.Append('\n').Append(outline.Same).Append('\n');
        }

        foreach (OutlineSection section in outline.Sections())
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (OutlineEntry entry in section.Entries)
            {
                text.Append("  ").Append(entry.Title).Append('\n');
                AddLines(text, entry.Lines);
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
        text.Append('\n').Append(lines.Heading).Append('\n');
        ScoreLine[] rows = [.. lines.Rows()];
        if (rows.Length == 0)
        {
            text.Append("  ").Append(lines.Unchanged).Append('\n');
        }

        foreach (ScoreLine row in rows)
        {
            string indent = new(' ', 2 * row.Indicator.Level);
            string weight = language == Language.English ? $"weight {row.Weight}" : $"权重 {row.Weight}";
            text.Append(indent).Append(CultureInfo.InvariantCulture, $"{row.Indicator}  {weight}  {row.Before} → {row.After}  {row.Difference}").Append('\n');
            foreach (string line in row.Lines)
            {
                text.Append(indent).Append("  ").Append(line).Append('\n');
            }
        }

        text.Append("  ").Append(language == Language.English ? "Total: " : "总分：").Append(CultureInfo.InvariantCulture, $"{lines.Before} → {lines.After}  {lines.Difference}").Append('\n');
        text.Append("  ").Append(lines.Grades).Append('\n');
        foreach (string gap in lines.Gaps())
        {
            text.Append("  ").Append(gap).Append('\n');
        }
    }

    private static void AddLines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }
}
