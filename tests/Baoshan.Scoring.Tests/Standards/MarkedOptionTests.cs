using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Facts;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>Options whose points the evaluator chooses within a range.</summary>
public class MarkedOptionTests
{
    private static readonly LeafSet Quality = new("options: { 优: { from: 8, to: full }, 良: { from: 60%, to: 7.9 }, 差: zero }");

    private static readonly ScoringPlan Plan = Quality.Plan();

    [Theory]
    [InlineData("{ value: 优, mark: 8 }", 8)]
    [InlineData("{ value: 优, mark: 9.25 }", 9.25)]
    [InlineData("{ value: 优, mark: 10 }", 10)]
    [InlineData("{ value: 良, mark: 6 }", 6)]
    [InlineData("{ value: 良, mark: 7.9 }", 7.9)]
    [InlineData("差", 0)]
    public void The_mark_is_the_score(string value, decimal score) => Assert.Equal(score, FactSheet.Total(Plan, $"L: {value}"));

    [Theory]
    [InlineData("{ value: 优, mark: 7.99 }", 24, "“优”应在 8 至 10 分之间评分，而不是“7.99”", "marked from 8 to 10")]
    [InlineData("{ value: 优, mark: 10.01 }", 24, "应在 8 至 10 分之间", "")]
    [InlineData("{ value: 良, mark: 7.91 }", 24, "应在 6 至 7.9 分之间", "")]
    [InlineData("{ value: 差, mark: 0 }", 24, "“差”得分是固定的，不写 mark", "")]
    public void A_mark_outside_the_range_is_an_error(string value, int column, string message, string english) =>
        FactSheet.Reports(Plan, $"L: {value}", "BS415", column, message, "", english);

    [Fact]
    public void A_mark_goes_with_an_option_only()
    {
        ScoringPlan plan = (Quality with { Standard = "proportional: { target: 10 }", Facts = "x: { unit: 分 }", Metric = "x" }).Plan();
        FactSheet.Reports(plan, "x: { value: 3, mark: 3 }", "BS415", 24, "不写 mark");
        Assert.Contains("mark（评分）只与选项一起写", Assert.Single(Assessment.TryParse("format: baoshan.scoring/assessment@1\nset: s.yaml\nsubject: a\nperiod: '1'\nfacts:\n  L: { findings: none, mark: 3 }").Diagnostics).Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("优", 8, 10)]
    [InlineData("良", 6, 7.9)]
    [InlineData("", 0, 10)]
    public void Without_a_mark_the_points_of_the_option_are_still_possible(string option, decimal least, decimal most)
    {
        Scorecard card = FactSheet.TryScore(Plan, option.Length == 0 ? "" : $"L: {option}").GetValueOrThrow();
        Assert.Equal(IndicatorState.NeedsJudgement, card["L"].State);
        Assert.Equal((least, most), (card.Range.Minimum, card.Range.Maximum));
        Assert.Null(card.Total);
        if (option == "优")
        {
            Assert.Equal("需要评价人员判断：L 的评分（mark：优 8–10 分）", card["L"].Explanation.Reason.Chinese);
        }
    }

    [Fact]
    public void A_modifier_after_it_leaves_the_whole_range_open()
    {
        Scorecard card = FactSheet.TryScore((Quality with { More = "cap: 9" }).Plan(), "L: 优").GetValueOrThrow();
        Assert.Equal(0m, card.Range.Minimum);
        Assert.Equal(9m, FactSheet.Total((Quality with { More = "cap: 9" }).Plan(), "L: { value: 优, mark: 9.5 }"));
    }

    [Fact]
    public void It_is_said_and_shown()
    {
        Explanation why = FactSheet.TryScore(Plan, "L: { value: 优, mark: 9 }").GetValueOrThrow()["L"].Explanation;
        Assert.Contains("优，由评价人员在8至10分内评分", why.Standard!.Chinese, StringComparison.Ordinal);
        Assert.Contains("差，不得分", why.Standard!.Chinese, StringComparison.Ordinal);
        Assert.Equal("优，9 分", why.Facts[0].Value.Chinese);
    }

    [Theory]
    [InlineData("options: { 优: { from: 8, to: 8 }, 差: zero }", "最低分 8 应低于最高分 8")]
    [InlineData("options: { 优: { from: 8, to: 11 }, 差: zero }", "得分 11 不在 0 到权重 10 之间")]
    [InlineData("options: { 优: { from: 8 }, 差: zero }", "to")]
    public void A_range_is_checked(string standard, string message) =>
        Assert.Contains((Quality with { Standard = standard }).TryLoad().Diagnostics, d => d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void It_takes_no_metric() => Assert.Contains(
        (Quality with { Facts = "等次: { type: choice, options: [ 优, 良, 差 ] }", Metric = "等次" }).TryLoad().Diagnostics,
        d => d.Message.Chinese.Contains("不能用 metric", StringComparison.Ordinal));

    [Fact]
    public void It_may_stand_in_a_part_and_a_share_is_of_the_part()
    {
        ScoringPlan plan = new LeafSet("""
            parts:
              - { name: 质量, weight: 4, standard: { options: { 优: { from: 75%, to: full }, 差: zero } } }
              - { name: 时效, weight: 6, standard: { options: { 及时: full, 不及时: zero } } }
            """).Plan();
        Assert.Equal(9.5m, FactSheet.Total(plan, "L_质量: { value: 优, mark: 3.5 }\nL_时效: 及时"));
        FactSheet.Reports(plan, "L_质量: { value: 优, mark: 2.9 }", "BS415", 27, "应在 3 至 4 分之间");
    }

    [Fact]
    public void Boundary_cases_have_marks()
    {
        BoundaryCase[] cases = [.. BoundaryCases.For(Quality.TryLoad().GetValueOrThrow())];
        Assert.Contains(cases, c => c.Score == 8m && FactYaml.Write(c.Facts[0]) == "{ value: 优, mark: 8 }");
        Assert.Contains(cases, c => c.Score == 0m && FactYaml.Write(c.Facts[0]) == "差");
    }
}
