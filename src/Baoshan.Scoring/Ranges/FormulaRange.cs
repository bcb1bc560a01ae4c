using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Ranges;

/// <summary>A range that surely holds all values of a formula; it may be wider than the values are.</summary>
internal static class FormulaRange
{
    public static ValueRange Of(Formula formula, RuleScope scope) => formula switch
    {
        NumberFormula number => ValueRange.Exactly(number.Value),
        NameFormula name => scope.Of(name.Name),
        NegativeFormula negative => -Of(negative.Operand, scope),
        ArithmeticFormula { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => OfLinear(LinearTerm.Of(formula), scope),
        ArithmeticFormula { Operator: ArithmeticOperator.Multiply } product => Multiply(Of(product.Left, scope), Of(product.Right, scope)),
        ArithmeticFormula quotient => Divide(Of(quotient.Left, scope), Of(quotient.Right, scope)),
        IfFormula choice => Of(choice.Then, scope).Union(Of(choice.Else, scope)),
        CallFormula call => OfCall(call, scope),
        _ => new(Rational.Zero, Rational.One),
    };

    /// <summary>The range of a sum; each thing counts once, so the range is exact where the things do not depend on one another.</summary>
    public static ValueRange OfLinear(LinearTerm term, RuleScope scope)
    {
        ValueRange sum = ValueRange.Exactly(term.Constant);
        foreach ((Rational factor, Formula thing) in term.Things.Values)
        {
            ValueRange range = thing is ArithmeticFormula { Operator: ArithmeticOperator.Multiply } product
                ? Multiply(Of(product.Left, scope), Of(product.Right, scope))
                : Of(thing, scope);
            sum += range.Scale(factor);
        }

        return sum;
    }

    private static ValueRange OfCall(CallFormula call, RuleScope scope)
    {
        ValueRange[] arguments = [.. call.Arguments.Select(argument => Of(argument, scope))];
        ValueRange first = arguments[0];
        bool isList = call.Arguments is [NameFormula name] && scope.Variable(name.Name)?.Kind == ValueKind.List;
        return call.Function switch
        {
            FormulaFunction.Count => ValueRange.NotNegative,
            FormulaFunction.Sum when isList => new(first.Low is { Sign: >= 0 } ? Rational.Zero : null, first.High is { Sign: <= 0 } ? Rational.Zero : null),
            FormulaFunction.Sum => arguments.Aggregate((a, b) => a + b),
            FormulaFunction.Min when !isList => Extreme(arguments, Rational.Min, smallest: true),
            FormulaFunction.Max when !isList => Extreme(arguments, Rational.Max, smallest: false),
            FormulaFunction.Mean or FormulaFunction.Min or FormulaFunction.Max => arguments.Aggregate((a, b) => a.Union(b)),
            FormulaFunction.Abs => first.Low is { Sign: >= 0 } ? first : new(Rational.Zero, first is { Low: { } low, High: { } high } ? Rational.Max(Rational.Abs(low), Rational.Abs(high)) : null),
            _ => new(first.Low is { } l ? l.Floor() : null, first.High is { } h ? h.Ceiling() : null),
        };
    }

    private static ValueRange Extreme(ValueRange[] ranges, Func<Rational, Rational, Rational> choose, bool smallest)
    {
        // the smallest of several is unbounded below where one of them is, and above only where all are
        Rational? low = Fold([.. ranges.Select(range => range.Low)], choose, anyUnbounded: smallest);
        Rational? high = Fold([.. ranges.Select(range => range.High)], choose, anyUnbounded: !smallest);
        return new(low, high);
    }

    private static Rational? Fold(Rational?[] ends, Func<Rational, Rational, Rational> choose, bool anyUnbounded)
    {
        Rational[] known = [.. ends.OfType<Rational>()];
        return known.Length == 0 || (anyUnbounded && known.Length < ends.Length) ? null : known.Aggregate(choose);
    }

    private static ValueRange Multiply(ValueRange a, ValueRange b)
    {
        if (a is { Low: { } al, High: { } ah } && b is { Low: { } bl, High: { } bh })
        {
            Rational[] products = [al * bl, al * bh, ah * bl, ah * bh];
            return new(products.Min(), products.Max());
        }

        if (a is { Low: { } only, High: { } same } && only == same)
        {
            return b.Scale(only);
        }

        if (b is { Low: { } single, High: { } equal } && single == equal)
        {
            return a.Scale(single);
        }

        return a.Low is { Sign: >= 0 } lowA && b.Low is { Sign: >= 0 } lowB ? new(lowA * lowB, a.High * b.High) : ValueRange.All;
    }

    private static ValueRange Divide(ValueRange a, ValueRange b)
    {
        if (b.Low is not { Sign: >= 0 } low)
        {
            return ValueRange.All;
        }

        // a quotient by zero has no value, so the divisor is above zero
        Rational? inverseHigh = low.IsZero ? null : Rational.One / low;
        Rational inverseLow = b.High is { IsZero: false } high ? Rational.One / high : Rational.Zero;
        return b.High is { IsZero: true } ? ValueRange.All : Multiply(a, new(inverseLow, inverseHigh));
    }
}
