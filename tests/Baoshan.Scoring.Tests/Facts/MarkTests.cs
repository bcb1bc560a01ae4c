using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Scoring;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Facts;

/// <summary>民主测评: marks by word or number, votes, quotas and reasons.</summary>
public class MarkTests
{
    private const string Words = "marks: { 优秀: 100, 称职: 80, 基本称职: 60, 不称职: 0 }";

    private static readonly LeafSet Panel = new("proportional: { target: 100 }")
    {
        Facts = $"评议: {{ type: list, {Words}, quotas: {{ 优秀: 30% }}, reason-below: 基本称职 }}",
        Metric = "mean(评议)",
    };

    private static readonly ScoringPlan Plan = Panel.Plan();

    private static readonly ScoringPlan Single = (Panel with { Facts = "评议: { marks: [ 100, 80, 60.5 ], reason-below: 70 }", Metric = "评议" }).Plan();

    [Theory]
    [InlineData("{ value: [ 称职, 称职, 基本称职, 优秀 ] }", 8)]
    [InlineData("{ votes: { 优秀: 1, 称职: 2, 基本称职: 1 } }", 8)]
    [InlineData("{ votes: { 优秀: 3, 称职: 7 } }", 8.6)]
    [InlineData("{ votes: { 优秀: 0, 称职: 3 } }", 8)]
    [InlineData("{ value: { 张三: 称职, 李四: { value: 不称职, note: 缺席半年 } } }", 4)]
    [InlineData("{ votes: { 称职: 1, 不称职: 1 }, note: 缺席半年 }", 4)]
    public void Marks_count_what_is_declared(string value, decimal score)
    {
        // the quota needs four and more before one of them may be 优秀
        ScoringPlan plan = value.Contains("优秀: 1,", StringComparison.Ordinal) || value.Contains("称职, 优秀", StringComparison.Ordinal)
            ? (Panel with { Facts = Panel.Facts.Replace("30%", "1", StringComparison.Ordinal) }).Plan()
            : Plan;
        Assert.Equal(score, FactSheet.Total(plan, $"评议: {value}"));
    }

    [Theory]
    [InlineData("100", 10)]
    [InlineData("100.0", 10)]
    [InlineData("{ value: 60.5, note: 有保留 }", 6.05)]
    public void A_single_mark_may_be_a_number(string value, decimal score) => Assert.Equal(score, FactSheet.Total(Single, $"评议: {value}"));

    [Theory]
    [InlineData("{ value: [ 优良, 称职 ] }", "BS412", 18, "没有档次“优良”", "“优秀”")]
    [InlineData("{ value: [ 称职, 80 ] }", "BS412", 22, "没有档次“80”", "“称职”")]
    [InlineData("{ value: [ 称职, 70 ] }", "BS412", 22, "没有档次“70”", "可用：优秀、称职、基本称职、不称职")]
    [InlineData("{ votes: { 称职: 4, 合格: 2 } }", "BS412", 25, "没有档次“合格”", "可用：")]
    [InlineData("{ votes: { 优秀: 3, 称职: 6 } }", "BS413", 16, "有 3 项“优秀”，超过 9 项的 30%，最多 2 项", "")]
    [InlineData("{ value: [ 优秀, 称职, 称职 ] }", "BS413", 18, "有 1 项“优秀”，超过 3 项的 30%，最多 0 项", "")]
    [InlineData("{ value: [ 称职, 不称职 ] }", "BS414", 22, "不称职 低于 基本称职，要写明理由", "note: 理由")]
    [InlineData("{ votes: { 称职: 3, 不称职: 1 } }", "BS414", 25, "不称职 低于 基本称职", "")]
    public void What_does_not_fit_is_said_where_it_stands(string value, string code, int column, string message, string hint) =>
        FactSheet.Reports(Plan, $"评议: {value}", code, column, message, hint);

    [Theory]
    [InlineData("60.5", "BS414", "60.5 低于 70")]
    [InlineData("70", "BS412", "没有档次“70”")]
    public void A_single_mark_is_checked_as_well(string value, string code, string message) => FactSheet.Reports(Single, $"评议: {value}", code, 7, message);

    [Fact]
    public void The_last_that_a_quota_allows_is_allowed()
    {
        Assert.Equal(8.6m, FactSheet.Total(Plan, "评议: { votes: { 优秀: 3, 称职: 7 } }"));
        FactSheet.Reports(Plan, "评议: { votes: { 优秀: 4, 称职: 9 } }", "BS413", 16, "有 4 项“优秀”，超过 13 项的 30%，最多 3 项", english: "30% of 13 are 3 at most");
    }

