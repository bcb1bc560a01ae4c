namespace Baoshan.Scoring.Formulas;

/// <summary>A formula's value, or the fault that leaves it without one.</summary>
/// <param name="Value">The value; a condition is 1 or 0, a choice the position of its option.</param>
/// <param name="Fault">Why there is no value.</param>
internal readonly record struct Evaluation(decimal Value, Fault? Fault)
{
    public bool IsTrue => Fault is null && Value != 0m;

    public static Evaluation Of(decimal value) => new(value, null);

    public static Evaluation Of(bool value) => new(value ? 1m : 0m, null);

    public static Evaluation None(Fault fault) => new(0m, fault);
}
