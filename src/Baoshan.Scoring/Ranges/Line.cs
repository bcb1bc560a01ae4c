
namespace Baoshan.Scoring.Ranges;

/// <summary>Points that are constant or change in proportion: <c>Constant + Slope × x</c>.</summary>
internal readonly record struct Line(Rational Constant, Rational Slope)
{
    public static Line Flat(Rational value) => new(value, Rational.Zero);

    public bool IsFlat => Slope.IsZero;

    public Rational At(Rational x) => Constant + (Slope * x);

    /// <summary>Where the line has a value; null where it is flat.</summary>
    public Rational? Reaches(Rational value) => IsFlat ? null : (value - Constant) / Slope;
}
