using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

public class NotApplicableTests
{
    private static string Set(string policy, string leafPolicy = "") => $"""
        not-applicable: {policy}
        facts:
          有任务:
            type: truth
        indicators:
          - code: A
            name: 甲
            indicators:
              - code: A1
                name: 甲一
                weight: 20
                applies-when: 有任务
                {leafPolicy}
                standard:
                  options:
                    是: full
                    否: 50%
              - code: A2
                name: 甲二
                weight: 30
                standard:
                  options:
                    是: full
                    否: 50%
          - code: B
            name: 乙
            weight: 50
            standard:
              options:
                是: full
                否: 50%
        """;

    private static Scorecard Score(string policy, string more = "", string has = "否", string leafPolicy = "") =>
        SetText.Score(Set(policy, leafPolicy), $"有任务: {has}\nA1: 是\nA2: 否\nB: 是", more);

    [Fact]
    public void A_leaf_that_applies_is_scored_as_ever()
    {
        Scorecard card = Score("scale-parent", has: "是");
        Assert.Equal(85m, card.Total);
        Assert.Equal(IndicatorState.Scored, card["A1"].State);
    }

    [Theory]
    [InlineData("scale-parent", 25, 75)] // 15 × 50 ÷ 30
    [InlineData("scale-root", 15, 81.25)] // (15 + 50) × 100 ÷ 80
    [InlineData("full", 35, 85)]
    [InlineData("zero", 15, 65)]
    public void Each_policy_does_what_it_says(string policy, decimal parent, decimal total)
    {
        Scorecard card = Score(policy);
        Assert.Equal(IndicatorState.NotApplicable, card["A1"].State);
        Assert.Equal(parent, card["A"].Score);
        Assert.Equal(total, card.Total);
        Assert.Equal(ScorecardStatus.Complete, card.Status);
        Assert.Contains("不适用", card["A1"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("A1", card["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaf_may_have_a_policy_of_its_own() => Assert.Equal(85m, Score("scale-parent", leafPolicy: "not-applicable: full").Total);

    [Fact]
    public void A_node_without_anything_that_applies_does_not_apply_and_its_siblings_stand_in()
    {
        Scorecard card = Score("scale-parent", "not-applicable:\n  A2: 未抽查到");
        Assert.Equal(IndicatorState.NotApplicable, card["A"].State);
        Assert.Equal(100m, card.Total);
        Assert.Null(card["A"].Score);
        Assert.Equal("未抽查到", card["A2"].NotApplicableReason);
    }

    [Fact]
    public void A_node_that_is_said_not_to_apply_takes_all_below_it_along() =>
        Assert.Equal(IndicatorState.NotApplicable, Score("scale-parent", "not-applicable:\n  A: 无此项业务")["A2"].State);

    [Fact]
    public void Scaling_says_its_arithmetic()
    {
        string reason = Score("scale-parent")["A"].Explanation.Reason.Chinese;
        Assert.Contains("× 50 ÷ 30", reason, StringComparison.Ordinal);
        Assert.Contains("81.25", Score("scale-root").TotalSteps.Single().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaf_whose_applicability_is_not_known_is_open()
    {
        Scorecard card = SetText.Score(Set("scale-parent"), "A1: 是\nA2: 否\nB: 是");
        Assert.Equal(IndicatorState.MissingFact, card["A1"].State);
        Assert.Equal(new ScoreRange(65m, 85m), card.Range);
    }

    [Fact]
    public void The_mean_of_peers_needs_a_cohort()
    {
        Scorecard alone = Score("peers-mean");
        Assert.Equal(IndicatorState.MissingPeers, alone["A1"].State);
        ScoringPlan plan = ScoringPlan.Compile(SetText.Load(Set("peers-mean")));
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(
        [
            SetText.Facts("有任务: 否\nA1: 是\nA2: 是\nB: 是"),
            SetText.Facts("有任务: 是\nA1: 是\nA2: 是\nB: 是"),
            SetText.Facts("有任务: 是\nA1: 否\nA2: 是\nB: 是"),
        ]);
        Assert.Equal([95m, 100m, 90m], cards.Select(card => card.Total!.Value));
    }

    [Fact]
    public void Without_a_policy_a_leaf_has_to_apply()
    {
        string set = Set("scale-parent").Replace("not-applicable: scale-parent\n", "", StringComparison.Ordinal);
        Assert.Contains(SetText.Problems(set), d => d.Rule.Name == "missing-policy");
        set = set.Replace("applies-when: 有任务", "", StringComparison.Ordinal).Replace("facts:\n  有任务:\n    type: truth\n", "", StringComparison.Ordinal);
        InvalidInputException refused = Assert.Throws<InvalidInputException>(() => SetText.Score(set, "A2: 否\nB: 是", "not-applicable:\n  A1: 无"));
        Assert.Equal(("must-apply", 6, 3), (refused.Diagnostics[0].Rule.Name, refused.Diagnostics[0].Span.Line, refused.Diagnostics[0].Span.Column));
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_total_and_no_grade()
    {
        const string Set = """
            not-applicable: scale-parent
            grades: [ { grade: 合格, from: 60 }, { grade: 不合格, from: 0 } ]
            indicators:
              - { code: A, name: 甲, weight: 100, standard: { options: { 是: full, 否: zero } } }
            """;
        Scorecard card = SetText.Score(Set, "", "not-applicable:\n  A: 无此项业务");
        Assert.Equal((ScorecardStatus.Incomplete, null, null), (card.Status, card.Total, card.Grade));
        Assert.Equal(new ScoreRange(0m, 100m), card.Range);
    }

    [Fact]
    public void No_more_than_a_nodes_own_weight_goes_to_the_root()
    {
        // the leaves below B weigh 60, B itself 50: what is left is A, and the root scales it to the full score
        const string Set = """
            not-applicable: scale-root
            indicators:
              - { code: A, name: 甲, weight: 50, standard: { options: { 是: full, 否: 50% } } }
              - code: B
                name: 乙
                weight: 50
                combine: mean
                indicators:
                  - { code: B1, name: 乙一, weight: 30, standard: { options: { 是: full, 否: 50% } } }
                  - { code: B2, name: 乙二, weight: 30, standard: { options: { 是: full, 否: 50% } } }
            """;
        Assert.Equal(50m, SetText.Score(Set, "A: 否", "not-applicable:\n  B: 无此项业务").Total);
    }
}
