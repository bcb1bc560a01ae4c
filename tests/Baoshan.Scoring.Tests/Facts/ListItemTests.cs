using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Facts;

/// <summary>Lists that name their items: each label once, in any order, and formulas read one by its label.</summary>
public class ListItemTests
{
    private static readonly LeafSet Survey = new("linear: { full: 90%, below: { each: 1%, deduct: 5% } }")
    {
        Facts = "满意度: { type: list, unit: '%', items: [ 企业, 居民, 职工 ], range: 0%（含）至100%（含） }",
        Metric = "满意度.企业 * 50% + 满意度.居民 * 30% + 满意度.职工 * 20%",
    };

    private static readonly ScoringPlan Plan = Survey.Plan();

    [Theory]
    [InlineData("企业: 90%, 居民: 80%, 职工: 85%")]
    [InlineData("职工: 85%, 企业: 90%, 居民: 80%")]
    public void Items_are_read_by_label_in_any_order(string items) => Assert.Equal(8m, FactSheet.Total(Plan, $"满意度: {{ value: {{ {items} }} }}"));

    [Fact]
    public void The_list_as_a_whole_comes_in_the_order_of_the_declaration()
    {
        ScoringPlan plan = (Survey with
        {
            Facts = "满意度: { type: list, unit: '%', items: [ 企业, 居民 ] }\n样本数: { type: list, unit: 人, items: [ 企业, 居民 ] }",
            Metric = "weighted(满意度, 样本数)",
        }).Plan();
        // (90 % × 100 + 80 % × 300) ÷ 400 = 82.5 %, 7.5 short: 10 − 7.5 × 0.5
        Assert.Equal(6.25m, FactSheet.Total(plan, "满意度: { value: { 居民: 80%, 企业: 90% } }\n样本数: { value: { 企业: 100, 居民: 300 } }"));
    }

    [Fact]
    public void An_explanation_names_the_items()
    {
        Scorecard card = FactSheet.TryScore(Plan, "满意度: { value: { 企业: 90%, 居民: 80%, 职工: 85% } }").GetValueOrThrow();
        string text = card["L"].Explanation.ToString();
        Assert.Contains("满意度.企业 * 50% + 满意度.居民 * 30% + 满意度.职工 * 20%", text, StringComparison.Ordinal);
        Assert.Contains("90% * 50% + 80% * 30% + 85% * 20%", text, StringComparison.Ordinal);
        Assert.Contains("企业 90%", card["L"].Explanation.Facts[0].Value.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ value: { 企业: 90%, 居民: 80%, 职功: 85%, 职工: 85% } }", 37, "没有“职功”这一项", "“职工”")]
    [InlineData("{ value: { 企业: 90%, 居民: 80% } }", 17, "没有给出：职工", "整项不写")]
    [InlineData("{ value: { 企业: 90% } }", 17, "没有给出：居民、职工", "")]
    [InlineData("{ value: [ 90%, 80%, 85% ] }", 17, "要写明每个数是哪一项的", "企业: …, 居民: …, 职工: …")]
    [InlineData("{ votes: { 企业: 3 } }", 17, "没有声明档次", "")]
    [InlineData("{ value: { 企业: 90, 居民: 80%, 职工: 85% } }", 23, "“90”不是百分数", "90%")]
    public void What_does_not_fit_is_said_where_it_stands(string value, int column, string message, string hint) =>
        FactSheet.Reports(Plan, $"满意度: {value}", value.Contains("votes", StringComparison.Ordinal) || value.Contains("90,", StringComparison.Ordinal) ? "BS403" : "BS411", column, message, hint);

    [Fact]
    public void A_label_given_twice_is_an_error_where_no_file_is_read()
    {
        var fact = new AssessedFact("满意度", new ListValue([new("企业", "90%"), new("企业", "80%"), new("居民", "80%"), new("职工", "80%")]));
        Assert.Contains("“企业”给出了两次", Assert.Single(Plan.TryScore(new("对象", "2016", [fact])).Diagnostics).Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x: { type: list, items: [ 甲, 甲 ] }", "项目“甲”重复")]
    [InlineData("x: { unit: 人, items: [ 甲 ] }", "只有一组数（type: list）可以有 items")]
    public void A_declaration_is_checked(string fact, string message) =>
        Assert.Contains((Survey with { Facts = fact, Metric = "1%" }).TryLoad().Diagnostics, d => d.Rule.Id == "BS211" && d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_formula_that_reads_an_unknown_item_gets_a_hint()
    {
        var problem = Assert.Single((Survey with { Metric = "满意度.企业 + 满意度.居名" }).TryLoad().Diagnostics);
        Assert.Contains("满意度.居民", problem.Hint!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_list_its_items_are_missing() =>
        Assert.Equal(IndicatorState.MissingFact, FactSheet.TryScore(Plan, "").GetValueOrThrow()["L"].State);

    [Fact]
    public void Boundary_cases_give_every_item()
    {
        IndicatorSet set = Survey.TryLoad().GetValueOrThrow();
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        Assert.Contains(cases, c => c.Score == 10m);
        Assert.Contains(cases, c => c.Score == 0m);
        Assert.All(cases, c => Assert.Equal(["企业", "居民", "职工"], ((ListValue)c.Facts[0].Value).Items.Select(item => item.Label)));
        Assert.All(cases, c => Assert.Equal(c.Score, Plan.Score(new Assessment("", "", c.Facts)).Total));
    }
}
