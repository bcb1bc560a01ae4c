using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Tests.Scoring;

/// <summary>等级名额: how many of a cohort may have a grade.</summary>
public class GradeQuotaTests
{
    private static string Set(string quota = "{ 优: 20% }", string ties = "skip", string ceiling = "") => $$"""
        grades:
          - { grade: 优, from: 90 }
          - { grade: 良, from: 75{{ceiling}} }
          - { grade: 中, from: 60 }
          - { grade: 差, from: 0 }
        grade-rules:
          quota: {{quota}}
          ties: {{ties}}
          veto: [ { when: 造假, grade: 良 } ]
        facts: { x: { unit: '%' }, 造假: { type: truth } }
        indicators:
          - code: A
            name: 完成
            weight: 100
            metric: x
            standard: { proportional: { target: 100% } }
        """;

    private static IReadOnlyList<Scorecard> Cards(string set, params string[] rates) =>
        ScoringPlan.Compile(SetText.Load(set)).ScoreCohort(rates.Select(rate => SetText.Facts(rate.Length == 0 ? "造假: 否" : $"x: {rate.TrimEnd('!')}%\n造假: {(rate.EndsWith('!') ? "是" : "否")}")));

    private static string Grades(string set, params string[] rates) => string.Concat(Cards(set, rates).Select(card => card.Grade?.Name ?? "－"));

    [Fact]
    public void At_most_the_share_has_the_grade_and_those_beyond_have_the_next()
    {
        Assert.Equal("优良良中差", Grades(Set(), "98", "95", "91", "60", "10"));
        Assert.Equal("优优良中差", Grades(Set("{ 优: 2 }"), "98", "95", "91", "60", "10"));
        Assert.Equal("良良中", Grades(Set("{ 优: 33% }"), "98", "91", "60"));
        Assert.Equal("优良中", Grades(Set("{ 优: 34% }"), "98", "91", "60"));
        Assert.Equal("良良中", Grades(Set("{ 优: 0 }"), "98", "91", "60"));
        Assert.Equal("优优优", Grades(Set("{ 优: 100% }"), "98", "91", "90"));
    }

    [Fact]
    public void Those_who_are_moved_take_places_of_the_next_grade()
    {
        // 95 is beyond 优 and takes one of two places of 良; of 85 and 80 the better one has the other
        Assert.Equal("优良良中", Grades(Set("{ 优: 1, 良: 2 }"), "98", "95", "85", "80"));
        Assert.Equal("优良中中", Grades(Set("{ 优: 1, 良: 1 }"), "98", "95", "85", "80"));
    }

    [Theory]
    [InlineData("skip", "优优优良")]
    [InlineData("last", "优良良良")]
    public void Equal_totals_at_the_end_of_a_quota_are_placed_as_declared(string ties, string grades) =>
        Assert.Equal(grades, Grades(Set("{ 优: 2 }", ties), "98", "95", "95", "91"));

    [Fact]
    public void A_veto_comes_first_and_frees_a_place() => Assert.Equal("良优中", Grades(Set("{ 优: 1 }"), "98!", "91", "60"));

    [Fact]
    public void A_grade_that_is_lowered_keeps_the_total_under_its_ceiling()
    {
        IReadOnlyList<Scorecard> cards = Cards(Set("{ 优: 1 }", ceiling: ", ceiling: 89.99"), "98", "95");
        Assert.Equal([98m, 89.99m], cards.Select(card => card.Total));
        Assert.Contains(cards[1].TotalSteps, step => step.Chinese.Contains("等级名额已满，按总分名次为良", StringComparison.Ordinal));
        Assert.Empty(cards[0].TotalSteps);
    }

    [Fact]
    public void A_member_without_a_total_is_of_the_cohort_and_has_no_grade()
    {
        Assert.Equal("优－良", Grades(Set("{ 优: 34% }"), "98", "", "91"));
        Assert.Equal("良－", Grades(Set("{ 优: 49% }"), "98", ""));
        Assert.Equal("优－", Grades(Set("{ 优: 50% }"), "98", ""));
    }

    [Fact]
    public void Scored_alone_the_card_says_that_no_quota_was_applied()
    {
        Scorecard alone = SetText.Score(Set(), "x: 98%\n造假: 否");
        Assert.Equal("优", alone.Grade?.Name);
        Assert.Equal("单独评分，没有适用等级名额（优 20%）", Assert.Single(alone.TotalSteps).Chinese);
        Assert.Empty(Cards(Set("{ 优: 100% }"), "98")[0].TotalSteps);
    }

    [Fact]
    public void Ten_thousand_members_keep_the_quota()
    {
        ScoringPlan plan = ScoringPlan.Compile(SetText.Load(Set("{ 优: 12.345% }", "last")));
        Assessment first = SetText.Facts("x: 0%\n造假: 否");
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(Enumerable.Range(0, 10_000).Select(i => first.With([new("x", new SingleValue($"{90m + (i * 7919 % 10_007 / 1100m):F2}%"))])));
        int best = cards.Count(card => card.Grade?.Name == "优");
        Assert.InRange(best, 1200, 1234);
        Assert.True(cards.Where(card => card.Grade?.Name == "优").Min(card => card.Total) > cards.Where(card => card.Grade?.Name == "良").Max(card => card.Total));
    }

    [Theory]
    [InlineData("{ 优秀: 20% }", "skip", "没有等级“优秀”")]
    [InlineData("{ 差: 20% }", "skip", "“差”是最低等级")]
    [InlineData("{ 优: 120% }", "skip", "0% 到 100%")]
    [InlineData("{ 优: -1 }", "skip", "0% 到 100%")]
    [InlineData("{ 优: 1.5 }", "skip", "整数")]
    [InlineData("{ 优: 20% }", "mean", "skip、last之一")]
    public void A_quota_is_checked(string quota, string ties, string message) =>
        Assert.Contains(SetText.Problems(Set(quota, ties)), d => d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Quotas_need_a_rule_for_ties() => Assert.Contains(
        SetText.Problems(Set().Replace("  ties: skip\n", "", StringComparison.Ordinal)),
        d => d.Rule.Id == "BS209" && d.Span.Line == 16 && d.Hint!.Chinese.Contains("ties: last", StringComparison.Ordinal));
}