    [Fact]
    public void A_reason_may_be_asked_for_without_marks()
    {
        ScoringPlan plan = (Panel with { Facts = "评议: { type: list, unit: 分, reason-below: 60 }" }).Plan();
        Assert.Equal(6m, FactSheet.Total(plan, "评议: { value: [ 60 ] }"));
        Assert.Equal(5.5m, FactSheet.Total(plan, "评议: { value: [ { value: 55, note: 迟交 } ] }"));
        FactSheet.Reports(plan, "评议: { value: [ 59.9 ] }", "BS414", 18, "59.9 低于 60");
    }

    [Theory]
    [InlineData("x: { type: list, marks: [ 1 ] }", "至少要有两档")]
    [InlineData("x: { type: list, marks: [ 1, 1.0 ] }", "“1”重复")]
    [InlineData("x: { type: list, unit: '%', marks: [ 1, 2% ] }", "marks 应写成百分数")]
    [InlineData("x: { type: list, marks: { 优: 100, 差: 0 }, range: 不低于10 }", "“差”不在 range 之内")]
    [InlineData("x: { type: list, marks: { 优: 100, 差: 0 }, quotas: { 良: 10% } }", "没有档次“良”")]
    [InlineData("x: { type: list, marks: { 优: 100, 差: 0 }, quotas: { 优: 101% } }", "0% 到 100%")]
    [InlineData("x: { type: list, marks: { 优: 100, 差: 0 }, quotas: { 优: 1.5 } }", "的比例或整数")]
    [InlineData("x: { type: list, quotas: { 优: 1 } }", "有 quotas 就要有 marks")]
    [InlineData("x: { marks: { 优: 100, 差: 0 }, quotas: { 优: 1 } }", "只有一组数可以有 quotas")]
    [InlineData("x: { type: truth, marks: { 优: 100, 差: 0 } }", "只有数和一组数可以有 marks")]
    [InlineData("x: { type: list, marks: { 优: 100, 差: 0 }, reason-below: 中 }", "没有档次“中”")]
    [InlineData("x: { type: list, unit: '%', reason-below: 60 }", "应是百分数")]
    public void A_declaration_is_checked(string fact, string message) =>
        Assert.Contains((Panel with { Facts = fact, Metric = "1" }).TryLoad().Diagnostics, d => d.Rule.Id == "BS211" && d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void More_than_nine_are_trimmed()
    {
        ScoringPlan plan = (Panel with { Facts = $"评议: {{ type: list, {Words} }}", Metric = "if(count(评议) >= 10, trimmed(评议, 1, 1), mean(评议))" }).Plan();
        Assert.Equal(7.11m, FactSheet.Total(plan, "评议: { votes: { 称职: 8, 不称职: 1 } }"));
        Assert.Equal(8m, FactSheet.Total(plan, "评议: { votes: { 称职: 9, 不称职: 1 } }"));
    }

    [Fact]
    public void Nobody_has_voted()
    {
        IndicatorResult result = FactSheet.TryScore(Plan, "评议: { votes: { 称职: 0 } }").GetValueOrThrow()["L"];
        Assert.Equal(IndicatorState.Failed, result.State);
    }

    [Fact]
    public void Votes_are_shown_as_votes() => Assert.Equal(
        "优秀 3 票，称职 7 票",
        FactSheet.TryScore(Plan, "评议: { votes: { 优秀: 3, 称职: 7 } }").GetValueOrThrow()["L"].Explanation.Facts[0].Value.Chinese);

    [Fact]
    public void Boundary_cases_keep_to_the_marks()
    {
        LeafSet panel = Panel with { Standard = "linear: { full: 90, below: { each: 1, deduct: 0.5 }, zero: 低于70 }", Facts = $"评议: {{ type: list, {Words}, reason-below: 称职 }}" };
        BoundaryCase[] cases = [.. BoundaryCases.For(panel.TryLoad().GetValueOrThrow())];
        Assert.Contains(cases, c => c is { Score: 10m, Facts: [{ Value: VotesValue }] });
        Assert.Contains(cases, c => c.Score == 0m);
        string facts = FactYaml.Write(cases.First(c => c.Score == 0m).Facts[0]);
        Assert.Equal(0m, FactSheet.Total(panel.Plan(), $"评议: {facts}"));
    }

    [Fact]
    public void A_bound_number_is_written_as_its_mark()
    {
        ScoringPlan plan = (Panel with { Facts = $"评议: {{ {Words} }}", Metric = "评议" }).Plan();
        BoundFacts facts = plan.Bind(SetText.Facts("评议: 称职"));
        Assert.Equal(10m, plan.Score(facts.With("评议", 100m)).Total);
    }
}
