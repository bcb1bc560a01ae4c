using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.WhatIf;

/// <summary>
/// Finds the values of one number, a fact or a metric, at which a leaf's score can change: where a condition begins or ceases to hold, or
/// where a piece of a curve reaches given points. The conditions and points of the rules are inverted, so every core form is covered alike.
/// </summary>
internal sealed class LeafInverse(LeafBench bench)
{
    private const int MaximumNudges = 40;

    /// <summary>The value nearest to the present one that gives at least a score; null where no value that was found does.</summary>
    /// <param name="name">The fact's or the metric's name.</param>
    /// <param name="score">The score.</param>
    public decimal? Reach(string name, decimal score) => Bounded(() => Reach(name, score, belowZero: false) ?? Reach(name, score, belowZero: true));

    private decimal? Reach(string name, decimal score, bool belowZero) => Candidates(name, score)
        .Select(candidate => Settle(name, candidate, score, belowZero))
        .OfType<decimal>()
        .OrderBy(candidate => Math.Abs(candidate - Present(name)))
        .Cast<decimal?>()
        .FirstOrDefault();

    /// <summary>The best score that one number alone can bring.</summary>
    public decimal? Best(string name) => Bounded(() => Candidates(name, bench.Leaf.Maximum)
        .SelectMany(candidate => new[] { candidate, candidate + Unit(name), candidate - Unit(name) })
        .Where(candidate => IsSensible(name, candidate, belowZero: true))
        .Select(candidate => bench.Score(LeafVariation.With(name, candidate)))
        .Max());

    /// <summary>What is beyond the range of decimal numbers is not found.</summary>
    private static decimal? Bounded(Func<decimal?> search)
    {
        try
        {
            return search();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The present value.</summary>
    public decimal Present(string name) => bench.Actual.Value(name).Value;

    private IEnumerable<decimal> Candidates(string name, decimal score)
    {
        foreach (decimal end in Ends(name))
        {
            yield return end;
        }

        foreach (Rule rule in bench.Decisions.SelectMany(decision => decision.Rules))
        {
            foreach (Formula difference in rule.When is null ? [] : Differences(rule.When))
            {
                if (Root(difference, name, 0m) is { } bound)
                {
                    yield return bound;
                }
            }

            foreach (Formula points in Unclamped(rule.Then))
            {
                if (Root(points, name, score) is { } reached)
                {
                    yield return reached;
                }
            }
        }
    }

    private decimal? Root(Formula formula, string name, decimal value) =>
        LinearFraction.Of(formula, name, bench.Actual, Resolve) is { IsConstant: false } fraction ? fraction.Solve(value)?.Nearest() : null;

    /// <summary>The formula of a metric, so that what reads it is seen as a function of facts.</summary>
    private Formula? Resolve(string name) => bench.Decisions.FirstOrDefault(decision => decision.Name == name) is { Rules: [{ When: null } only] } ? only.Then : null;

    /// <summary>The sides of each comparison as one formula that is zero at the bound.</summary>
    private static IEnumerable<Formula> Differences(Formula condition) => condition switch
    {
        ComparisonFormula { Left: not TextFormula, Right: not TextFormula } comparison => [new ArithmeticFormula(ArithmeticOperator.Subtract, comparison.Left, comparison.Right)],
        LogicFormula logic => Differences(logic.Left).Concat(Differences(logic.Right)),
        NotFormula not => Differences(not.Operand),
        _ => [],
    };

    /// <summary>The points without the bounds that hold them.</summary>
    private static IEnumerable<Formula> Unclamped(Formula points) => points switch
    {
        CallFormula { Function: FormulaFunction.Min or FormulaFunction.Max } clamp => clamp.Arguments.SelectMany(Unclamped),
        NumberFormula => [],
        _ => [points],
    };

    /// <summary>
    /// The candidate with the decimals of the present value, rounded to the side that reaches the score, and moved on by a unit where a
    /// bound is excluded; null where it does not reach it.
    /// </summary>
    private decimal? Settle(string name, decimal candidate, decimal score, bool belowZero)
    {
        decimal unit = Unit(name);
        decimal direction = candidate >= Present(name) ? unit : -unit;

        // what division leaves in the last digits is no part of the value
        decimal units = decimal.Round(candidate / unit, 10);
        decimal value = (direction > 0m ? decimal.Ceiling(units) : decimal.Floor(units)) * unit;
        for (int i = 0; i < MaximumNudges; i++, value += direction)
        {
            if (!IsSensible(name, value, belowZero))
            {
                return null;
            }

            if (bench.Score(LeafVariation.With(name, value)) >= score)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>
    /// A value lies in the range that the fact declares. Where it declares none, an amount or a count that is not below zero stays so: nobody
    /// spends less than nothing. A rate falls below zero only where nothing else will do, as growth may.
    /// </summary>
    private bool IsSensible(string name, decimal value, bool belowZero) => bench.Facts.FactOf(name) is { } fact
        ? fact.Range?.Contains(value) ?? (value >= 0m || Present(name) < 0m || (belowZero && fact.Unit == "%"))
        : true;

    /// <summary>How far a fact can go: the ends of its range, or none at all where it declares none.</summary>
    private IEnumerable<decimal> Ends(string name) => bench.Facts.FactOf(name) switch
    {
        null => [],
        { Range: { } range } => new[] { range.FromIncluded ? range.From : null, range.ToIncluded ? range.To : null }.OfType<decimal>(),
        _ => [0m],
    };

    /// <summary>The last decimal that is written: of any fact of the same unit, and of a per cent two at least.</summary>
    private decimal Unit(string name)
    {
        Variable? variable = bench.Facts.Variable(name);
        int decimals = variable is null
            ? 4
            : Math.Max(DecimalsOf(variable.Unit, Present(name)), variable.Unit == "%" ? 4 : 0);
        decimal unit = 1m;
        for (int i = 0; i < Math.Min(decimals, 8); i++)
        {
            unit /= 10m;
        }

        return unit;
    }

    private int DecimalsOf(string? unit, decimal present) => bench.Facts.Numbers.Where(number => number.Unit == unit).Select(number => (int)number.Value.Scale).Append(present.Scale).Max();
}
