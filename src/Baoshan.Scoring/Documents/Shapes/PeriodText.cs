using System.Globalization;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads the period of an assessment as days: a year (2016, 2016年, 2016年度), a half (2016上半年), a quarter (2016年第三季度, 2016Q3), a month (2016-07,
/// 2016年7月), a day, and from one of them to another (2014-2016, 2016-01..2016-06, 2016年1月至6月). Any other text is a period, but not one of known days.
/// </summary>
internal static partial class PeriodText
{
    private const string Quarters = "一二三四";

    public static bool TryParse(string text, out (DateOnly From, DateOnly To) days)
    {
        string plain = Scalars.Plain(text).Replace(" ", "", StringComparison.Ordinal);
        if (TryOne(plain, out days))
        {
            return true;
        }

        foreach (Match between in Between().Matches(plain))
        {
            string first = plain[..between.Index];
            string second = plain[(between.Index + between.Length)..];
            if (TryOne(first, out (DateOnly From, DateOnly To) start)
                && (TryOne(second, out (DateOnly From, DateOnly To) end) || TryOne($"{start.From.Year}年{second}", out end))
                && start.From <= end.To)
            {
                days = (start.From, end.To);
                return true;
            }
        }

        return false;
    }

    private static bool TryOne(string text, out (DateOnly From, DateOnly To) days)
    {
        days = default;
        if (Scalars.TryDate(text, out DateOnly day))
        {
            days = (day, day);
            return true;
        }

        Match found = One().Match(text);
        if (!found.Success)
        {
            return false;
        }

        int year = int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture);
        (int first, int months) = (found.Groups["month"], found.Groups["quarter"], found.Groups["half"]) switch
        {
            ({ Success: true } month, _, _) => (int.Parse(month.Value, CultureInfo.InvariantCulture), 1),
            (_, { Success: true } quarter, _) => ((3 * Quarter(quarter.Value[0])) - 2, 3),
            (_, _, { Success: true } half) => (half.Value == "上" ? 1 : 7, 6),
            _ => (1, 12),
        };
        var from = new DateOnly(year, first, 1);
        days = (from, from.AddMonths(months).AddDays(-1));
        return true;
    }

    private static int Quarter(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : Quarters.IndexOf(digit, StringComparison.Ordinal) + 1;

    [GeneratedRegex("^(?<year>[12][0-9]{3})(?:年度?|(?:年度?)?(?<half>[上下])半年|(?:年度?)?第?(?<quarter>[一二三四1-4])季度?|-?[Qq](?<quarter>[1-4])|(?:年|[-/.])(?<month>0?[1-9]|1[0-2])月?)?$")]
    private static partial Regex One();

    // the longest first: two points are no decimal point, and a minus may stand between years
    [GeneratedRegex(@"\.\.|至|到|~|—+|–|-")]
    private static partial Regex Between();
}
