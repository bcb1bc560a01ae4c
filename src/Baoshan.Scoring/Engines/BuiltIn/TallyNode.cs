using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>
/// A sum of counts times prices, in the order of its formula: start ± count × price ± …. Counts of none and one, the usual ones, cost no multiplication.
/// Trailing zeros may differ from the formula's, so it stands only where the value is rounded.
/// </summary>
internal sealed class TallyNode(decimal start, TallyTerm[] terms) : Node
{
    public override decimal Evaluate(RuleFrame frame)
    {
        decimal sum = start;
        TallyTerm[] all = terms; // a local, whose bounds are checked once
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly TallyTerm term = ref all[i];
            int code = frame.Codes[term.Variable];
            if (code < 0)
            {
                if (code == FactValues.Unknown)
                {
                    frame.Faulted = true;
                    return 0m;
                }
            }
            else if (code == (term.IsComplement ? 1 : 0))
            {
                continue;
            }
            else if (code == (term.IsComplement ? 0 : 1))
            {
                sum += term.Points;
                continue;
            }

            decimal value = frame.Values[term.Variable];
            sum += (term.IsComplement ? 1m - value : value) * term.Points;
        }

        return sum;
    }

    /// <summary>The node for a formula, or null where the formula has another form.</summary>
    public static TallyNode? Of(Formula formula, Func<string, int?> variable)
    {
        int sums = 0;
        Formula first = formula;
        while (SumOf(first) is { } sum)
        {
            sums++;
            first = sum.Left;
        }

        decimal? start = (first as NumberFormula)?.Value;
        var terms = new TallyTerm[start is null ? sums + 1 : sums];
        Formula rest = formula;
        for (int i = terms.Length - 1; i >= 0; i--)
        {
            ArithmeticFormula? sum = SumOf(rest);
            if (Term(sum?.Right ?? rest, sum?.Operator == ArithmeticOperator.Subtract, variable) is not { } term)
            {
                return null;
            }

            terms[i] = term;
            rest = sum?.Left ?? rest;
        }

        return terms.Length == 0 ? null : new(start ?? 0m, terms);
    }

    private static ArithmeticFormula? SumOf(Formula formula) =>
        formula as ArithmeticFormula is { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum ? sum : null;

    private static TallyTerm? Term(Formula formula, bool takes, Func<string, int?> variable)
    {
        decimal price = 1m;
        if (formula is ArithmeticFormula { Operator: ArithmeticOperator.Multiply, Right: NumberFormula number } product)
        {
            price = number.Value;
            formula = product.Left;
        }

        bool complement = formula is ArithmeticFormula { Operator: ArithmeticOperator.Subtract, Left: NumberFormula { Value: 1m }, Right: NameFormula };
        string? name = complement ? ((NameFormula)((ArithmeticFormula)formula).Right).Name : (formula as NameFormula)?.Name;
        return name is not null && variable(name) is { } position ? new(position, complement, takes ? -price : price) : null;
    }
}

/// <summary>A count and its price.</summary>
/// <param name="Variable">The position of the count.</param>
/// <param name="IsComplement">True where 1 less the value counts: an element that is not met.</param>
/// <param name="Points">What each gives, below zero where it takes.</param>
internal readonly record struct TallyTerm(int Variable, bool IsComplement, decimal Points);
