using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Losses;

/// <summary>A whole scorecard, to be scored again with something changed in one leaf: scaling, limits, bonus, vetoes and other leaves that read the same fact all count.</summary>
internal sealed class TotalBench
{
    private readonly ScoringPlan plan;
    private readonly BoundFacts? facts;

    public TotalBench(ScoringPlan plan, Scorecard scorecard)
    {
        this.plan = plan;
        Actual = scorecard;

        // a total that was found among peers is not found again alone
        BoundFacts? bound = scorecard.Total is null ? null : plan.TryBind(scorecard.Assessment).Value;
        facts = bound is not null && plan.Rescore(bound, [], null).Total == scorecard.Total ? bound : null;
    }

    public Scorecard Actual { get; }

    /// <summary>The scorecard with a variation of a leaf; null where it has no total.</summary>
    /// <param name="bench">The leaf.</param>
    /// <param name="variation">What is different.</param>
    /// <param name="score">The score that the leaf then has; it counts where the variation gives a metric and not the facts below it.</param>
    public Scorecard? With(LeafBench bench, LeafVariation variation, decimal score)
    {
        bool byMetric = variation.Values.Any(value => bench.Facts.Variable(value.Name) is null);
        return facts is not null && plan.Rescore(facts, variation.Values, byMetric ? (bench.Leaf.Code, score) : null) is { Total: not null } card ? card : null;
    }
}
