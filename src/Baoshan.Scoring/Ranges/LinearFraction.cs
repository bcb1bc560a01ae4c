using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Ranges;

/// <summary>
/// A formula as a function of one of its names, where it is a quotient of two lines: then it is monotone beside its pole and can be solved
/// exactly. Ratios of facts are such functions.
/// </summary>
internal readonly record struct LinearFraction(Line Above, Line Below)
{
    private static LinearFraction Unknown { get; } = new(new(Rational.Zero, Rational.One), Line.Flat(Rational.One));

    /// <summary>True where the unknown makes no difference.</summary>
    public bool IsConstant => Above.IsFlat && Below.IsFlat;

    /// <summary>The formula as a function of a name; null where it is none of this form, or where another name has no value.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="unknown">The name.</param>
    /// <param name="known">The values of the other names.</param>
    /// <param name="resolve">The formula of a name that is itself computed; null for any other.</param>
    public static LinearFraction? Of(Formula formula, string unknown, IValueSource known, Func<string, Formula?> resolve)
    {
        if (formula is NameFormula name)
        {
            return name.Name == unknown ? Unknown
                : resolve(name.Name) is { } computed ? Of(computed, unknown, known, resolve)
                : Constant(formula, known);
        }

        if (!Reads(formula, unknown, resolve))
        {
            return Constant(formula, known);
        }

        return formula switch
        {
            NegativeFormula negative => Of(negative.Operand, unknown, known, resolve) is { } operand ? Scale(operand, -1m) : null,
            ArithmeticFormula arithmetic => Of(arithmetic.Left, unknown, known, resolve) is { } left && Of(arithmetic.Right, unknown, known, resolve) is { } right
                ? Combine(arithmetic.Operator, left, right)
                : null,
            CallFormula { Arguments: [NameFormula only] } call when only.Name == unknown => OfList(call.Function),
            CallFormula { Function: FormulaFunction.Sum } sum => Sum(sum.Arguments, unknown, known, resolve),
            CallFormula { Function: FormulaFunction.Mean } mean => Sum(mean.Arguments, unknown, known, resolve) is { } total
                ? Scale(total, Rational.One / mean.Arguments.Count)
                : null,
            _ => null,
        };
    }

    /// <summary>The value of the unknown at which the function is a value; null where there is none, or not one only.</summary>
    public Rational? Solve(Rational value)
    {
        Rational slope = Above.Slope - (value * Below.Slope);
        if (slope.IsZero)
        {
            return null;
        }

        Rational solution = ((value * Below.Constant) - Above.Constant) / slope;
        return Below.At(solution).IsZero ? null : solution;
    }

    /// <summary>The function's value; null where it divides by zero.</summary>
    public Rational? At(Rational x) => Below.At(x) is { IsZero: false } below ? Above.At(x) / below : null;

    private static LinearFraction? Constant(Formula formula, IValueSource known) =>
        FormulaEvaluator.Evaluate(formula, known) is { Fault: null } constant ? new(Line.Flat(constant.Value), Line.Flat(Rational.One)) : null;

    private static bool Reads(Formula formula, string unknown, Func<string, Formula?> resolve) =>
        FormulaNames.Of(formula).Any(read => read == unknown || (resolve(read) is { } inner && Reads(inner, unknown, resolve)));

    /// <summary>A function over the unknown as a list: of a single number, it is that number.</summary>
    private static LinearFraction? OfList(FormulaFunction function) => function switch
    {
        FormulaFunction.Count => new(Line.Flat(Rational.One), Line.Flat(Rational.One)),
        FormulaFunction.Sum or FormulaFunction.Mean or FormulaFunction.Median or FormulaFunction.Min or FormulaFunction.Max => Unknown,
        _ => null,
    };

    private static LinearFraction Scale(LinearFraction f, Rational by) => f with { Above = Scale(f.Above, by) };

    private static Line Scale(Line line, Rational by) => new(line.Constant * by, line.Slope * by);

    private static Line Add(Line a, Line b) => new(a.Constant + b.Constant, a.Slope + b.Slope);

    private static LinearFraction? Combine(ArithmeticOperator op, LinearFraction a, LinearFraction b) => op switch
    {
        ArithmeticOperator.Subtract => Add(a, Scale(b, -1m)),
        ArithmeticOperator.Add => Add(a, b),
        ArithmeticOperator.Multiply => Multiply(a, b),
        _ => b.Above is { IsFlat: true, Constant.IsZero: true } ? null : Multiply(a, new(b.Below, b.Above)),
    };

    private static LinearFraction? Add(LinearFraction a, LinearFraction b)
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

    private static LinearFraction? Sum(ValueArray<Formula> terms, string unknown, IValueSource known, Func<string, Formula?> resolve)
    {
        LinearFraction? sum = new LinearFraction(Line.Flat(Rational.Zero), Line.Flat(Rational.One));
        foreach (Formula term in terms)
        {
            sum = sum is { } before && Of(term, unknown, known, resolve) is { } next ? Add(before, next) : null;
        }

        return sum;
    }
}
