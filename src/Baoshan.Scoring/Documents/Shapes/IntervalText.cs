using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads and writes intervals in the field's words: 低于70%, 不低于90%, 90%以上, 80%（含）至90%, 任意值. An interval with two ends says of at least one
/// whether it is included; the other is then the opposite only where it is said so, and excluded where it is not.
/// </summary>
internal static partial class IntervalText
{
    private const string Number = @"(-?\d+(?:\.\d+)?)(%?)";
    private const string BeforePattern = "^(低于|小于|不满|不足|below|高于|大于|超过|above|不低于|不小于|atleast|不高于|不大于|不超过|atmost)" + Number + "$";
    private const string AfterPattern = "^" + Number + "(以上|以下|以内)$";
    private const string SinglePattern = "^" + Number + "$";
    private const string Included = @"(\(含\)|\(不含\))";
    private const string To = "(?:至|到|~|—|–)";
    private const string Anything = "任意值";
    private const string BetweenPattern = "^" + Number + Included + "?" + To + Number + Included + "?$";

    /// <summary>The patterns of the plain texts that are intervals, where their ends are in order.</summary>
    public static IReadOnlyList<string> Patterns { get; } =
    [
        BeforePattern,
        AfterPattern,
        SinglePattern,
        "^(?:" + Anything + "|any)$",
        "^" + Number + Included + To + Number + Included + "?$",
        "^" + Number + To + Number + Included + "$",
        .. DateIntervalText.Patterns,
    ];

    public static bool TryParse(string text, out Interval interval)
    {
        string plain = Scalars.Plain(text).Replace(" ", "", StringComparison.Ordinal);
        interval = Interval.All;
        if (plain is Anything or "any")
        {
            return true;
        }

        if (TooManyDigits().IsMatch(plain))
        {
            return false;
        }

        if (Before().Match(plain) is { Success: true } before)
        {
            interval = Bound(before.Groups[1].Value, Value(before, 2), before.Groups[3].Value == "%");
            return true;
        }

        if (After().Match(plain) is { Success: true } after)
        {
            interval = Bound(after.Groups[3].Value, Value(after, 1), after.Groups[2].Value == "%");
            return true;
        }

        if (Single().Match(plain) is { Success: true } single)
        {
            interval = Interval.Exactly(Value(single, 1)) with { IsPercent = single.Groups[2].Value == "%" };
            return true;
        }

        return Between().Match(plain) is { Success: true } between ? TryBetween(between, out interval) : DateIntervalText.TryParse(plain, out interval);
    }

    public static string Write(Interval interval)
    {
        if (interval.Notation == Notation.Date)
        {
            return DateIntervalText.Write(interval);
        }

        string Show(decimal value) => FormulaWriter.Number(value, interval.Notation);
        return (interval.From, interval.To) switch
        {
            ({ } from, { } to) when from == to => Show(from),
            ({ } from, { } to) => $"{Show(from)}{(interval.FromIncluded ? "（含）" : "（不含）")}至{Show(to)}{(interval.ToIncluded ? "（含）" : "（不含）")}",
            ({ } from, null) => (interval.FromIncluded ? "不低于" : "高于") + Show(from),
            (null, { } to) => (interval.ToIncluded ? "不高于" : "低于") + Show(to),
            _ => Anything,
        };
    }

    private static bool TryBetween(Match match, out Interval interval)
    {
        string first = match.Groups[3].Value;
        string second = match.Groups[6].Value;
        bool percent = match.Groups[2].Value == "%" || match.Groups[5].Value == "%";
        interval = new(Value(match, 1, percent), first == "(含)", Value(match, 4, percent), second == "(含)", percent);
        return (first.Length > 0 || second.Length > 0) && !interval.IsEmpty;
    }

    private static Interval Bound(string word, decimal value, bool percent) => word switch
    {
        "低于" or "小于" or "不满" or "不足" or "below" => Interval.Below(value),
        "高于" or "大于" or "超过" or "above" => Interval.Above(value),
        "不低于" or "不小于" or "以上" or "atleast" => Interval.AtLeast(value),
        _ => Interval.AtMost(value),
    } with
    {
        IsPercent = percent,
    };

    private static decimal Value(Match match, int group) => Value(match, group, match.Groups[group + 1].Value == "%");

    private static decimal Value(Match match, int group, bool percent)
    {
        decimal value = decimal.Parse(match.Groups[group].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        return percent ? value / 100m : value;
    }

    [GeneratedRegex("[0-9]{16}")]
    private static partial Regex TooManyDigits();

    [GeneratedRegex(BeforePattern, RegexOptions.ECMAScript)]
    private static partial Regex Before();

    [GeneratedRegex(AfterPattern, RegexOptions.ECMAScript)]
    private static partial Regex After();

    [GeneratedRegex(SinglePattern, RegexOptions.ECMAScript)]
    private static partial Regex Single();

    [GeneratedRegex(BetweenPattern, RegexOptions.ECMAScript)]
    private static partial Regex Between();
}
