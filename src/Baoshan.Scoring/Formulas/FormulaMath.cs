namespace Baoshan.Scoring.Formulas;

/// <summary>What the functions of many numbers mean, for engines that are not the library's own.</summary>
public static class FormulaMath
{
    /// <summary>Applies a function of a list.</summary>
    /// <param name="function">The function.</param>
    /// <param name="list">The items; null where they are missing.</param>
    /// <param name="first">The first number after the list, as of trimmed, largest, rank; 0 where there is none.</param>
    /// <param name="second">The second number after the list; 0 where there is none.</param>
    /// <param name="weights">The other list of weighted; null for any other function.</param>
    /// <returns>The result, or null where there is none: items or a number are missing, a division by zero, an overflow.</returns>
    public static decimal? ApplyToList(
        FormulaFunction function, IReadOnlyList<decimal>? list, decimal? first, decimal? second, IReadOnlyList<decimal>? weights)
    {
        if (list is null || first is null || second is null || (function == FormulaFunction.Weighted && weights is null))
        {
            return null;
        }

        try
        {
            decimal result;
            return FormulaFunctions.TakesListFirst(function)
                ? ListFunctions.Apply(function, list, first.Value, second.Value, weights, out result) is null ? result : null
                : Aggregates.TryApply(function, list, out result) ? result : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
