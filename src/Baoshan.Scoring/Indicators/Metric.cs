using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>业绩值: a value computed from facts that a standard reads.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Unit">Its unit; % for a rate, null for a bare number.</param>
/// <param name="Decimals">The decimals that it is rounded to (of the per cent, for a rate), where it says so itself.</param>
public sealed record Metric(string Name, Formula Formula, string? Unit, int? Decimals)
{
    /// <summary>What kind of value it is: a number, or a choice that a standard of options reads; null where a mistake hides it.</summary>
    internal ValueKind? Kind { get; init; } = ValueKind.Number;

    /// <summary>True when it is a rate: shown in per cent, and "each 1 %" is a percentage point.</summary>
    public bool IsRate => Unit == "%";

    /// <summary>How it is shown.</summary>
    public Notation Notation => Kind == ValueKind.Date ? Notation.Date : Notations.OfUnit(Unit);

    /// <summary>What it is in formulas that read it.</summary>
    internal FormulaType Type => Kind == ValueKind.Date ? FormulaType.Date : FormulaType.Number(Quantity.Of(Unit));

    /// <summary>The rounding in a set; of a date, the day.</summary>
    internal Rounding RoundingIn(SetRounding set) => (IsRate, Decimals) switch
    {
        _ when Kind == ValueKind.Date => new(0, RoundingMode.Down),
        (true, { } decimals) => new(decimals + 2, set.Mode),
        (false, { } decimals) => new(decimals, set.Mode),
        (true, null) => set.Rates,
        _ => Rounding.Undeclared,
    };
}
