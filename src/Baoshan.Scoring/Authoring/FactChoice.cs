using System.Collections.Immutable;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Authoring;

/// <summary>
/// Chooses values of facts so that a metric takes a value. Values are kept plain: hundreds, no more decimals than are needed, not below zero
/// where that can be helped, and within declared ranges.
/// </summary>
internal sealed class FactChoice(RuleScope scope)
{
    private const int MostDecimals = 8;

    private static readonly decimal PlainDay = new DateOnly(2020, 1, 1).DayNumber;

    /// <summary>A plain value of a fact: 100, a day, or another where its range does not hold that.</summary>
    public decimal Plain(string name)
    {
        Variable? variable = scope.Variable(name);
        if (variable is not { IsNumeric: true })
        {
            return 0m;
        }

        decimal[] plain = variable.Kind == ValueKind.Date ? [PlainDay] : variable.Unit == "%" ? [1m, 0.5m, 0m] : [100m, 1000m, 10m, 1m, 0m];
        ValueRange range = scope.Declared(name) ?? ValueRange.All;
        return plain.Cast<decimal?>().FirstOrDefault(value => range.Contains(value!.Value))
            ?? range.Low?.ToDecimal() ?? range.High?.ToDecimal() ?? 0m;
    }

    /// <summary>The values with some of them changed so that a metric is a value once it is rounded; null where none are found.</summary>
    /// <param name="metric">The decision that takes the metric.</param>
    /// <param name="target">The value.</param>
    /// <param name="values">The values to start from.</param>
    /// <param name="fixedNames">Names whose values are not to change, because others need them.</param>
    public ImmutableSortedDictionary<string, decimal>? Reach(Decision metric, Rational target, ImmutableSortedDictionary<string, decimal> values, IReadOnlySet<string> fixedNames)
    {
        Formula formula = metric.Rules[^1].Then;
        string[] names = [.. FormulaNames.Of(formula).Where(name => scope.Variable(name) is { IsNumeric: true })];
        string[] free = [.. names.Where(name => !fixedNames.Contains(name))];
        foreach (bool mayBeNegative in new[] { false, true })
        {
            foreach (ImmutableSortedDictionary<string, decimal> start in Starts(target, values, free))
            {
                foreach (string unknown in free.Concat(names.Except(free)))
                {
                    if (Solve(formula, unknown, target, start, metric.Rounding) is { } found && (found >= 0m || mayBeNegative))
                    {
                        return start.SetItem(unknown, found);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The values as they are; rates all at the target; then one fact at a time at 100 with the others at nothing.</summary>
    private IEnumerable<ImmutableSortedDictionary<string, decimal>> Starts(Rational target, ImmutableSortedDictionary<string, decimal> values, string[] free)
    {
        if (free.Length > 1 && free.All(name => scope.Variable(name)!.Unit == "%") && target.ToDecimal() is { } rate)
        {
            yield return values.SetItems(free.Select(name => KeyValuePair.Create(name, rate)));
        }

        yield return values;
        foreach (string whole in free)
        {
            yield return values.SetItems(free.Select(name => KeyValuePair.Create(name, name == whole ? Plain(name) : 0m)));
        }
    }

    private decimal? Solve(Formula formula, string unknown, Rational target, ImmutableSortedDictionary<string, decimal> values, Rounding? rounding)
    {
        if (LinearFraction.Of(formula, unknown, new SingleNumbers(values, scope), _ => null) is not { } function
            || function.Solve(target) is not { } exact)
        {
            return null;
        }

        ValueRange range = scope.Declared(unknown) ?? ValueRange.All;
        int most = scope.Variable(unknown) is { Kind: ValueKind.Date } ? 0 : MostDecimals;
        for (int decimals = 0; decimals <= most; decimals++)
        {
            Rational unit = new(1, System.Numerics.BigInteger.Pow(10, decimals));
            Rational rounded = ((exact / unit) + new Rational(1, 2)).Floor() * unit;
            if (rounded.ToDecimal() is { } value && range.Contains(rounded) && function.At(rounded) is { } reached && Same(reached, target, rounding))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Same(Rational reached, Rational target, Rounding? rounding)
    {
        if (reached == target)
        {
            return true;
        }

        // rounded to the metric's decimals: no nearer than half a unit will do
        return rounding is { Decimals: <= 8 } && Rational.Abs(reached - target) * 2m < new Rational(1, System.Numerics.BigInteger.Pow(10, rounding.Decimals));
    }
}
