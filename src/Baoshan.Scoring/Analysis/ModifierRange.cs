using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>What the coefficient, the caps, the floors and the vetoes of a roll-up make of a range of scores.</summary>
internal static class ModifierRange
{
    public static ValueRange After(Modifiers modifiers, decimal weight, ValueRange range, RuleScope scope)
    {
        ValueRange held = Coefficient(modifiers, range, scope);
        foreach (BoundRule cap in modifiers.Caps)
        {
            held = Cap(held, cap, weight);
        }

        foreach (BoundRule floor in modifiers.Floors)
        {
            held = Floor(held, floor, weight);
        }

        return modifiers.Vetoes.Count > 0 ? held.Union(ValueRange.Exactly(Rational.Zero)) : held;
    }

    public static ValueRange Coefficient(Modifiers modifiers, ValueRange range, RuleScope scope) =>
        modifiers.Coefficient is not { } coefficient ? range
        : FormulaRange.Of(coefficient, scope) is { Low: { Sign: >= 0 } least } factor && range is { Low: { Sign: >= 0 } low, High: { } high }
            ? new(low * least, factor.High * high)
            : ValueRange.All;

    /// <summary>The range under a cap. One with a condition may hold or not.</summary>
    public static ValueRange Cap(ValueRange range, BoundRule cap, decimal weight)
    {
        Rational at = cap.At.Of(weight);
        Rational? low = range.Low is { } l ? Rational.Min(l, at) : null;
        return cap.When is null ? new(low, range.High is { } h ? Rational.Min(h, at) : at) : new(low, range.High);
    }

    /// <summary>The range over a floor. One with a condition may hold or not.</summary>
    public static ValueRange Floor(ValueRange range, BoundRule floor, decimal weight)
    {
        Rational at = floor.At.Of(weight);
        Rational? high = range.High is { } h ? Rational.Max(h, at) : null;
        return floor.When is null ? new(range.Low is { } l ? Rational.Max(l, at) : at, high) : new(range.Low, high);
    }
}
