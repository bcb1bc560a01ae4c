using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.WhatIf;

/// <summary>
/// One leaf by itself, to be scored again with something changed: a weight, a fact, a rounding, the counting of steps. It works on the
/// leaf's decisions by the definition of the formulas, whatever standard they come from.
/// </summary>
internal sealed class LeafBench
{
    private readonly IndicatorSet set;
    private readonly Dictionary<decimal, ValueArray<Decision>> byWeight = [];

    public LeafBench(IndicatorSet set, Indicator leaf, KnownFacts facts)
    {
        this.set = set;
        Leaf = leaf;
        Facts = facts;
        Decisions = Compile(leaf);
        Variables = [.. Decisions.Where(decision => decision.Indicator == leaf.Code)
            .SelectMany(decision => decision.Rules)
            .SelectMany(rule => rule.Names)
            .Distinct()
            .Where(name => facts.Variable(name) is not null)];
        Actual = Run(LeafVariation.None);
    }

    public Indicator Leaf { get; }

    public KnownFacts Facts { get; }

    /// <summary>The leaf's decisions, the last of them its score.</summary>
    public ValueArray<Decision> Decisions { get; }

    /// <summary>The names of the variables that the leaf reads, in order of appearance.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The leaf as it is, with nothing changed.</summary>
    public LeafRun Actual { get; }

    /// <summary>True where the leaf alone has a score that the set gives it too; where it does not apply, or is compared with peers, it has not.</summary>
    /// <param name="score">The score in the set.</param>
    public bool Gives(decimal? score) => score is not null && Actual.Score == score;

    /// <summary>The weight that the standard is evaluated on.</summary>
    public decimal ScoringWeight => Leaf.ScoringWeight ?? Leaf.Weight;

    public SetRounding Rounding => set.Rounding;

    /// <summary>The weights that indicators of the set have, each once.</summary>
    public IEnumerable<decimal> WeightsOfSet => set.All.Select(indicator => indicator.Weight).Distinct();

    public LeafRun Run(LeafVariation variation)
    {
        ValueArray<Decision> decisions = variation.Weight is { } weight ? Weighing(weight) : Decisions;
        if (variation.Steps is { } steps)
        {
            decisions = [.. decisions.Select(decision => Count(decision, steps))];
        }

        if (variation.Rounding is { } rounding)
        {
            decisions = [.. decisions.Select(decision => decision.Role == rounding.Role ? decision with { Rounding = rounding.Rounding } : decision)];
        }

        return new(decisions, Facts, variation.Values);
    }

    /// <summary>The score with something changed, or null where there is none.</summary>
    public decimal? Score(LeafVariation variation) => Run(variation).Score;

    private ValueArray<Decision> Weighing(decimal weight)
    {
        if (!byWeight.TryGetValue(weight, out ValueArray<Decision>? decisions))
        {
            decimal maximum = Leaf.Maximum == Leaf.Weight ? weight : Leaf.Maximum;
            byWeight.Add(weight, decisions = Compile(Leaf with { Weight = weight, ScoringWeight = null, Maximum = maximum }));
        }

        return decisions;
    }

    private static Decision Count(Decision decision, StepCounting counting)
    {
        if (decision.Form is not Curve curve || curve.Pieces.All(piece => piece.Step is null))
        {
            return decision;
        }

        Curve counted = curve with { Pieces = [.. curve.Pieces.Select(piece => piece.Step is { } step ? piece with { Step = step with { Counting = counting } } : piece)] };
        return decision with { Form = counted, Rules = counted.ToRules() };
    }

    /// <summary>The decisions of the leaf, after those of parameters and of the leaves whose scores it reads.</summary>
    private ValueArray<Decision> Compile(Indicator leaf)
    {
        var read = new List<Indicator>();
        Gather(leaf, read);
        var alone = new IndicatorSet(
            set.Header with { Adjustments = [], Total = TotalRules.None },
            [],
            set.Facts,
            [.. read.Append(leaf).Select(indicator => indicator with { Level = 1, Parent = null })]);
        return ScoringPlan.Compile(alone).Rules.Decisions;
    }

    private void Gather(Indicator leaf, List<Indicator> read)
    {
        foreach (Indicator other in leaf.Reads.Select(code => set[code]))
        {
            if (!read.Contains(other))
            {
                Gather(other, read);
                read.Add(other);
            }
        }
    }
}
