using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Engines;

public class ScorerTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")));
    private static readonly BoundFacts Facts = Plan.Bind(Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml")));

    [Fact]
    public void Another_number_is_tried_and_forgotten()
    {
        Scorer scorer = Plan.CreateScorer();
        FactSlot spent = Plan.Slot("支出决算数");

        Assert.Equal(88.93m, scorer.Total(Facts));
        Assert.Equal(88.60m, scorer.Total(Facts, spent, 0m));
        Assert.Equal(90.60m, scorer.Total(Facts, spent, 4241.63m));
        Assert.Equal(88.93m, scorer.Total(Facts));
    }

    [Fact]
    public void Facts_with_another_number_score_as_an_assessment_with_it()
    {
        BoundFacts more = Facts.With("支出决算数", 4000m);

        Assert.Equal(Plan.Score(Facts.Assessment.With([new AssessedFact("支出决算数", SingleValue.Of(4000m))])).Total, Plan.Score(more).Total);
        Assert.Equal(88.93m, Plan.Score(Facts).Total);
        Assert.Equal(new SingleValue("4000"), more.Assessment.Find("支出决算数")!.Value);
        Assert.Equal(new SingleValue("97.5%"), Facts.With("产业固定资产投资增长率", 0.975m).Assessment.Find("产业固定资产投资增长率")!.Value);
    }

    [Fact]
    public void A_total_costs_no_memory()
    {
        Scorer scorer = Plan.CreateScorer();
        FactSlot spent = Plan.Slot("支出决算数");
        scorer.Total(Facts);
        scorer.Total(Facts, spent, 1m);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            scorer.Total(Facts);
            scorer.Total(Facts, spent, i);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_scorecard_takes_no_more_than_eight_kilobytes()
    {
        Plan.Score(Facts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Plan.Score(Facts);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 8192);
    }

    [Fact]
    public void What_belongs_to_another_plan_is_refused()
    {
        ScoringPlan other = ScoringPlan.Compile(Plan.Set);

        Assert.Throws<ArgumentException>(() => other.CreateScorer().Total(Facts));
        Assert.Throws<ArgumentException>(() => Plan.CreateScorer().Total(Facts, other.Slot("支出决算数"), 1m));
        Assert.Throws<ArgumentException>(() => Plan.CreateScorer().Total(Facts, default, 1m));
        Assert.Throws<ArgumentException>(() => other.Score(Facts));
        Assert.Throws<ArgumentException>(() => Plan.Slot("A101"));
        Assert.Throws<ArgumentException>(() => Plan.Slot("没有的数据"));
        Assert.Throws<InvalidInputException>(() => Facts.With("没有的数据", 1m));
    }
}
