using System.Globalization;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Finds the grades in a line beside the table: 90分（含）以上为优，80-90分为良，60-80分为中，60分以下为差.</summary>
internal static partial class GradesInText
{
    /// <summary>The grades from the best to the worst; none where no line states at least two of which the last begins at nothing.</summary>
    public static IReadOnlyList<(string Grade, decimal From)> Find(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            (string Grade, decimal From)[] found = [.. Read(line).OrderByDescending(grade => grade.From)];
            bool isScale = found.Length > 1 && found[^1].From == 0m && found.Select(grade => grade.From).Distinct().Count() == found.Length
                && found.Select(grade => grade.Grade).Distinct().Count() == found.Length;
            if (isScale)
            {
                return found;
            }
        }

        return [];
    }

    private static IEnumerable<(string Grade, decimal From)> Read(string line)
    {
        foreach (Match match in Band().Matches(line))
        {
            string grade = match.Groups["grade"].Value;
            decimal[] bounds = [.. match.Groups["bound"].Captures.Select(bound => decimal.Parse(bound.Value, CultureInfo.InvariantCulture))];
            string side = match.Groups["side"].Value;
            yield return (grade, bounds.Length > 1 ? bounds.Min() : side is "以上" or "及以上" ? bounds[0] : 0m);
        }
    }

    [GeneratedRegex(@"(?<bound>\d{1,3}(?:\.\d+)?)分?(?:[（(][^）)]{1,3}[）)])?(?:(?:[-~—－～至到]+(?<bound>\d{1,3}(?:\.\d+)?)分?(?:[（(][^）)]{1,3}[）)])?(?:之间)?)|(?<side>及?以上|及?以下))(?:的)?[，,]?(?:评?定?为|是|属|[:：])?“?(?<grade>优秀|良好|中等|不合格|合格|较差|一般|优|良|中|差)”?")]
    private static partial Regex Band();
}
