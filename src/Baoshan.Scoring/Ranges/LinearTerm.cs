using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Ranges;

/// <summary>A formula as a sum of multiples of things and a constant. What is not linear counts as a thing of its own, named by its text.</summary>
internal sealed record LinearTerm(SortedDictionary<string, (Rational Factor, Formula Thing)> Things, Rational Constant)
{
    public bool IsConstant => Things.Count == 0;

    public static LinearTerm Of(Formula formula) => formula switch
    {
        NumberFormula number => Number(number.Value),
        NegativeFormula negative => Of(negative.Operand).Times(-1m),
        ArithmeticFormula { Operator: ArithmeticOperator.Add } sum => Of(sum.Left).Plus(Of(sum.Right)),
        ArithmeticFormula { Operator: ArithmeticOperator.Subtract } difference => Of(difference.Left).Plus(Of(difference.Right).Times(-1m)),
        ArithmeticFormula { Operator: ArithmeticOperator.Multiply } product => Product(product),
        ArithmeticFormula { Operator: ArithmeticOperator.Divide } quotient when Of(quotient.Right) is { IsConstant: true, Constant.IsZero: false } divisor =>
            Of(quotient.Left).Times(Rational.One / divisor.Constant),
        _ => Single(formula),
    };

    public LinearTerm Plus(LinearTerm other)
    {
        var sum = new SortedDictionary<string, (Rational Factor, Formula Thing)>(Things, StringComparer.Ordinal);
        foreach ((string name, (Rational factor, Formula thing)) in other.Things)
        {
            Rational total = factor + (sum.TryGetValue(name, out var old) ? old.Factor : Rational.Zero);
            if (total.IsZero)
            {
                sum.Remove(name);
            }
            else
            {
                sum[name] = (total, thing);
            }
        }

        return new(sum, Constant + other.Constant);
    }

    public LinearTerm Times(Rational factor)
    {
        var product = new SortedDictionary<string, (Rational Factor, Formula Thing)>(StringComparer.Ordinal);
        if (!factor.IsZero)
        {
            foreach ((string name, (Rational old, Formula thing)) in Things)
            {
                product[name] = (old * factor, thing);
            }
        }

        return new(product, Constant * factor);
    }

    private static LinearTerm Product(ArithmeticFormula product)
    {
        LinearTerm left = Of(product.Left);
        LinearTerm right = Of(product.Right);
        return left.IsConstant ? right.Times(left.Constant) : right.IsConstant ? left.Times(right.Constant) : Single(product);
    }

    private static LinearTerm Number(Rational value) => new(new(StringComparer.Ordinal), value);

    private static LinearTerm Single(Formula formula) => new(new(StringComparer.Ordinal) { [FormulaWriter.Write(formula)] = (Rational.One, formula) }, Rational.Zero);
}
