using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Tests.Scoring;

public class RollUpTests
{
    private static string Leaf(string code, int weight) => $$"""
              - code: {{code}}
                name: {{code}}
                weight: {{weight}}
                metric: x{{code}}
                facts:
                  x{{code}}:
                    unit: '%'
                standard:
                  linear:
                    full: 100%
                    below: { each: 1%, deduct: 1% }
        """;

    private static Scorecard Score(string node, string facts, string set = "", string full = "100") => SetText.Score($$"""
        {{set}}
        indicators:
          - code: N
            name: 节点
            weight: 100
        {{node}}
            indicators:
        {{Leaf("A", 10)}}
        {{Leaf("B", 20)}}
        {{Leaf("C", 30)}}
        """, facts, fullScore: full);

    private const string Facts = "xA: 50%\nxB: 80%\nxC: 90%";

    [Theory]
    [InlineData("weighted", 80)] // (5 + 16 + 27) ÷ 60
    [InlineData("mean", 73.33)]
    [InlineData("min", 50)]
    [InlineData("max", 90)]
    [InlineData("{ best: 2 }", 85)]
    [InlineData("{ best: 9 }", 73.33)]
    public void Rates_below_combine_and_scale_to_the_weight(string combine, decimal expected) =>
        Assert.Equal(expected, Score($"    combine: {combine}", Facts).Total);

    [Theory]
    [InlineData("min", 0, 80)]
    [InlineData("mean", 56.67, 90)]
    [InlineData("max", 90, 100)]
    public void An_open_leaf_leaves_a_range(string combine, decimal least, decimal most) =>
        Assert.Equal(new ScoreRange(least, most), Score($"    combine: {combine}", "xB: 80%\nxC: 90%").Range);

    [Fact]
    public void A_coefficient_a_cap_and_a_veto_act_on_a_node_in_this_order()
    {
        string Set(string kind) => $"facts:\n  难度:\n    type: choice\n    options: [ 低, 高 ]\n  事故:\n    unit: 起\nparameters:\n  难度系数:\n    by: 难度\n    values:\n      低: 0.9\n      高: {kind}\n";
        string node = "    combine: max\n    coefficient: 难度系数\n    cap: 95\n    veto: 事故 >= 3";
        Assert.Equal(81m, Score(node, Facts + "\n难度: 低\n事故: 0", Set("1.1")).Total);
        Assert.Equal(95m, Score(node, Facts + "\n难度: 高\n事故: 2", Set("1.1")).Total);
        Scorecard vetoed = Score(node, Facts + "\n难度: 高\n事故: 3", Set("1.1"));
        Assert.Equal(0m, vetoed.Total);
        Assert.Contains("一票否决", vetoed["N"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Scorecard open = Score(node, Facts + "\n难度: 高", Set("1.1"));
        Assert.Equal(new ScoreRange(0m, 95m), open.Range);
    }

    [Fact]
    public void Bonus_and_penalty_items_have_limits_of_their_own_and_the_total_a_cap()
    {
        const string Set = """
            facts:
              表彰:
                unit: 次
              通报:
                unit: 次
            bonus:
              at-most: 5
              items:
                - code: J1
                  name: 表彰
                  weight: 10
                  metric: 表彰
                  standard: { linear: { full: 0, base: 0, above: { each: 1, add: 2 } } }
            penalty:
              items:
                - code: K1
                  name: 通报
                  weight: 10
                  metric: 通报
                  standard: { linear: { full: 0, base: 0, above: { each: 1, add: 3, at-most: 9 } } }
            total:
              cap: 100
            """;
        Scorecard card = Score("    combine: max", Facts + "\n表彰: 4\n通报: 1", Set);
        Assert.Equal((5m, 3m, 90m, 92m), (card.Bonus, card.Penalty, card.TreeScore, card.Total));
        Assert.Contains("90.00 + 5.00 - 3.00", card.TotalSteps[0].Chinese, StringComparison.Ordinal);
        Assert.Equal(100m, Score("    combine: max", "xA: 100%\nxB: 0%\nxC: 0%\n表彰: 4\n通报: 0", Set).Total);
        Assert.Equal(new ScoreRange(85m, 95m), Score("    combine: max", Facts + "\n表彰: 4", Set).Range);
    }

    [Fact]
    public void A_leaf_may_read_the_score_of_another_wherever_it_stands_and_a_circle_is_refused()
    {
        static string Set(string first, string second) => $$"""
            indicators:
              - code: A
                name: 甲
                weight: 60
                standard:
                  cases:
                    - when: {{first}}
                      score: full
                    - else: zero
              - code: B
                name: 乙
                weight: 40
                standard:
                  cases:
                    - when: {{second}}
                      score: 50%
                    - else: zero
            """;
        Scorecard card = SetText.Score(Set("B.score >= 20", "1 = 1"), "");
        Assert.Equal(80m, card.Total);
        Diagnostics.Diagnostic circle = Assert.Single(SetText.Problems(Set("B.score >= 20", "A.score > 0")));
        Assert.Equal("leaf-circle", circle.Rule.Name);
        Assert.Contains("A → B → A", circle.Message.Chinese, StringComparison.Ordinal);
    }
}
