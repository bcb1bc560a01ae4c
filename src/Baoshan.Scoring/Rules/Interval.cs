using System.Globalization;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>
/// A range of values with open or closed ends. 以上, 以下 and 以内 include the bound; 低于, 高于, 超过 and 不满 exclude it.
/// </summary>
/// <param name="From">The lower end, or null where there is none.</param>
/// <param name="FromIncluded">True when the lower end belongs to the range.</param>
/// <param name="To">The upper end, or null where there is none.</param>
/// <param name="ToIncluded">True when the upper end belongs to the range.</param>
/// <param name="Notation">How the ends are written.</param>
public sealed record Interval(decimal? From, bool FromIncluded, decimal? To, bool ToIncluded, Notation Notation = Notation.Plain)
{
    /// <summary>A range whose ends are per cents, or plain numbers.</summary>
    /// <param name="from">The lower end, or null where there is none.</param>
    /// <param name="fromIncluded">True when the lower end belongs to the range.</param>
    /// <param name="to">The upper end, or null where there is none.</param>
    /// <param name="toIncluded">True when the upper end belongs to the range.</param>
    /// <param name="isPercent">True when the ends are written as per cents.</param>
    public Interval(decimal? from, bool fromIncluded, decimal? to, bool toIncluded, bool isPercent)
        : this(from, fromIncluded, to, toIncluded, Notations.Of(isPercent))
    {
    }

    /// <summary>True when the ends are written as per cents.</summary>
    public bool IsPercent
    {
        get => Notation == Notation.Percent;
        init => Notation = Notations.Of(value);
    }

    /// <summary>All values.</summary>
    public static Interval All { get; } = new(null, false, null, false);

    /// <summary>The same values with the ends written in another way.</summary>
    internal Interval In(Notation notation) => this with { Notation = notation };

    /// <summary>The values below a bound: 低于.</summary>
    public static Interval Below(decimal bound) => new(null, false, bound, false);

    /// <summary>The values up to and with a bound: 以下, 不高于.</summary>
    public static Interval AtMost(decimal bound) => new(null, false, bound, true);

    /// <summary>The values above a bound: 高于.</summary>
    public static Interval Above(decimal bound) => new(bound, false, null, false);

    /// <summary>The values from a bound on: 以上, 不低于.</summary>
    public static Interval AtLeast(decimal bound) => new(bound, true, null, false);

    /// <summary>A single value.</summary>
    public static Interval Exactly(decimal value) => new(value, true, value, true);

    /// <summary>True when no value lies in it.</summary>
    public bool IsEmpty => From is { } from && To is { } to && (from > to || (from == to && !(FromIncluded && ToIncluded)));

    /// <summary>True when the value lies in it.</summary>
    public bool Contains(decimal value) =>
        (From is not { } from || value > from || (FromIncluded && value == from))
        && (To is not { } to || value < to || (ToIncluded && value == to));

    /// <summary>The condition that a value lies in the range; null where every value does.</summary>
    internal Formula? Condition(Formula value)
    {
        Formula? low = From is { } from
            ? new ComparisonFormula(FromIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, value, new NumberFormula(from, Notation))
            : null;
        Formula? high = To is { } to
            ? new ComparisonFormula(ToIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, value, new NumberFormula(to, Notation))
            : null;
        if (From is { } a && To is { } b && a == b && FromIncluded && ToIncluded)
        {
            return new ComparisonFormula(ComparisonOperator.Equal, value, new NumberFormula(a, Notation));
        }

        return low is not null && high is not null ? new LogicFormula(LogicOperator.And, low, high) : low ?? high;
    }

    /// <summary>The range in the field's words.</summary>
    internal LocalizedText Describe() => Describe(bound => FormulaWriter.Number(bound, Notation));

    /// <summary>The range in the field's words, with its bounds as they are to be shown.</summary>
    internal LocalizedText Describe(Func<decimal, string> show) => (From, To) switch
    {
        (null, null) => new("任意值", "any value"),
        ({ } from, { } to) when from == to => new($"等于{show(from)}", $"exactly {show(from)}"),
        ({ } from, { } to) => new(
            $"{show(from)}{(FromIncluded ? "（含）" : "（不含）")}至{show(to)}{(ToIncluded ? "（含）" : "（不含）")}",
            $"from {show(from)} ({(FromIncluded ? "included" : "excluded")}) to {show(to)} ({(ToIncluded ? "included" : "excluded")})"),
        ({ } from, null) when Notation == Notation.Date => FromIncluded ? new($"不早于{show(from)}", $"not before {show(from)}") : new($"晚于{show(from)}", $"after {show(from)}"),
        (null, { } to) when Notation == Notation.Date => ToIncluded ? new($"不晚于{show(to)}", $"not after {show(to)}") : new($"早于{show(to)}", $"before {show(to)}"),
        ({ } from, null) => FromIncluded ? new($"不低于{show(from)}", $"at least {show(from)}") : new($"高于{show(from)}", $"above {show(from)}"),
        (null, { } to) => ToIncluded ? new($"不高于{show(to)}", $"at most {show(to)}") : new($"低于{show(to)}", $"below {show(to)}"),
    };

    /// <summary>The range in mathematical notation.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(FromIncluded ? '[' : '(')}{(From is { } f ? FormulaWriter.Plain(f) : "-∞")}, {(To is { } t ? FormulaWriter.Plain(t) : "∞")}{(ToIncluded ? ']' : ')')}");
}
