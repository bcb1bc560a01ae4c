using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

public class ModifierTests
{
    private static string Leaf(string more) => $"""
        facts:
          完成率:
            unit: '%'
          重复:
            type: truth
          事故:
            type: number
            unit: 起
        indicators:
          - code: A
            name: 完成情况
            weight: 10
            metric: 完成率
            standard:
              linear:
                full: 100%
                below:
                  each: 1%
                  deduct: 5%
        {string.Join("\n", more.Trim('\n').Split('\n').Select(line => "    " + line))}
        """;

    private static decimal? Score(string more, string facts) => SetText.Score(Leaf(more), facts, fullScore: "10").Total;

    [Theory]
    [InlineData("是", 10)]
    [InlineData("否", 5)]
    public void An_exemption_gives_full_marks(string repeated, decimal expected) =>
        Assert.Equal(expected, Score("exempt-when: 重复", $"完成率: 90%\n重复: {repeated}"));

    [Theory]
    [InlineData("95%", "否", 7.5)]
    [InlineData("95%", "是", 5)]
    [InlineData("90%", "是", 0)]
    [InlineData("85%", "是", 0)]
    public void An_escalation_multiplies_the_deduction_down_to_none(string rate, string repeated, decimal expected) =>
        Assert.Equal(expected, Score("escalate:\n  - when: 重复\n    times: 2", $"完成率: {rate}\n重复: {repeated}"));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 6)]
    [InlineData(2, 3)]
    public void The_lowest_cap_that_holds_binds(int accidents, decimal expected) =>
        Assert.Equal(expected, Score("cap:\n  - when: 事故 >= 1\n    at: 60%\n  - when: 事故 >= 2\n    at: 3", $"完成率: 100%\n事故: {accidents}"));

    [Theory]
    [InlineData("100%", 10)]
    [InlineData("88%", 4)]
    [InlineData("87.99%", 4)]
    [InlineData("88.01%", 4.01)]
    public void A_floor_holds_the_points_up(string rate, decimal expected) => Assert.Equal(expected, Score("floor: 40%", $"完成率: {rate}"));

    [Fact]
    public void A_veto_leaves_no_points_whatever_the_floor_says() =>
        Assert.Equal(0m, Score("floor: 40%\nveto: 事故 > 0", "完成率: 100%\n事故: 1"));

    [Fact]
    public void A_cap_that_cannot_bite_needs_no_fact() => Assert.Equal(5m, Score("cap:\n  - when: 事故 >= 1\n    at: 60%", "完成率: 90%"));

    [Fact]
    public void A_veto_that_is_not_known_leaves_the_leaf_open_and_names_the_fact()
    {
        Scorecard card = SetText.Score(Leaf("veto: 事故 > 0"), "完成率: 100%", fullScore: "10");
        Assert.Equal(IndicatorState.MissingFact, card["A"].State);
        Assert.Contains("事故", card["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(new ScoreRange(0m, 10m), card.Range);
    }

    [Fact]
    public void A_coefficient_multiplies_and_is_held_within_the_declared_range()
    {
        Assert.Equal(5.5m, Score("coefficient: if(重复, 1.1, 0.9)", "完成率: 90%\n重复: 是"));
        Assert.Equal(4.5m, Score("coefficient: if(重复, 1.1, 0.9)", "完成率: 90%\n重复: 否"));
        Assert.Equal(10m, Score("coefficient: 1.1", "完成率: 100%"));
        Assert.Equal(11m, Score("maximum: 12\ncoefficient: 1.1", "完成率: 100%"));
    }

    [Fact]
    public void Modifiers_act_in_the_order_of_the_design()
    {
        // 95 % → 7.5; deduction × 2 → 5; × 0.9 → 4.5; cap 4 → 4; floor 4.2 → 4.2
        string all = "escalate:\n  - when: 重复\n    times: 2\ncoefficient: 0.9\ncap: 4\nfloor: 4.2\nveto: 事故 > 0";
        Scorecard card = SetText.Score(Leaf(all), "完成率: 95%\n重复: 是\n事故: 0", fullScore: "10");
        Assert.Equal(4.2m, card.Total);
        Assert.Equal([7.5m, 5m, 4.5m, 4m, 4.2m, 4.2m], card["A"].Explanation.Steps.Skip(1).Select(step => step.Exact));
        string reason = card["A"].Explanation.Reason.Chinese;
        Assert.Contains("扣分乘以 2", reason, StringComparison.Ordinal);
        Assert.Contains("最高 4 分", reason, StringComparison.Ordinal);
        Assert.Contains("最低 4.2 分", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("否决", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_must_be_one_and_names_must_be_known()
    {
        Diagnostics.Diagnostic problem = SetText.Problems(Leaf("veto: 事古 > 0"), "10").Single(d => d.Severity == Diagnostics.Severity.Error);
        Assert.Contains("事古", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("事故", problem.Hint?.Chinese, StringComparison.Ordinal);
        Assert.Contains(SetText.Problems(Leaf("exempt-when: 事故 + 1"), "10"), d => d.Message.Chinese.Contains("条件应是", StringComparison.Ordinal));
    }
}
