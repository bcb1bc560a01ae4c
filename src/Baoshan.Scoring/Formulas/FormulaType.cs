namespace Baoshan.Scoring.Formulas;

/// <summary>What a name or a formula stands for.</summary>
/// <param name="Kind">Number, truth, choice, list of numbers or date.</param>
/// <param name="Quantity">For a number or a list: what it is a number of.</param>
/// <param name="Options">For a choice: the options, in order.</param>
internal sealed record FormulaType(ValueKind Kind, Quantity Quantity, ValueArray<string> Options)
{
    public static FormulaType Truth { get; } = new(ValueKind.Truth, Quantity.Plain, []);

    public static FormulaType Date { get; } = new(ValueKind.Date, Quantity.Plain, []);

    /// <summary>The difference of two dates.</summary>
    public static FormulaType Days { get; } = Number(Quantity.Of(DateText.Unit));

    public static FormulaType Number(Quantity quantity) => new(ValueKind.Number, quantity, []);

    public static FormulaType List(Quantity quantity) => new(ValueKind.List, quantity, []);

    public static FormulaType Choice(ValueArray<string> options) => new(ValueKind.Choice, Quantity.Plain, options);
}
