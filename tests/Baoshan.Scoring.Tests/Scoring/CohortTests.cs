using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

public class CohortTests
{
    private static string Set(string peers, string standard = "linear: { full: 1, above: { each: 1, deduct: 5% } }") => $$"""
        facts:
          招商额:
            unit: 万元
          组别:
            type: choice
            options: [ 甲组, 乙组 ]
        indicators:
          - code: A
            name: 招商
            weight: 100
            metric: 招商额
            peers: {{peers}}
            standard: { {{standard}} }
        """;

    private static decimal?[] Scores(string set, params string[] members) =>
        [.. ScoringPlan.Compile(SetText.Load(set)).ScoreCohort(members.Select(facts => SetText.Facts(facts))).Select(card => card.Total)];

    private static string Money(decimal value, string group = "甲组") => $"招商额: {value}\n组别: {group}";

    [Theory]
    [InlineData("skip", 100, 95, 95, 85)]
    [InlineData("dense", 100, 95, 95, 90)]
    [InlineData("mean", 100, 92.5, 92.5, 85)]
    [InlineData("last", 100, 90, 90, 85)]
    public void Ties_are_placed_as_declared(string ties, decimal a, decimal b, decimal c, decimal d) =>
        Assert.Equal([a, b, c, d], Scores(Set($"{{ measure: peers.rank, ties: {ties} }}"), Money(9), Money(5), Money(5), Money(1)));

    [Fact]
    public void Groups_are_apart() => Assert.Equal(
        [100m, 100m, 95m, 95m],
        Scores(Set("{ measure: peers.rank, ties: skip, group: 组别 }"), Money(9), Money(3, "乙组"), Money(5), Money(1, "乙组")));

    [Fact]
    public void Lower_may_be_better() =>
        Assert.Equal([90m, 95m, 100m], Scores(Set("{ measure: peers.rank, ties: skip, better: lower }"), Money(9), Money(5), Money(1)));

    [Fact]
    public void Own_over_best_and_own_against_the_mean()
    {
        string ratio = Set("{ measure: metric / peers.best }", "linear: { full: 100%, below: { each: 1%, deduct: 1% } }");
        Assert.Equal([100m, 25m, 50m], Scores(ratio, Money(8), Money(2), Money(4)));
        string mean = Set("{ measure: metric - peers.mean }", "linear: { full: 0, base: 60%, above: { each: 1, add: 5, at-most: 40% }, below: { each: 1, deduct: 5 } }");
        Assert.Equal([80m, 40m], Scores(mean, Money(8), Money(0)));
        string place = Set("{ measure: (metric - peers.worst) / (peers.best - peers.worst) }", "linear: { full: 100%, below: { each: 1%, deduct: 0.4 } }");
        Assert.Equal([100m, 60m, 80m], Scores(place, Money(9), Money(1), Money(5)));
        Assert.Equal([null, null], Scores(place, Money(9), Money(9)));
    }

    [Fact]
    public void A_single_member_is_the_best_and_a_member_without_the_fact_is_nobodys_peer()
    {
        string set = Set("{ measure: peers.rank, ties: skip }");
        Assert.Equal([100m], Scores(set, Money(1)));
        IReadOnlyList<Scorecard> cards = ScoringPlan.Compile(SetText.Load(set)).ScoreCohort([SetText.Facts(Money(1)), SetText.Facts("组别: 甲组"), SetText.Facts(Money(2))]);
        Assert.Equal([95m, null, 100m], cards.Select(card => card.Total));
        Assert.Equal(IndicatorState.MissingFact, cards[1]["A"].State);
    }

    [Fact]
    public void Scored_alone_it_is_missing_its_peers()
    {
        Scorecard alone = SetText.Score(Set("{ measure: peers.rank, ties: skip }"), Money(1));
        Assert.Equal(IndicatorState.MissingPeers, alone["A"].State);
        Assert.Equal(ScorecardStatus.Incomplete, alone.Status);
    }

    [Fact]
    public void Ranks_need_a_rule_for_ties()
    {
        Assert.Contains(SetText.Problems(Set("{ measure: peers.rank }")), d => d.Message.Chinese.Contains("ties", StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_names_the_place_and_the_value()
    {
        IReadOnlyList<Scorecard> cards = ScoringPlan.Compile(SetText.Load(Set("{ measure: peers.rank, ties: skip }"))).ScoreCohort([SetText.Facts(Money(1)), SetText.Facts(Money(2))]);
        string text = cards[0]["A"].Explanation.ToString();
        Assert.Contains("名次", text, StringComparison.Ordinal);
        Assert.Contains("招商", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_members_are_ranked_as_a_sort_ranks_them()
    {
        ScoringPlan plan = ScoringPlan.Compile(SetText.Load(Set("{ measure: peers.rank / peers.count, ties: skip }", "linear: { full: 0%, above: { each: 1%, deduct: 1% } }")));
        Assessment first = SetText.Facts(Money(0));
        Assessment[] members = [.. Enumerable.Range(0, 10_000).Select(i => first.With([new("招商额", Assessments.SingleValue.Of(i * 7919 % 10_007))]))];
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(members);
        int[] values = [.. Enumerable.Range(0, 10_000).Select(i => i * 7919 % 10_007)];
        int[] sorted = [.. values.OrderDescending()];
        foreach (int member in new[] { 0, 1, 4999, 9998, 9999 })
        {
            decimal rate = decimal.Round((Array.IndexOf(sorted, values[member]) + 1) / 10_000m, 4, MidpointRounding.AwayFromZero);
            Assert.Equal(100m - (rate * 100m), cards[member].Total);
        }
    }
}
