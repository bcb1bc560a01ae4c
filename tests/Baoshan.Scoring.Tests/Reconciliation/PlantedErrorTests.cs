using Baoshan.Scoring.Reconciliation;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>
/// An error of each kind is planted: the figures are printed by a set, facts or a hand that is wrong in one thing, and reconciled with the right
/// ones. The error is found at its place, its kind is among the exact reasons, and whatever carries it on is grouped under it.
/// </summary>
public class PlantedErrorTests
{
    [Property(MaxTest = 60)]
    public void Another_weight(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        SampleSet right = SampleSet.Of(random);
        decimal weight = 0.5m * random.Next(1, 5);
        AssertFound(right, right with { ScoringWeight = weight }, "A1", ReasonKind.Weight);
    }

    [Property(MaxTest = 60)]
    public void Steps_counted_whole_or_started(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        SampleSet right = SampleSet.Of(random);
        AssertFound(right, right with { Steps = random.Next(2) == 0 ? "whole" : "started" }, "A1", ReasonKind.Steps);
    }

    [Property(MaxTest = 60)]
    public void The_initial_instead_of_the_adjusted_budget(NonNegativeInt seed)
    {
        SampleSet right = SampleSet.Of(new Random(seed.Get));
        AssertFound(right, right with { Adjusted = right.Initial }, "A1", ReasonKind.Fact);
    }

    [Property(MaxTest = 60)]
    public void One_finding_more_or_less(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        SampleSet right = SampleSet.Of(random);
        AssertFound(right, right with { Findings = right.Findings == 0 || random.Next(2) == 0 ? right.Findings + 1 : right.Findings - 1 }, "A2", ReasonKind.Finding);
    }

    [Property(MaxTest = 60)]
    public void An_element_judged_otherwise(NonNegativeInt seed)
    {
        SampleSet right = SampleSet.Of(new Random(seed.Get));
        AssertFound(right, right with { IsClear = !right.IsClear }, "B1", ReasonKind.Element);
    }

    [Property(MaxTest = 60)]
    public void Another_option(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        SampleSet right = SampleSet.Of(random);
        AssertFound(right, right with { Option = (right.Option + random.Next(1, 3)) % 3 }, "B2", ReasonKind.Option);
    }

    [Property(MaxTest = 60)]
    public void Another_rounding(NonNegativeInt seed)
    {
        SampleSet right = SampleSet.Of(new Random(seed.Get));
        AssertFound(right, right with { Mode = "down" }, "A1", ReasonKind.Rounding);
    }

