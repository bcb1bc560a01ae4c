using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>The scoring standards of the report's table 3-0, as its text gives them.</summary>
internal static partial class ReportTable
{
    /// <summary>The standards by the codes of the indicators.</summary>
    public static Dictionary<string, string> Standards(string path, IReadOnlyCollection<string> codes)
    {
        string[] lines = File.ReadAllLines(path);
        int start = Array.FindIndex(lines, line => Heading().IsMatch(line));
        var standards = new Dictionary<string, string>(StringComparer.Ordinal);
        string? open = null;
        foreach (string line in lines.Skip(start + 1))
        {
            string[] cells = [.. line.Split('\t').Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
            if (cells.Length == 0 || cells[0] == "一级指标")
            {
                continue;
            }

            if (cells[0] == "合计")
            {
                break;
            }

            string? code = cells.Select(cell => Code().Match(cell).Value).LastOrDefault(codes.Contains);
            if (code is not null)
            {
                standards[code] = cells[^1];
                open = code;
            }
            else if (open is not null && !standards[open].EndsWith('。'))
            {
                // a page breaks the cell
                standards[open] += cells[^1];
            }
        }

        return standards;
    }

    [GeneratedRegex("^表 ?3-0\\. ")]
    private static partial Regex Heading();

    [GeneratedRegex("^[A-C][0-9]{3,4}")]
    private static partial Regex Code();
}
