using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Losses;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Reconciliation;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Losses;

/// <summary>Laws of the losses of generated sets.</summary>
public class GeneratedLossesTests
{
    [Property(MaxTest = 100)]
    public void Losses_are_ranked_add_up_and_no_win_promises_more_than_the_leaf_can_score(NonNegativeInt seed)
    {
        IndicatorSet set = GeneratedSet.Of(seed.Get);
        Scorecard card = ScoringPlan.Compile(set).Score(GeneratedAssessment.Of(seed.Get, set));
        LossReport report = LossAnalysis.Of(card);
        Assert.Equal(card.Indicators.Where(result => result.Indicator.IsLeaf && result.PointsLost > 0m).Sum(result => result.PointsLost), report.Lost);
        Assert.Equal(report.Leaves.Select(loss => loss.Points).OrderDescending(), report.Leaves.Select(loss => loss.Points));
        foreach (Loss loss in report.Leaves)
        {
            Assert.All(loss.Wins, win => Assert.True(win.Score > loss.Score && win.Score <= set.Rounding.Scores.Apply(loss.Indicator.Maximum)));
        }
    }

    /// <summary>Nobody spends less than nothing: an amount that is not below zero is not proposed below it.</summary>
    [Property(MaxTest = 100)]
    public void No_amount_is_proposed_below_zero(NonNegativeInt seed)
    {
        IndicatorSet set = GeneratedSet.Of(seed.Get);
        LossReport report = LossAnalysis.Of(ScoringPlan.Compile(set).Score(GeneratedAssessment.Of(seed.Get, set)));
        Assert.All(
            report.Leaves.SelectMany(loss => loss.Wins).Where(win => win is { Kind: WinKind.Fact, From: >= 0m, Unit: not "%" }),
            win => Assert.True(win.To >= 0m, $"{win.Text.Chinese}, set {seed.Get}"));
    }

    /// <summary>A fact that is changed to what a win names gives the score that the win names, in the set as a whole, and the gain of the total.</summary>
    [Property(MaxTest = 100)]
    public void A_fact_at_the_value_that_a_win_names_wins_the_points(NonNegativeInt seed)
    {
        IndicatorSet set = GeneratedSet.Of(seed.Get);
        var plan = ScoringPlan.Compile(set);
        Assessment assessment = GeneratedAssessment.Of(seed.Get, set);
        Scorecard card = plan.Score(assessment);
        foreach (Loss loss in LossAnalysis.Of(card).Leaves)
        {
            foreach (Win win in loss.Wins.Where(win => win.Kind == WinKind.Fact))
            {
                string value = set.Facts.Single(fact => fact.Name == win.Fact).TextOf(win.To!.Value);
                Scorecard then = plan.Score(assessment.With([new AssessedFact(win.Fact!, new SingleValue(value))]));
                Assert.Equal(win.Score, then[loss.Indicator.Code].Score);
                if (card.Total is { } total)
                {
                    Assert.Equal((win.Gain, win.Grade), (then.Total - total, then.Grade));
                }
            }
        }
    }

    /// <summary>What wins back a budget rate is exact: a hundredth less of the amount does not win all of it.</summary>
    [Property(MaxTest = 100)]
    public void The_amount_that_wins_the_rate_back_is_the_adjusted_budget(NonNegativeInt seed)
    {
        SampleSet sample = SampleSet.Of(new Random(seed.Get));
        Win win = LossAnalysis.Of(sample.Score()).Leaves.Single(loss => loss.Indicator.Code == "A1").Wins.Single(win => win.Fact == "支出");
        Assert.Equal((sample.Spent, sample.Adjusted, 2m), (win.From, win.To!.Value, win.Score));
    }

    [Property(MaxTest = 60)]
    public void A_smallest_set_reaches_the_next_grade_and_no_smaller_one_does(NonNegativeInt seed)
    {
        LossReport report = LossAnalysis.Of(SampleSet.Of(new Random(seed.Get)).Score());
        if (report.NextGrade is not { SmallestSets: [var first, ..] } next)
        {
            return;
        }

        decimal Gain(IEnumerable<string> codes) => codes.Sum(code => report.Leaves.Single(loss => loss.Indicator.Code == code).Winnable);
        Assert.All(next.SmallestSets, set => Assert.True(set.Count == first.Count && Gain(set) >= next.Needed));
        decimal best = report.Leaves.Select(loss => loss.Winnable).OrderDescending().Take(first.Count - 1).Sum();
        Assert.True(best < next.Needed);
    }

    [Fact]
    public void Amounts_beyond_what_arithmetic_can_hold_are_no_way_to_win()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            IndicatorSet set = GeneratedSet.Of(seed);
            Assessment assessment = GeneratedAssessment.Of(seed, set);
            if (assessment.Facts.Any(fact => fact.Value is SingleValue { Text.Length: > 20 }))
            {
                Assert.NotNull(LossAnalysis.Of(ScoringPlan.Compile(set).Score(assessment)).Leaves);
            }
        }
    }

    [Fact]
    public void Nothing_lost_is_nothing_to_win()
    {
        SampleSet sample = SampleSet.Of(new Random(1)) with { Findings = 0, IsClear = true, Option = 0 };
        LossReport report = LossAnalysis.Of((sample with { Spent = sample.Adjusted }).Score());
        Assert.Equal((0m, 0, 0), (report.Lost, report.Leaves.Count, report.Levels.Count));
        Assert.Null(report.NextGrade);
    }
}