    [Property(MaxTest = 60)]
    public void A_rate_over_another_weight(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        Scorecard card = SampleSet.Of(random).Score();
        decimal score = card["A1"].Score!.Value;
        decimal over = 0.5m * random.Next(1, 6);
        if (over == 2m || score == 0m)
        {
            return;
        }

        ReconciliationResult result = Reconcile(card, (code, figure) => (code, figure) == ("A1", "rate") ? PrintedFigures.Percent(score / over) : null);
        Disagreement only = Assert.Single(result.Disagreements);
        Assert.Null(only.CausedBy);
        Assert.Contains(only.Reasons, reason => reason is { Kind: ReasonKind.RateBase, IsExact: true } && reason.Text.English.StartsWith($"{PrintedFigures.Number(score)} ÷ {PrintedFigures.Number(over)} =", StringComparison.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void A_sum_that_does_not_match_its_own_rows(NonNegativeInt seed)
    {
        Scorecard card = SampleSet.Of(new Random(seed.Get)).Score();
        decimal wrong = card["A"].Score!.Value + 0.07m;
        ReconciliationResult result = Reconcile(card, (code, figure) => (code, figure) switch
        {
            ("A", "score") => PrintedFigures.Number(wrong),
            ("A", "rate") => PrintedFigures.Percent(wrong / 5m),
            _ => null,
        });
        Assert.Equal([FigureKind.Score, FigureKind.Rate], result.Disagreements.Select(disagreement => disagreement.Claim.Figure));
        Assert.Contains(result.Disagreements[0].Reasons, reason => reason is { Kind: ReasonKind.Rows, IsExact: false });
        Assert.Null(result.Disagreements[0].CausedBy);
        Assert.Equal("A", result.Disagreements[1].CausedBy);
    }

    [Property(MaxTest = 60)]
    public void A_grade_that_is_not_the_totals(NonNegativeInt seed)
    {
        Scorecard card = SampleSet.Of(new Random(seed.Get)).Score();
        string other = card.Grade!.Name == "优" ? "良" : "优";
        Disagreement only = Assert.Single(Reconcile(card, (_, figure) => figure == "grade" ? other : null).Disagreements);
        Assert.Equal((FigureKind.Grade, card.Grade.Name, false), (only.Claim.Figure, only.ComputedText, only.Reasons.Any(reason => reason.IsExact)));
    }

    [Property(MaxTest = 60)]
    public void A_mean_over_other_items(NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        decimal[] items = [.. Enumerable.Range(0, 6).Select(_ => random.Next(8000, 10001) / 10000m)];
        decimal mean = items.Skip(1).Average();
        if (PrintedFigures.Percent(mean) == PrintedFigures.Percent(items.Average()))
        {
            return;
        }

        SampleSet set = SampleSet.Of(random);
        PublishedFigures figures = PublishedFigures.TryParse($$"""
            format: baoshan.scoring/published@1
            facts:
              各项: { value: [ {{string.Join(", ", items.Select(PrintedFigures.Percent))}} ], unit: '%' }
            metrics:
              - { name: 满意度, place: 表, formula: mean(各项), value: {{PrintedFigures.Percent(mean)}} }
            """).GetValueOrThrow();
        Disagreement only = Assert.Single(Reconciler.Reconcile(set.Set, set.Facts, figures).Disagreements);
        Assert.Contains(only.Reasons, reason => reason is { Kind: ReasonKind.Mean, IsExact: true } && reason.Text.English.StartsWith("各项 without '1':", StringComparison.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void A_total_that_two_leaves_bridge(NonNegativeInt seed)
    {
        SampleSet right = SampleSet.Of(new Random(seed.Get)) with { Findings = 1, Option = 1 };
        Scorecard card = right.Score();
        decimal other = (right with { Findings = 0, Option = 0 }).Score().Total!.Value;
        PublishedFigures figures = PublishedFigures.TryParse($$"""
            format: baoshan.scoring/published@1
            texts:
              - { place: 甲, figures: { total: { score: {{PrintedFigures.Number(card.Total!.Value)}} } } }
              - { place: 乙, figures: { total: { score: {{PrintedFigures.Number(other)}} } } }
            """).GetValueOrThrow();
        var bridge = Assert.Single(Reconciler.Reconcile(right.Set, right.Facts, figures).Bridges);
        Assert.InRange(bridge.Size, 1, 2);
        Assert.All(bridge.Sets, set => Assert.Equal(other - card.Total!.Value, set.Sum(change => change.Difference)));
        Assert.All(bridge.Sets, set => Assert.Equal(set.Count, set.Select(change => change.Indicator).Distinct().Count()));
        if (bridge.Size == 2)
        {
            Assert.Contains(bridge.Sets, set => set.Select(change => change.Indicator).SequenceEqual(["A2", "B2"]));
        }
    }

    [Fact]
    public void A_total_that_nothing_within_the_bound_reaches_has_no_bridge()
    {
        SampleSet right = SampleSet.Of(new Random(1));
        PublishedFigures figures = PublishedFigures.TryParse($$"""
            format: baoshan.scoring/published@1
            texts:
              - { place: 甲, figures: { total: { score: {{PrintedFigures.Number(right.Score().Total!.Value)}} } } }
              - { place: 乙, figures: { total: { score: -3.1415 } } }
            """).GetValueOrThrow();
        var bridge = Assert.Single(Reconciler.Reconcile(right.Set, right.Facts, figures).Bridges);
        Assert.Equal((0, 0), (bridge.Size, bridge.Sets.Count));
    }

    [Fact]
    public void A_figure_that_nothing_reproduces_has_no_exact_reason()
    {
        Scorecard card = SampleSet.Of(new Random(2)).Score();
        ReconciliationResult result = Reconcile(card, (code, figure) => (code, figure) == ("B2", "score") ? "1.2345" : null);
        Disagreement only = Assert.Single(result.Disagreements);
        Assert.True(only.Tried > 0);
        Assert.DoesNotContain(only.Reasons, reason => reason.IsExact);
    }

    private static void AssertFound(SampleSet right, SampleSet wrong, string leaf, ReasonKind kind)
    {
        Scorecard card = right.Score();
        Scorecard published = wrong.Score();
        if (card[leaf].Score == published[leaf].Score)
        {
            return;
        }

        ReconciliationResult result = Reconcile(card, (code, figure) => (code, figure) switch
        {
            (_, "weight") => null,
            ("total", "score") => PrintedFigures.Number(published.Total!.Value),
            ("total", "rate") => PrintedFigures.Percent(published.Rate!.Value),
            ("total", _) => published.Grade!.Name,
            (_, "score") => PrintedFigures.Number(published[code].Score!.Value),
            _ => PrintedFigures.Percent(published[code].Rate!.Value),
        });
        Disagreement root = result.Disagreements.Single(disagreement => disagreement.Claim.Indicator == leaf && disagreement.Claim.Figure == FigureKind.Score);
        Assert.Null(root.CausedBy);
        Assert.Contains(root.Reasons, reason => reason.Kind == kind && reason.IsExact);
        Assert.All(result.Disagreements.Where(disagreement => disagreement != root), disagreement => Assert.Equal(leaf, disagreement.CausedBy));
        Assert.Equal(leaf, Assert.Single(result.Groups).Indicator);
        Assert.Equal(root, result.Groups[0].Disagreements[0]);
        Assert.Contains(result.Disagreements, disagreement => disagreement.Claim.Figure == FigureKind.Total);
    }

    private static ReconciliationResult Reconcile(Scorecard card, Func<string, string, string?> replace) =>
        Reconciler.Reconcile(card.Set, card.Assessment, PrintedFigures.Of(card, replace));
}
