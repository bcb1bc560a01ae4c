namespace Baoshan.Scoring.Formulas;

/// <summary>The functions of many numbers.</summary>
internal static class Aggregates
{
    /// <summary>Applies a function to numbers; false where it has no result because there are none.</summary>
    public static bool TryApply(FormulaFunction function, IReadOnlyList<decimal> numbers, out decimal result)
    {
        result = 0m;
        if (function == FormulaFunction.Count)
        {
            result = numbers.Count;
            return true;
        }

        if (numbers.Count == 0)
        {
            return function == FormulaFunction.Sum;
        }

        result = numbers[0];
        for (int i = 1; i < numbers.Count; i++)
        {
            decimal number = numbers[i];
            result = function switch
            {
                FormulaFunction.Min => Math.Min(result, number),
                FormulaFunction.Max => Math.Max(result, number),
                _ => result + number,
            };
        }

        if (function == FormulaFunction.Mean)
        {
            result /= numbers.Count;
        }

        return true;
    }
}
