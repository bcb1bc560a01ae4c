using System.Globalization;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads and writes intervals in the field's words: 低于70%, 不低于90%, 90%以上, 80%（含）至90%, 任意值. An interval with two ends says of at least one
/// whether it is included; the other is then the opposite only where it is said so, and excluded where it is not.
/// </summary>
internal static class IntervalText
{
    private const string Number = @"(-?\d+(?:\.\d+)?)(%?)";
    private const string Anything = "任意值";
    private const int MostDigits = 15;

    private static readonly string[] Before =
        ["低于", "小于", "不满", "不足", "below", "高于", "大于", "超过", "above", "不低于", "不小于", "atleast", "不高于", "不大于", "不超过", "atmost"];

    private static readonly string[] After = ["以上", "以下", "以内"];
    private static readonly string[] To = ["至", "到", "~", "—", "–"];
    private static readonly string[] Included = ["(含)", "(不含)"];

    /// <summary>The patterns of the plain texts that are intervals, where their ends are in order.</summary>
    public static IReadOnlyList<string> Patterns =>
    [
        $"^({string.Join('|', Before)}){Number}$",
        $"^{Number}({string.Join('|', After)})$",
        $"^{Number}$",
        $"^(?:{Anything}|any)$",
        $@"^{Number}(\(含\)|\(不含\))(?:{string.Join('|', To)}){Number}(\(含\)|\(不含\))?$",
        $@"^{Number}(?:{string.Join('|', To)}){Number}(\(含\)|\(不含\))$",
        .. DateIntervalText.Patterns,
    ];

    public static bool TryParse(string text, out Interval interval)
    {
        string plain = Scalars.Plain(text).Replace(" ", "", StringComparison.Ordinal);
        interval = Interval.All;
        return plain is Anything or "any" || TryNumbers(plain, ref interval) || DateIntervalText.TryParse(plain, out interval);
    }

    private static bool TryNumbers(string plain, ref Interval interval)
    {
        int at = 0;
        string? before = Take(Before, plain, ref at);
        if (TakeNumber(plain, ref at) is not { } first)
        {
            return false;
        }

        if ((before ?? Take(After, plain, ref at)) is { } word)
        {
            interval = Bound(word, first);
            return at == plain.Length;
        }

        if (at == plain.Length)
        {
            interval = Interval.Exactly(first.Value) with { IsPercent = first.IsPercent };
            return true;
        }

        string? fromIncluded = Take(Included, plain, ref at);
        if (Take(To, plain, ref at) is null || TakeNumber(plain, ref at) is not { } second)
        {
            return false;
        }

        string? toIncluded = Take(Included, plain, ref at);
        bool percent = first.IsPercent || second.IsPercent;
        interval = new(first.In(percent), fromIncluded == Included[0], second.In(percent), toIncluded == Included[0], percent);
        return at == plain.Length && (fromIncluded ?? toIncluded) is not null && !interval.IsEmpty;
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

    private static Interval Bound(string word, WrittenEnd number) => word switch
    {
        "低于" or "小于" or "不满" or "不足" or "below" => Interval.Below(number.Value),
        "高于" or "大于" or "超过" or "above" => Interval.Above(number.Value),
        "不低于" or "不小于" or "以上" or "atleast" => Interval.AtLeast(number.Value),
        _ => Interval.AtMost(number.Value),
    } with
    {
        IsPercent = number.IsPercent,
    };

    private static string? Take(string[] words, string plain, ref int at)
    {
        int start = at;
        string? word = Array.Find(words, word => plain.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
        at += word?.Length ?? 0;
        return word;
    }

    private static WrittenEnd? TakeNumber(string plain, ref int at)
    {
        int start = at;
        int end = EndOfDigits(plain, plain.AsSpan(start) is ['-', ..] ? start + 1 : start);
        if (end < 0)
        {
            return null;
        }

        if (plain.AsSpan(end) is ['.', >= '0' and <= '9', ..])
        {
            end = EndOfDigits(plain, end + 1);
        }

        if (end < 0)
        {
            return null;
        }

        bool percent = plain.AsSpan(end) is ['%', ..];
        at = percent ? end + 1 : end;
        return new(decimal.Parse(plain.AsSpan(start, end - start), NumberStyles.Number, CultureInfo.InvariantCulture), percent);
    }

    /// <summary>The end of the digits that begin at a place; −1 where there are none, or too many.</summary>
    private static int EndOfDigits(string plain, int start)
    {
        int end = start;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]))
        {
            end++;
        }

        return end == start || end - start > MostDigits ? -1 : end;
    }

    /// <summary>An end as it is written: the figure before its per cent sign, and whether it has one.</summary>
    private readonly record struct WrittenEnd(decimal Figure, bool IsPercent)
    {
        public decimal Value => In(IsPercent);

        /// <summary>The value where this or the other end of the interval has a per cent sign, or neither.</summary>
        public decimal In(bool percent) => percent ? Figure / 100m : Figure;
    }
}
