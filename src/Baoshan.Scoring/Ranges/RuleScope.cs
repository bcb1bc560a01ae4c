using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Ranges;

/// <summary>
/// What the names in rules can be. A count of findings is 0 or more and an element between 0 and 1 by nature; a number is what its
/// declared range says. A fact without a range may be anything: what cannot be then can never be, and nothing is said to go wrong because of it.
/// </summary>
internal sealed class RuleScope
{
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueRange> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Decision> decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueRange> decided = new(StringComparer.Ordinal);

    public RuleScope(IndicatorSet set, RuleBook book)
    {
        foreach (FactDeclaration fact in set.Facts.Where(fact => !fact.IsSupporting))
        {
            foreach (Variable variable in fact.Variables)
            {
                variables[variable.Name] = variable;
                if ((variable.Name == FactDeclaration.MarkName(fact.Name) ? MarkRange(fact) : NaturalRange(fact)) is { } range)
                {
                    declared[variable.Name] = range;
                }
            }
        }

        foreach (Decision decision in book.Decisions)
        {
            decisions[decision.Name] = decision;
        }
    }

    public Variable? Variable(string name) => variables.GetValueOrDefault(name);

    public Decision? Decision(string name) => decisions.GetValueOrDefault(name);

    /// <summary>The range that a fact declares or has by nature; null where it may be anything.</summary>
    public ValueRange? Declared(string name) => declared.TryGetValue(name, out ValueRange range) ? range : null;

    /// <summary>Says what a name can be that no rule decides, such as the score rate of a node.</summary>
    public void Declare(string name, ValueRange range) => declared[name] = range;

    /// <summary>A range that surely holds all values of a name.</summary>
    public ValueRange Of(string name)
    {
        if (decided.TryGetValue(name, out ValueRange known))
        {
            return known;
        }

        if (!decisions.TryGetValue(name, out Decision? decision))
        {
            return Declared(name) ?? ValueRange.All;
        }

        decided[name] = ValueRange.All;
        return decided[name] = FormRange.Of(decision, this) is { } range ? Rounded(range, decision.Rounding) : ValueRange.All;
    }

    /// <summary>A rounded value moves by no more than a unit of the last decimal, and not at all where it has no more decimals.</summary>
    private static ValueRange Rounded(ValueRange range, Rounding? rounding)
    {
        if (rounding is null)
        {
            return range;
        }

        Rational unit = new(1, System.Numerics.BigInteger.Pow(10, rounding.Decimals));
        bool Fits(Rational? value) => value is not { } v || (v / unit).Denominator.IsOne;
        return new(
            Fits(range.Low) ? range.Low : (range.Low / unit)?.Floor() * unit,
            Fits(range.High) ? range.High : (range.High / unit)?.Ceiling() * unit,
            range.LowIncluded || !Fits(range.Low),
            range.HighIncluded || !Fits(range.High));
    }

    /// <summary>From the fewest points of any option to the most.</summary>
    private static ValueRange? MarkRange(FactDeclaration fact)
    {
        Interval[] ranges = [.. fact.MarkRanges.OfType<Interval>()];
        return ranges.Length == 0 ? null : new(ranges.Min(range => range.From!.Value), ranges.Max(range => range.To!.Value));
    }

    private static ValueRange? NaturalRange(FactDeclaration fact) => fact.Kind switch
    {
        FactKind.Findings => ValueRange.NotNegative,
        FactKind.Elements or FactKind.Truth => new(Rational.Zero, Rational.One),
        _ => fact.Range is { } range ? ValueRange.Of(range) : null,
    };
}
