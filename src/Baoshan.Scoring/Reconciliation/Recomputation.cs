using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>All that a set gives for an assessment, to hold published figures against.</summary>
internal sealed class Recomputation
{
    private const int RateDecimals = 4;
    private readonly Dictionary<string, LeafBench> benches = new(StringComparer.Ordinal);

    public Recomputation(ScoringPlan plan, Scorecard scorecard, PublishedFigures figures)
    {
        Scorecard = scorecard;
        Facts = new(plan.Set, plan.Rules, scorecard.Assessment);
        Metrics = new(Facts, figures, OwnMetric, Set.Rounding.RateDecimals);
    }

    public Scorecard Scorecard { get; }

    public IndicatorSet Set => Scorecard.Set;

    public KnownFacts Facts { get; }

    public MetricValues Metrics { get; }

    /// <summary>A leaf by itself, to be scored again with something changed.</summary>
    public LeafBench Bench(string leaf)
    {
        if (!benches.TryGetValue(leaf, out LeafBench? bench))
        {
            benches.Add(leaf, bench = new(Set, Set[leaf], Facts));
        }

        return bench;
    }

    /// <summary>The score of an indicator, or the total; null where there is none.</summary>
    public decimal? Score(string? indicator) => indicator is null ? Scorecard.Total : Scorecard[indicator].Score;

    public decimal Weight(string? indicator) => indicator is null ? Set.FullScore : Set[indicator].Weight;

    /// <summary>The indicators directly below one, or at level 1.</summary>
    public ValueArray<Indicator> Children(string? indicator) => indicator is null ? Set.Indicators : Set[indicator].Indicators;

    /// <summary>The codes of all indicators below one, or of all.</summary>
    public IEnumerable<Indicator> Below(string? indicator) => Children(indicator).SelectMany(child => Below(child.Code).Prepend(child));

    /// <summary>True where a node's score is the sum of its children's, so that what changes below it changes it alike.</summary>
    public bool IsSum(string? indicator)
    {
        decimal sum = 0m;
        foreach (Indicator child in Children(indicator))
        {
            if (Score(child.Code) is not { } score || (!child.IsLeaf && !IsSum(child.Code)))
            {
                return false;
            }

            sum += score;
        }

        return sum == Score(indicator);
    }

    /// <summary>What a claim is held against; null where the set gives nothing, because a fact is missing.</summary>
    public ComputedFigure? Of(Claim claim) => claim.Figure switch
    {
        FigureKind.Weight => new(Weight(claim.Indicator), 12, false),
        FigureKind.Score or FigureKind.Total => Score(claim.Indicator) is { } score
            ? new(score, Math.Max(Set.Rounding.ScoreDecimals, claim.Published.ValueDecimals), false)
            : null,
        FigureKind.Rate => Score(claim.Indicator) is { } points && Weight(claim.Indicator) is > 0m and var weight
            ? new(points / weight, Math.Max(RateDecimals, claim.Published.ValueDecimals), true)
            : null,
        FigureKind.Grade => Scorecard.Grade is { } grade ? new(0m, 0, false) { Grade = grade.Name } : null,
        _ => OfMetric(claim),
    };

    private ComputedFigure? OfMetric(Claim claim)
    {
        PublishedMetric metric = Metrics.Find(claim.Metric!)!;
        bool isRate = claim.Published.IsPercent;
        int declared = isRate && Set.Rounding.RateDecimals is { } decimals ? decimals + 2 : 0;
        return Metrics.Value(metric) is { } value
            ? new(value, Math.Max(declared, claim.Published.ValueDecimals), isRate) { WithRoundedParts = Metrics.Value(metric, roundParts: true) }
            : null;
    }

    private decimal? OwnMetric(PublishedMetric metric)
    {
        LeafBench bench = Bench(metric.Indicator!);
        return MetricOf(bench.Decisions, metric.Name) is { } decision && bench.Actual.Value(decision.Name) is { Fault: null } value ? value.Value : null;
    }

    /// <summary>The decision that takes a leaf's metric: its only one, or the one of that name.</summary>
    public static Decision? MetricOf(ValueArray<Decision> decisions, string name)
    {
        Decision[] metrics = [.. decisions.Where(decision => decision.Role == DecisionRole.Metric)];
        return metrics.Length == 1 ? metrics[0] : Array.Find(metrics, decision => decision.Label.Chinese == name);
    }
}
