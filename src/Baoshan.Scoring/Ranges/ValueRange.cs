using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Ranges;

/// <summary>The values that something can have, as a range; an end that is null is without bound.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
/// <param name="LowIncluded">True when the least value can be had itself.</param>
/// <param name="HighIncluded">True when the greatest value can be had itself.</param>
internal readonly record struct ValueRange(Rational? Low, Rational? High, bool LowIncluded = true, bool HighIncluded = true)
{
    public static ValueRange All { get; } = new(null, null);

    public static ValueRange NotNegative { get; } = new(Rational.Zero, null);

    public static ValueRange Exactly(Rational value) => new(value, value);

    public static ValueRange Of(Interval interval) => new(
        interval.From is { } from ? from : null,
        interval.To is { } to ? to : null,
        interval.FromIncluded,
        interval.ToIncluded);

    public bool Contains(Rational value) =>
        (Low is not { } low || value > low || (LowIncluded && value == low))
        && (High is not { } high || value < high || (HighIncluded && value == high));

    /// <summary>True when some value of a cell lies in the range.</summary>
    public bool Meets(CurveCell cell)
    {
        if (cell.IsPoint)
        {
            return Contains(cell.Sample);
        }

        return (High is not { } high || cell.Low is not { } low || low < high) && (Low is not { } bottom || cell.High is not { } top || top > bottom);
    }

    public ValueRange Union(ValueRange other) => new(
        Low is { } a && other.Low is { } b ? Rational.Min(a, b) : null,
        High is { } c && other.High is { } d ? Rational.Max(c, d) : null);

    public static ValueRange operator +(ValueRange a, ValueRange b) => new(
        a.Low + b.Low, a.High + b.High, a.LowIncluded && b.LowIncluded, a.HighIncluded && b.HighIncluded);

    public static ValueRange operator -(ValueRange a) => new(-a.High, -a.Low, a.HighIncluded, a.LowIncluded);

    public ValueRange Scale(Rational factor) => factor.Sign switch
    {
        0 => Exactly(Rational.Zero),
        > 0 => new(Low * factor, High * factor, LowIncluded, HighIncluded),
        _ => new(High * factor, Low * factor, HighIncluded, LowIncluded),
    };
}
