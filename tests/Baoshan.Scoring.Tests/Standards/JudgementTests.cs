using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Scoring;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>A standard that is text only: an evaluator supplies the points, within the range that the indicator declares.</summary>
public class JudgementTests
{
    private const string Text = "立项依据充分得满分，其他情况酌情扣分";

    private static string Leaf(string more = "") => $$"""
        indicators:
          - code: A
            name: 立项依据充分性
            weight: 10
            {{more}}
            standard: { judgement: "{{Text}}" }
        """;

    private static IEnumerable<Diagnostic> Findings(string set) => SetAnalysis.Analyse(SetText.Load(set, "10")).Where(finding => finding.Rule.Name == "judged-standard");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("6.255", 6.26)]
    [InlineData("10", 10)]
    public void The_points_are_those_that_the_evaluator_gives(string points, decimal expected) =>
        Assert.Equal(expected, SetText.Score(Leaf(), $"A: {points}", fullScore: "10").Total);

    [Theory]
    [InlineData("", "-0.01", "0（含）至10（含）")]
    [InlineData("", "10.01", "0（含）至10（含）")]
    [InlineData("minimum: -2", "-2.01", "-2（含）至10（含）")]
    [InlineData("maximum: 8", "8.01", "0（含）至8（含）")]
    public void Points_outside_the_range_are_an_error(string range, string points, string allowed)
    {
        Checked<Scorecard> scored = ScoringPlan.Compile(SetText.Load(Leaf(range), "10")).TryScore(SetText.Facts($"A: {points}"));
        Assert.Contains(allowed, Assert.Single(scored.Diagnostics).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_range_can_be_given_to_its_ends()
    {
        Assert.Equal(-2m, SetText.Score(Leaf("minimum: -2"), "A: -2", fullScore: "10").Total);
        Assert.Equal(8m, SetText.Score(Leaf("maximum: 8"), "A: 8", fullScore: "10").Total);
    }

    [Fact]
    public void Without_points_it_needs_judgement_and_every_score_is_possible()
    {
        Scorecard card = SetText.Score(Leaf(), "", fullScore: "10");
        Assert.Equal(IndicatorState.NeedsJudgement, card["A"].State);
        Assert.Equal((0m, 10m), (card["A"].Range.Minimum, card["A"].Range.Maximum));
        Assert.Null(card.Total);
    }

    [Fact]
    public void The_reason_says_who_judged_and_the_explanation_by_which_text()
    {
        Explanation explanation = SetText.Score(Leaf(), "A: 6", fullScore: "10")["A"].Explanation;
        Assert.Equal("由评价人员照标准判断；扣4.00分", explanation.Reason.Chinese);
        Assert.Contains(Text, explanation.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_points_of_a_part_are_within_its_own_weight()
    {
        const string parts = """
            indicators:
              - code: A
                name: 指标
                weight: 10
                standard:
                  parts:
                    - { name: 甲, weight: 4, standard: { judgement: 酌情 } }
                    - { name: 乙, weight: 6, standard: { judgement: 酌情 } }
            """;
        string[] names = [.. SetText.Load(parts, "10").Facts.Select(fact => fact.Name)];
        Assert.Equal(7m, SetText.Score(parts, $"{names[0]}: 3\n{names[1]}: 4", fullScore: "10").Total);
        Assert.False(ScoringPlan.Compile(SetText.Load(parts, "10")).TryScore(SetText.Facts($"{names[0]}: 4.01")).Succeeded);
    }

    [Fact]
    public void Check_lists_it_until_it_is_acknowledged()
    {
        Diagnostic open = Assert.Single(Findings(Leaf()));
        Assert.Equal(("judged-standard", Severity.Information, "A"), (open.Rule.Name, open.Severity, open.Indicator));
        Assert.Null(open.Acknowledged);
        Diagnostic known = Assert.Single(Findings(Leaf("acknowledge: { judged-standard: 本就由专家判断 }")));
        Assert.Equal("本就由专家判断", known.Acknowledged);
    }

    [Fact]
    public void It_reads_no_metric()
    {
        Diagnostic problem = Assert.Single(SetText.Problems(Leaf("facts: { x: { unit: 个 } }\n    metric: x"), "10"));
        Assert.Contains("不读业绩值", problem.Message.Chinese, StringComparison.Ordinal);
    }
}
