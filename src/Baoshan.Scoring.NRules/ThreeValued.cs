using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.NRules;

/// <summary>
/// Arithmetic and logic in which null stands for what is missing or has no result. Nothing throws: a condition that throws while facts
/// are matched would leave the session unusable.
/// </summary>
internal static class ThreeValued
{
    public static decimal? Arithmetic(ArithmeticOperator op, decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        try
        {
            return op switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                _ => b == 0m ? null : a / b,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Negative(decimal? value) => -value;

    public static decimal? Choose(bool? condition, decimal? then, decimal? otherwise) => condition is not { } holds ? null : holds ? then : otherwise;

    public static decimal? Apply(FormulaFunction function, int decimals, decimal? value)
    {
        if (value is not { } number)
        {
            return null;
        }

        return function switch
        {
            FormulaFunction.Abs => Math.Abs(number),
            FormulaFunction.Floor => decimal.Floor(number),
            FormulaFunction.Ceiling => decimal.Ceiling(number),
            _ => Math.Round(number, decimals, MidpointRounding.AwayFromZero),
        };
    }

    public static decimal? Least(decimal? left, decimal? right) => left is { } a && right is { } b ? Math.Min(a, b) : null;

    public static decimal? Most(decimal? left, decimal? right) => left is { } a && right is { } b ? Math.Max(a, b) : null;

    public static decimal? Fold(FormulaFunction function, decimal? sum, decimal? next) => function switch
    {
        FormulaFunction.Min => Least(sum, next),
        FormulaFunction.Max => Most(sum, next),
        _ => Arithmetic(ArithmeticOperator.Add, sum, next),
    };

    public static bool? Compare(ComparisonOperator op, decimal? left, decimal? right) => left is not { } a || right is not { } b ? null : op switch
    {
        ComparisonOperator.Equal => a == b,
        ComparisonOperator.NotEqual => a != b,
        ComparisonOperator.Less => a < b,
        ComparisonOperator.LessOrEqual => a <= b,
        ComparisonOperator.Greater => a > b,
        _ => a >= b,
    };

    public static bool? And(bool? left, bool? right) => left & right;

    public static bool? Or(bool? left, bool? right) => left | right;

    public static bool? Not(bool? operand) => !operand;

    public static bool? IsNotZero(decimal? value) => value is { } number ? number != 0m : null;

    public static decimal? ToNumber(bool? condition) => condition is { } holds ? (holds ? 1m : 0m) : null;

    public static decimal? Known(decimal? value) => value is null ? 0m : 1m;

    public static bool IsTrue(bool? condition) => condition == true;

    public static bool IsFalse(bool? condition) => condition == false;

    public static bool HasValue(decimal? value) => value is not null;

    /// <summary>True where a rule takes its decision, or does not hold and a later one takes it.</summary>
    public static bool IsTaken(bool? when, bool hasValue, bool isTakenLater) => when is { } holds && (holds ? hasValue : isTakenLater);
}
