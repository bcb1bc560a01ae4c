namespace Baoshan.Scoring.Formulas;

/// <summary>The names of the functions and how many arguments each takes.</summary>
internal static class FormulaFunctions
{
    private static readonly Row[] Table =
    [
        new("min", FormulaFunction.Min, 1, 64),
        new("max", FormulaFunction.Max, 1, 64),
        new("sum", FormulaFunction.Sum, 1, 64),
        new("mean", FormulaFunction.Mean, 1, 64),
        new("count", FormulaFunction.Count, 1, 1),
        new("abs", FormulaFunction.Abs, 1, 1),
        new("round", FormulaFunction.Round, 1, 2),
        new("floor", FormulaFunction.Floor, 1, 1),
        new("ceiling", FormulaFunction.Ceiling, 1, 1),
        new("median", FormulaFunction.Median, 1, 1),
        new("trimmed", FormulaFunction.Trimmed, 3, 3),
        new("largest", FormulaFunction.Largest, 2, 2),
        new("smallest", FormulaFunction.Smallest, 2, 2),
        new("rank", FormulaFunction.Rank, 2, 2),
        new("reaching", FormulaFunction.Reaching, 2, 2),
        new("weighted", FormulaFunction.Weighted, 2, 2),
        new("known", FormulaFunction.Known, 1, 1),
    ];

    /// <summary>All words that are not names of facts.</summary>
    public static IReadOnlyList<string> ReservedWords { get; } = [.. Table.Select(row => row.Name), "if", "and", "or", "not"];

    public static string NameOf(FormulaFunction function) => Of(function).Name;

    public static FormulaFunction? Find(string name)
    {
        foreach (Row row in Table)
        {
            if (row.Name == name)
            {
                return row.Function;
            }
        }

        return null;
    }

    public static (int Least, int Most) Arguments(FormulaFunction function)
    {
        Row row = Of(function);
        return (row.Least, row.Most);
    }

    /// <summary>True for the functions that take many numbers or one list.</summary>
    public static bool TakesList(FormulaFunction function) =>
        function is FormulaFunction.Min or FormulaFunction.Max or FormulaFunction.Sum or FormulaFunction.Mean or FormulaFunction.Count;

    /// <summary>True for the functions whose first argument is a list by name, with numbers or another list after it.</summary>
    public static bool TakesListFirst(FormulaFunction function) =>
        function is FormulaFunction.Median or FormulaFunction.Trimmed or FormulaFunction.Largest or FormulaFunction.Smallest
            or FormulaFunction.Rank or FormulaFunction.Reaching or FormulaFunction.Weighted;

    private static Row Of(FormulaFunction function) => Array.Find(Table, row => row.Function == function)!;

    private sealed record Row(string Name, FormulaFunction Function, int Least, int Most);
}
