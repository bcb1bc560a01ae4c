namespace Baoshan.Scoring.Formulas;

/// <summary>
/// Why a formula has no value. Where several reasons meet, what is missing comes before what fails: a missing fact must be supplied first.
/// </summary>
/// <param name="Missing">The names without a value, each once, in order of appearance.</param>
/// <param name="Failure">The operation that has no result, where nothing is missing.</param>
public sealed record Fault(ValueArray<string> Missing, LocalizedText? Failure)
{
    /// <summary>A division by zero.</summary>
    public static Fault DivisionByZero { get; } = new([], new LocalizedText("除数为 0", "a division by zero"));

    /// <summary>A result beyond the range of decimal numbers.</summary>
    public static Fault Overflow { get; } = new([], new LocalizedText("数值超出范围", "a number out of range"));

    /// <summary>The mean, smallest or largest of an empty list.</summary>
    public static Fault EmptyList { get; } = new([], new LocalizedText("数据列表为空", "an empty list"));

    /// <summary>Two lists that are to be paired and have not the same number of items.</summary>
    public static Fault UnequalLists { get; } = new([], new LocalizedText("两组数据个数不同", "two lists of different length"));

    /// <summary>A name without a value.</summary>
    public static Fault Without(string name) => new([name], null);

    /// <summary>Two faults as one.</summary>
    public static Fault? Join(Fault? a, Fault? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        ValueArray<string> missing = [.. a.Missing.Union(b.Missing)];
        return new(missing, missing.Count > 0 ? null : a.Failure ?? b.Failure);
    }
}
