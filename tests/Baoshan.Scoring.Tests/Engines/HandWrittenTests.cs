using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Benchmarks.HandWritten;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Engines;

/// <summary>The straight-line code of the benchmarks is a second reading of the Baoshan set, by hand: it has to give the same totals.</summary>
public class HandWrittenTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")));
    private static readonly Assessment Published = Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml"));

    [Fact]
    public void The_published_total_is_reached_by_hand() => Assert.Equal(88.93m, BaoshanScorer.Total(BaoshanFactsReader.Read(Plan.Set, Published)));

    [Theory]
    [InlineData("支出决算数", 0, 6000, 90)]
    [InlineData("财政结转资金", 0, 2000, 70)]
    [InlineData("公用经费支出数", 0, 900, 17)]
    [InlineData("三公经费预算减少额", -12, 20, 1)]
    [InlineData("行政在编人数", 0, 90, 3)]
    [InlineData("工业销售产值减少额", -40, 40, 10)]
    [InlineData("综合能耗总量", 49, 51, 1)]
    public void Another_fact_gives_the_same_total_by_hand(string fact, int from, int to, int step)
    {
        for (decimal value = from; value <= to; value += step)
        {
            AssessedFact other = Published.Find(fact)! with { Value = SingleValue.Of(value) };
            Assessment assessment = Published.With([other]);
            Assert.Equal((value, Plan.Score(assessment).Total), (value, BaoshanScorer.Total(BaoshanFactsReader.Read(Plan.Set, assessment))));
        }
    }

    [Fact]
    public void Random_facts_give_the_same_total_by_hand()
    {
        foreach (Assessment assessment in DrawnAssessments.Of(Plan.Set, 500, seed: 2016))
        {
            Assert.Equal((assessment.Facts, Plan.Score(assessment).Total), (assessment.Facts, BaoshanScorer.Total(BaoshanFactsReader.Read(Plan.Set, assessment))));
        }
    }
}
