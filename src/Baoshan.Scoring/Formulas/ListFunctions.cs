namespace Baoshan.Scoring.Formulas;

/// <summary>The functions of a list: median, trimmed and weighted means, sums of the best, ranks and counts.</summary>
internal static class ListFunctions
{
    /// <summary>Applies a function; returns the fault that leaves it without a result, or null.</summary>
    /// <param name="function">The function.</param>
    /// <param name="list">The items.</param>
    /// <param name="first">The first number after the list.</param>
    /// <param name="second">The second number after the list.</param>
    /// <param name="weights">The other list of a weighted mean.</param>
    /// <param name="result">The result.</param>
    public static Fault? Apply(
        FormulaFunction function, IReadOnlyList<decimal> list, decimal first, decimal second, IReadOnlyList<decimal>? weights, out decimal result)
    {
        result = 0m;
        switch (function)
        {
            case FormulaFunction.Rank:
                result = 1m + list.Count(item => item > first);
                return null;
            case FormulaFunction.Reaching:
                result = list.Count(item => item >= first);
                return null;
            case FormulaFunction.Largest:
                result = list.OrderByDescending(item => item).Take(Whole(first, list.Count)).Sum();
                return null;
            case FormulaFunction.Smallest:
                result = list.Order().Take(Whole(first, list.Count)).Sum();
                return null;
            case FormulaFunction.Weighted:
                return Weighted(list, weights!, out result);
            case FormulaFunction.Median:
                int cut = (list.Count - 1) / 2;
                return Trimmed(list, cut, cut, out result);
            default:
                return Trimmed(list, Whole(first, list.Count), Whole(second, list.Count), out result);
        }
    }

    /// <summary>The mean of what is left without the lowest and the highest items.</summary>
    private static Fault? Trimmed(IReadOnlyList<decimal> list, int lowest, int highest, out decimal result)
    {
        result = 0m;
        int left = list.Count - lowest - highest;
        if (left <= 0)
        {
            return Fault.EmptyList;
        }

        result = list.Order().Skip(lowest).Take(left).Sum() / left;
        return null;
    }

    private static Fault? Weighted(IReadOnlyList<decimal> list, IReadOnlyList<decimal> weights, out decimal result)
    {
        result = 0m;
        if (list.Count != weights.Count)
        {
            return Fault.UnequalLists;
        }

        decimal total = weights.Sum();
        if (total == 0m)
        {
            return Fault.DivisionByZero;
        }

        for (int i = 0; i < list.Count; i++)
        {
            result += list[i] * weights[i];
        }

        result /= total;
        return null;
    }

    private static int Whole(decimal number, int most) => (int)Math.Clamp(decimal.Truncate(number), 0m, most);
}
