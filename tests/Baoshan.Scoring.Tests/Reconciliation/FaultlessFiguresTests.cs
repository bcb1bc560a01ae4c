using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Support;
using Baoshan.Scoring.WhatIf;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>No false alarm: what a set gives, printed, agrees with what the set gives.</summary>
public class FaultlessFiguresTests
{
    [Property(MaxTest = 200)]
    public void Figures_printed_from_a_scorecard_have_no_disagreement(NonNegativeInt seed)
    {
        IndicatorSet set = GeneratedSet.Of(seed.Get);
        Scorecard card = ScoringPlan.Compile(set).Score(GeneratedAssessment.Of(seed.Get, set));
        ReconciliationResult result = Reconciler.Reconcile(set, card.Assessment, PrintedFigures.Of(card));
        Assert.Empty(result.Disagreements.Select(disagreement => $"{disagreement.Claim.What.English} {disagreement.Claim.Published} {disagreement.ComputedText}"));
        Assert.Empty(result.Unchecked);
        Assert.Empty(result.Bridges);
        Assert.True(result.ClaimCount > set.All.Count);
    }

    [Fact]
    public void So_do_the_figures_of_the_shipped_assessment()
    {
        IndicatorSet set = IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml"));
        Scorecard card = ScoringPlan.Compile(set).Score(Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml")));
        Assert.Empty(Reconciler.Reconcile(set, card.Assessment, PrintedFigures.Of(card)).Disagreements);
    }

    /// <summary>A leaf by itself, with nothing changed, has the score that it has in the set.</summary>
    [Property(MaxTest = 200)]
    public void A_leaf_alone_has_the_score_of_the_scorecard(NonNegativeInt seed)
    {
        IndicatorSet set = GeneratedSet.Of(seed.Get);
        var plan = ScoringPlan.Compile(set);
        Scorecard card = plan.Score(GeneratedAssessment.Of(seed.Get, set));
        var facts = new KnownFacts(set, plan.Rules, card.Assessment);
        foreach (Indicator leaf in set.Leaves)
        {
            var bench = new LeafBench(set, leaf, facts);
            Assert.Equal(card[leaf.Code].Score, bench.Actual.Score);
            Assert.Equal(card[leaf.Code].Score, bench.Score(new() { Weight = leaf.Weight }));
        }
    }

    [Fact]
    public void What_cannot_be_computed_is_named_and_not_reported_as_a_disagreement()
    {
        IndicatorSet set = IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml"));
        Assessment assessment = Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml")).With([], ["支出决算数"]);
        PublishedFigures figures = PublishedFigures.Load(Shipped.File("indicator-sets", "baoshan-2016", "published.yaml"));
        ReconciliationResult result = Reconciler.Reconcile(set, assessment, figures);
        Assert.Contains(result.Unchecked, claim => claim is { Indicator: "B101", Figure: FigureKind.Score });
        Assert.Contains(result.Unchecked, claim => claim.Figure == FigureKind.Total);
        Assert.Contains(result.Unchecked, claim => claim.Metric == "预算执行率");
        Assert.DoesNotContain(result.Disagreements, disagreement => disagreement.Claim.Figure == FigureKind.Total || disagreement.Claim is { Indicator: "B101", Figure: not FigureKind.Metric });
        Assert.Contains(result.Disagreements, disagreement => disagreement.Claim is { Indicator: "C202", Figure: FigureKind.Rate });
    }
}
