namespace Baoshan.Scoring.Formulas;

/// <summary>The names of the functions and how many arguments each takes.</summary>
internal static class FormulaFunctions
{
    private static readonly (string Name, FormulaFunction Function, int Least, int Most)[] Table =
    [
        ("min", FormulaFunction.Min, 1, 64),
        ("max", FormulaFunction.Max, 1, 64),
        ("sum", FormulaFunction.Sum, 1, 64),
        ("mean", FormulaFunction.Mean, 1, 64),
        ("count", FormulaFunction.Count, 1, 1),
        ("abs", FormulaFunction.Abs, 1, 1),
        ("round", FormulaFunction.Round, 1, 2),
        ("floor", FormulaFunction.Floor, 1, 1),
        ("ceiling", FormulaFunction.Ceiling, 1, 1),
        ("median", FormulaFunction.Median, 1, 1),
        ("trimmed", FormulaFunction.Trimmed, 3, 3),
        ("largest", FormulaFunction.Largest, 2, 2),
        ("smallest", FormulaFunction.Smallest, 2, 2),
        ("rank", FormulaFunction.Rank, 2, 2),
        ("reaching", FormulaFunction.Reaching, 2, 2),
        ("weighted", FormulaFunction.Weighted, 2, 2),
        ("known", FormulaFunction.Known, 1, 1),
    ];

    /// <summary>All words that are not names of facts.</summary>
    public static IReadOnlyList<string> ReservedWords { get; } = [.. Table.Select(row => row.Name), "if", "and", "or", "not"];

    public static string NameOf(FormulaFunction function) => Table.First(row => row.Function == function).Name;

    public static FormulaFunction? Find(string name)
    {
        foreach (var row in Table)
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
        var row = Table.First(row => row.Function == function);
        return (row.Least, row.Most);
    }

    /// <summary>True for the functions that take many numbers or one list.</summary>
    public static bool TakesList(FormulaFunction function) =>
        function is FormulaFunction.Min or FormulaFunction.Max or FormulaFunction.Sum or FormulaFunction.Mean or FormulaFunction.Count;

    /// <summary>True for the functions whose first argument is a list by name, with numbers or another list after it.</summary>
    public static bool TakesListFirst(FormulaFunction function) =>
        function is FormulaFunction.Median or FormulaFunction.Trimmed or FormulaFunction.Largest or FormulaFunction.Smallest
            or FormulaFunction.Rank or FormulaFunction.Reaching or FormulaFunction.Weighted;
}
