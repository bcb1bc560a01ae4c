using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Scoring;

/// <summary>Input that is right but not enough gives a state and a range, never a silent zero and never an exception.</summary>
public sealed class StateTests
{
    private static Scorecard Without(params string[] names) => BaoshanFiles.PlanAsPublished.Score(BaoshanFiles.Facts.With([], names));

    [Fact]
    public void A_missing_fact_opens_its_leaf_and_the_total()
    {
        Scorecard card = Without("支出决算数");
        Assert.Equal(ScorecardStatus.Incomplete, card.Status);
        Assert.Null(card.Total);
        Assert.Null(card.Rate);
        Assert.Equal(new ScoreRange(88.60m, 90.60m), card.Range);
        Assert.Null(card.Grade);
        IndicatorResult b101 = card["B101"];
        Assert.Equal(IndicatorState.MissingFact, b101.State);
        Assert.Null(b101.Score);
        Assert.Null(b101.PointsLost);
        Assert.Equal(new ScoreRange(0.00m, 2.00m), b101.Range);
        Assert.Contains("支出决算数", b101.Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(IndicatorState.Incomplete, card["B1"].State);
        Assert.Equal(IndicatorState.Incomplete, card["B"].State);
        Assert.Equal(IndicatorState.Scored, card["A"].State);
        Assert.Equal(13.20m, card["A"].Score);
    }

    [Fact]
    public void A_fact_that_is_left_empty_after_its_name_is_not_supplied()
    {
        const string set = "indicators:\n  - code: A\n    name: 指标\n    weight: 10\n    facts: { x: { unit: '%' } }\n    metric: x\n    standard: 以100%为满分，每降低1%扣权重分的5%，扣完为止";
        Assert.Equal(IndicatorState.MissingFact, SetText.Score(set, "x:", fullScore: "10")["A"].State);
        Assert.Equal(9.5m, SetText.Score(set, "x: 99%", fullScore: "10").Total);
    }

    [Fact]
    public void A_grade_is_given_where_the_whole_range_falls_in_it()
    {
        Scorecard card = Without("B204");
        Assert.Equal(new ScoreRange(88.13m, 89.13m), card.Range);
        Assert.Equal("良", card.Grade?.Name);
        Assert.Null(card.Total);
    }

    [Fact]
    public void An_absent_list_of_findings_is_missing_and_an_absent_choice_needs_judgement()
    {
        Assert.Equal(IndicatorState.MissingFact, Without("A102")["A102"].State);
        Assert.Equal(IndicatorState.NeedsJudgement, Without("A101")["A101"].State);
        Assert.Equal(IndicatorState.NeedsJudgement, Without("B301")["B301"].State);
    }

    [Fact]
    public void A_fact_is_missing_only_where_a_rule_that_decides_needs_it()
    {
        // growth of nil is flat by itself; any other growth asks for the evaluator's judgement
        Assessment flat = BaoshanFiles.Facts.With([BaoshanFiles.Fact("产业固定资产投资增长率", "0%")], ["产业固定资产投资基本持平"]);
        Assert.Equal(2.00m, BaoshanFiles.PlanAsPublished.Score(flat)["C2012"].Score);
        Assert.Equal(IndicatorState.NeedsJudgement, Without("产业固定资产投资基本持平")["C2012"].State);

        // neither condition of C2014 holds without the other fact, but the better of them cannot be told
        Assert.Equal(IndicatorState.MissingFact, Without("综合能耗总量")["C2014"].State);
        Assessment low = BaoshanFiles.Facts.With([BaoshanFiles.Fact("万元产值能耗下降率", "0.5%")], ["综合能耗总量"]);
        Assert.Equal(IndicatorState.MissingFact, BaoshanFiles.PlanAsPublished.Score(low)["C2014"].State);
        Assert.Equal(IndicatorState.Scored, Without("年初预算数", "固定资产总件数")["B101"].State);
    }

    [Theory]
    [InlineData("支出预算数", "0", "除数为 0")]
    [InlineData("支出预算数", "0.0000000000000000000000000001", "超出范围")]
    public void Arithmetic_without_a_result_fails_with_its_reason(string name, string value, string reason)
    {
        Scorecard card = BaoshanFiles.Published(BaoshanFiles.Fact(name, value), BaoshanFiles.Fact("支出决算数", "79228162514264337593543950335"));
        Assert.Equal(IndicatorState.Failed, card["B101"].State);
        Assert.Contains(reason, card["B101"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(ScorecardStatus.Incomplete, card.Status);
    }

    [Fact]
    public void What_is_missing_comes_before_what_fails()
    {
        Scorecard card = BaoshanFiles.PlanAsPublished.Score(BaoshanFiles.Facts.With([BaoshanFiles.Fact("支出预算数", "0")], ["财政结转资金"]));
        Assert.Equal(IndicatorState.MissingFact, card["B103"].State);
    }

    [Fact]
    public void An_empty_list_has_no_mean()
    {
        Scorecard card = BaoshanFiles.Published(new AssessedFact("在职人员满意度", new ListValue([])));
        Assert.Equal(IndicatorState.Failed, card["C2032"].State);
        Assert.Contains("列表为空", card["C2032"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_numbers_still_have_an_explanation()
    {
        Scorecard card = BaoshanFiles.Published(BaoshanFiles.Fact("支出决算数", "79228162514264337593543950335"), BaoshanFiles.Fact("支出预算数", "1"));
        Assert.Equal(2.00m, card["B101"].Score);
        Assert.Contains("%", card["B101"].Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_facts_at_all_give_every_total_that_is_possible()
    {
        Scorecard card = BaoshanFiles.PlanAsWritten.Score(new Assessment("对象", "2016", []));
        Assert.Equal(new ScoreRange(0m, 100m), card.Range);
        Assert.Null(card.Grade);
        Assert.DoesNotContain(card.Indicators, result => result.State == IndicatorState.Scored);
        Assert.All(card.Indicators, result => Assert.NotEmpty(result.Explanation.ToString()));
    }

    [Fact]
    public void An_open_leaf_counts_no_more_than_its_scoring_weight() =>
        Assert.Equal(new ScoreRange(0.00m, 1.50m), Without("本级固定资产价值")["B302"].Range);
}
