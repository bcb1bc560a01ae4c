using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.WhatIf;

/// <summary>A formula as a function of one name, where it is (a·x + b) / (c·x + d): then it is monotone beside its pole and can be inverted exactly.</summary>
internal readonly record struct LinearFraction(decimal A, decimal B, decimal C, decimal D)
{
    private static LinearFraction Unknown { get; } = new(1m, 0m, 0m, 1m);

    public bool IsConstant => A == 0m && C == 0m;

    /// <summary>The formula as a function of a name; null where it is none of this form, or where another name has no value.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="name">The name.</param>
    /// <param name="values">The values of the other names.</param>
    /// <param name="resolve">The formula of a name that is itself computed; null for any other.</param>
    public static LinearFraction? Of(Formula formula, string name, IValueSource values, Func<string, Formula?> resolve)
    {
        try
        {
            return Build(formula, name, values, resolve);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The value of the name at which the formula has a value; null where there is none, or not one only.</summary>
    public decimal? Solve(decimal value)
    {
        try
        {
            decimal slope = A - (value * C);
            decimal? solution = slope == 0m ? null : ((value * D) - B) / slope;
            return solution is { } x && (C * x) + D == 0m ? null : solution;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static LinearFraction? Build(Formula formula, string name, IValueSource values, Func<string, Formula?> resolve)
    {
        if (formula is NameFormula reference && reference.Name == name)
        {
            return Unknown;
        }

        if (formula is NameFormula computed && resolve(computed.Name) is { } inner)
        {
            return Build(inner, name, values, resolve);
        }

        switch (formula)
        {
            case NegativeFormula negative:
                return Build(negative.Operand, name, values, resolve) is { } operand ? operand.Times(-1m) : null;
            case ArithmeticFormula arithmetic:
                return Build(arithmetic.Left, name, values, resolve) is { } left && Build(arithmetic.Right, name, values, resolve) is { } right
                    ? Combine(arithmetic.Operator, left, right)
                    : null;
            case CallFormula { Function: FormulaFunction.Sum, Arguments.Count: > 1 } sum:
                return Sum(sum.Arguments, name, values, resolve);
            case CallFormula { Function: FormulaFunction.Mean, Arguments.Count: > 1 } mean:
                return Sum(mean.Arguments, name, values, resolve) is { } total ? total.Times(1m / mean.Arguments.Count) : null;
            default:
                return Reads(formula, name, resolve) || FormulaEvaluator.Evaluate(formula, values) is not { Fault: null } constant
                    ? null
                    : new(0m, constant.Value, 0m, 1m);
        }
    }

    private static bool Reads(Formula formula, string name, Func<string, Formula?> resolve) =>
        FormulaNames.Of(formula).Any(read => read == name || (resolve(read) is { } inner && Reads(inner, name, resolve)));

    private static LinearFraction? Sum(ValueArray<Formula> terms, string name, IValueSource values, Func<string, Formula?> resolve)
    {
        LinearFraction? sum = new LinearFraction(0m, 0m, 0m, 1m);
        foreach (Formula term in terms)
        {
            sum = sum is { } before && Build(term, name, values, resolve) is { } next ? Combine(ArithmeticOperator.Add, before, next) : null;
        }

        return sum;
    }

    private static LinearFraction? Combine(ArithmeticOperator op, LinearFraction left, LinearFraction right) => op switch
    {
        ArithmeticOperator.Add => Add(left, right),
        ArithmeticOperator.Subtract => Add(left, right.Times(-1m)),
        ArithmeticOperator.Multiply => left.IsConstant ? right.Times(left.B / left.D) : right.IsConstant ? left.Times(right.B / right.D) : null,
        _ => Divide(left, right),
    };

    private static LinearFraction? Add(LinearFraction left, LinearFraction right) =>
        right.IsConstant ? left.Plus(right.B / right.D)
        : left.IsConstant ? right.Plus(left.B / left.D)
        : left.C == right.C && left.D == right.D ? new(left.A + right.A, left.B + right.B, left.C, left.D)
        : left.C == 0m && right.C == 0m ? new((left.A / left.D) + (right.A / right.D), (left.B / left.D) + (right.B / right.D), 0m, 1m)
        : null;

    private static LinearFraction? Divide(LinearFraction left, LinearFraction right)
    {
        if (right.IsConstant)
        {
            return right.B == 0m ? null : left.Times(right.D / right.B);
        }

        return left.C == 0m && right.C == 0m ? new(left.A * right.D, left.B * right.D, left.D * right.A, left.D * right.B) : null;
    }

    private LinearFraction Times(decimal factor) => this with { A = A * factor, B = B * factor };

    private LinearFraction Plus(decimal constant) => this with { A = A + (constant * C), B = B + (constant * D) };
}
