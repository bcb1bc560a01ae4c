using System.Text.RegularExpressions;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads and writes ranges of dates: 不晚于2016-03-31, 早于2016年4月1日, 2016-04-01至2016-04-30. A date is a whole day, so 至 includes both days
/// unless it says otherwise.
/// </summary>
internal static partial class DateIntervalText
{
    private const string Day = @"(\d\d\d\d-\d\d-\d\d|\d\d\d\d年\d\d?月\d\d?日)";
    private const string Included = @"(\(含\)|\(不含\))";
    private const string BeforePattern = "^(早于|before|晚于|after|不早于|notbefore|不晚于|不迟于|notafter)" + Day + "$";
    private const string AfterPattern = "^" + Day + "(及以前|及之前|及以后|及之后)$";
    private const string SinglePattern = "^" + Day + "$";
    private const string BetweenPattern = "^" + Day + Included + "?(?:至|到|~|—|–)" + Day + Included + "?$";

    /// <summary>The patterns of the plain texts that are ranges of dates, where there are such days and the ends are in order.</summary>
    public static IReadOnlyList<string> Patterns { get; } = [BeforePattern, AfterPattern, SinglePattern, BetweenPattern];

    /// <summary>Reads a range; the text has no blanks and is in plain characters.</summary>
    public static bool TryParse(string plain, out Interval interval)
    {
        interval = Interval.All;
        if (!DateText.IsIn(plain))
        {
            return false;
        }

        if (Before().Match(plain) is { Success: true } before && DateText.TryParse(before.Groups[2].Value, out decimal bound))
        {
            interval = before.Groups[1].Value switch
            {
                "早于" or "before" => Interval.Below(bound),
                "晚于" or "after" => Interval.Above(bound),
                "不早于" or "notbefore" => Interval.AtLeast(bound),
                _ => Interval.AtMost(bound),
            };
        }
        else if (After().Match(plain) is { Success: true } after && DateText.TryParse(after.Groups[1].Value, out bound))
        {
            interval = after.Groups[2].Value is "及以前" or "及之前" ? Interval.AtMost(bound) : Interval.AtLeast(bound);
        }
        else if (DateText.TryParse(plain, out bound) && Single().IsMatch(plain))
        {
            interval = Interval.Exactly(bound);
        }
        else if (Between().Match(plain) is { Success: true } between && DateText.TryParse(between.Groups[1].Value, out bound) && DateText.TryParse(between.Groups[3].Value, out decimal end))
        {
            interval = new(bound, between.Groups[2].Value != "(不含)", end, between.Groups[4].Value != "(不含)");
        }

        interval = interval.In(Notation.Date);
        return interval is not { From: null, To: null } && !interval.IsEmpty;
    }

    public static string Write(Interval interval)
    {
        string from = interval.From is { } low ? DateText.Write(low) : "";
        string to = interval.To is { } high ? DateText.Write(high) : "";
        return (interval.From, interval.To) switch
        {
            ({ } a, { } b) when a == b => from,
            ({ }, { }) => $"{from}{(interval.FromIncluded ? "" : "（不含）")}至{to}{(interval.ToIncluded ? "" : "（不含）")}",
            ({ }, null) => (interval.FromIncluded ? "不早于" : "晚于") + from,
            _ => (interval.ToIncluded ? "不晚于" : "早于") + to,
        };
    }

    /// <summary>What somebody probably means who writes a range of dates, or a date, that is none.</summary>
    public static LocalizedText? Hint(string text)
    {
        string plain = Scalars.Plain(text).Replace(" ", "", StringComparison.Ordinal);
        if (AnyDay().Matches(plain).FirstOrDefault(day => !DateText.TryParse(day.Value, out _)) is { } none)
        {
            return new($"没有 {none.Value} 这一天", $"there is no day {none.Value}");
        }

        return AnyDay().Match(plain) is { Success: true } first
            ? new($"日期区间写成 不晚于{first.Value}（含当天）、早于{first.Value}、不早于{first.Value}、晚于{first.Value} 或 甲日至乙日（两日都含）", $"write 不晚于{first.Value} (that day included), 早于{first.Value}, 不早于{first.Value}, 晚于{first.Value}, or one day 至 another (both included)")
            : null;
    }

    [GeneratedRegex(BeforePattern, RegexOptions.ECMAScript)]
    private static partial Regex Before();

    [GeneratedRegex(AfterPattern, RegexOptions.ECMAScript)]
    private static partial Regex After();

    [GeneratedRegex(SinglePattern, RegexOptions.ECMAScript)]
    private static partial Regex Single();

    [GeneratedRegex(BetweenPattern, RegexOptions.ECMAScript)]
    private static partial Regex Between();

    [GeneratedRegex(@"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日")]
    private static partial Regex AnyDay();
}
