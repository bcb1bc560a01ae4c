using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring;

/// <summary>A formula as a function of one of its names: a quotient of two lines. Ratios of facts are such functions, and can be solved exactly.</summary>
internal readonly record struct LinearFraction(Line Above, Line Below)
{
    /// <summary>The formula with all names but one at fixed values; null where it is no such function.</summary>
    public static LinearFraction? Of(Formula formula, string unknown, Func<string, Rational?> known) => formula switch
    {
        NumberFormula number => Constant(number.Value),
        NameFormula name when name.Name == unknown => new(new(Rational.Zero, Rational.One), Line.Flat(Rational.One)),
        NameFormula name => known(name.Name) is { } value ? Constant(value) : null,
        NegativeFormula negative => Of(negative.Operand, unknown, known) is { } operand ? Scale(operand, -1m) : null,
        ArithmeticFormula arithmetic when Of(arithmetic.Left, unknown, known) is { } left && Of(arithmetic.Right, unknown, known) is { } right => Combine(arithmetic.Operator, left, right),
        CallFormula call => OfCall(call, unknown, known),
        _ => null,
    };

    /// <summary>The value of the unknown at which the function is a value; null where there is none.</summary>
    public Rational? Solve(Rational value)
    {
        Rational slope = Above.Slope - (value * Below.Slope);
        return slope.IsZero ? null : ((value * Below.Constant) - Above.Constant) / slope;
    }

    /// <summary>The function's value; null where it divides by zero.</summary>
    public Rational? At(Rational x) => Below.At(x) is { IsZero: false } below ? Above.At(x) / below : null;

    private static LinearFraction Constant(Rational value) => new(Line.Flat(value), Line.Flat(Rational.One));

    private static LinearFraction Scale(LinearFraction f, Rational by) => f with { Above = Scale(f.Above, by) };

    private static Line Scale(Line line, Rational by) => new(line.Constant * by, line.Slope * by);

    private static Line Add(Line a, Line b) => new(a.Constant + b.Constant, a.Slope + b.Slope);

    private static LinearFraction? Combine(ArithmeticOperator op, LinearFraction a, LinearFraction b) => op switch
    {
        ArithmeticOperator.Subtract => Sum(a, Scale(b, -1m)),
        ArithmeticOperator.Add => Sum(a, b),
        ArithmeticOperator.Multiply => Multiply(a, b),
        _ => b.Above is { IsFlat: true, Constant.IsZero: true } ? null : Multiply(a, new(b.Below, b.Above)),
    };

    private static LinearFraction? Sum(LinearFraction a, LinearFraction b)
    {
        if (a.Below == b.Below)
        {
            return new(Add(a.Above, b.Above), a.Below);
        }

        return Product(a.Above, b.Below) is { } left && Product(b.Above, a.Below) is { } right && Product(a.Below, b.Below) is { } below
            ? new(Add(left, right), below)
            : null;
    }

    private static LinearFraction? Multiply(LinearFraction a, LinearFraction b) =>
        Product(a.Above, b.Above) is { } above && Product(a.Below, b.Below) is { } below ? new(above, below) : null;

    private static Line? Product(Line a, Line b) => a.IsFlat ? Scale(b, a.Constant) : b.IsFlat ? Scale(a, b.Constant) : null;

    private static LinearFraction? OfCall(CallFormula call, string unknown, Func<string, Rational?> known)
    {
        if (call.Function == FormulaFunction.Count)
        {
            return Constant(Rational.One); // a list is written with a single number
        }

        if (call.Function is not (FormulaFunction.Sum or FormulaFunction.Mean) && call.Arguments.Count > 1)
        {
            return null;
        }

        if (call.Function is FormulaFunction.Abs or FormulaFunction.Round or FormulaFunction.Floor or FormulaFunction.Ceiling)
        {
            return null;
        }

        LinearFraction? sum = null;
        foreach (Formula argument in call.Arguments)
        {
            if (Of(argument, unknown, known) is not { } next)
            {
                return null;
            }

            sum = sum is { } before ? Sum(before, next) : next;
            if (sum is null)
            {
                return null;
            }
        }

        return call.Function == FormulaFunction.Mean && sum is { } total ? Scale(total, Rational.One / call.Arguments.Count) : sum;
    }
}
