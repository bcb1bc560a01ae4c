using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

/// <summary>Peers among whom a condition holds.</summary>
public class AmongTests
{
    private static string Set(string more = "", string ties = "skip", string measure = "peers.rank", string group = "") => $$"""
        {{more}}
        facts:
          招商额: { unit: 万元 }
          人口: { unit: 万人 }
          组别: { type: choice, options: [ 甲组, 乙组 ] }
        indicators:
          - code: A
            name: 招商
            weight: 60
            metric: 招商额
            peers: { measure: {{measure}}, ties: {{ties}}, among: 人口 >= 50{{group}} }
            standard: { linear: { full: 1, above: { each: 1, deduct: 10% } } }
          - code: B
            name: 其他
            weight: 40
            metric: 人口
            standard: { cases: [ { when: metric >= 0, score: full }, { else: zero } ] }
        """;

    private static IReadOnlyList<Scorecard> Cards(string set, params (decimal? Money, decimal? People)[] members) =>
        ScoringPlan.Compile(SetText.Load(set.Replace("组别: { type: choice, options: [ 甲组, 乙组 ] }", set.Contains("group", StringComparison.Ordinal) ? "组别: { type: choice, options: [ 甲组, 乙组 ] }" : "", StringComparison.Ordinal)))
            .ScoreCohort(members.Select(member => SetText.Facts(string.Join('\n', new[]
            {
                member.Money is { } money ? $"招商额: {money}" : "",
                member.People is { } people ? $"人口: {people}" : "",
            }.Where(line => line.Length > 0)))));

    [Fact]
    public void Only_those_are_compared_for_whom_the_condition_holds()
    {
        IReadOnlyList<Scorecard> cards = Cards(Set(), (9, 50), (99, 49.99m), (5, 80), (1, 60));
        Assert.Equal([60m, null, 54m, 48m], cards.Select(card => card["A"].Score));
    }

    [Fact]
    public void Who_is_not_compared_misses_its_peers_and_says_why()
    {
        Scorecard outside = Cards(Set(), (9, 50), (99, 49.99m))[1];
        Assert.Equal(IndicatorState.MissingPeers, outside["A"].State);
        Assert.Contains("不参加比较（人口 >= 50）", outside["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("not compared", outside["A"].Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Equal(ScorecardStatus.Incomplete, outside.Status);
    }

    [Fact]
    public void With_a_policy_the_leaf_does_not_apply_to_who_is_not_compared()
    {
        IReadOnlyList<Scorecard> cards = Cards(Set("not-applicable: scale-root"), (9, 50), (99, 49.99m), (5, 80));
        Assert.Equal([100m, 100m, 94m], cards.Select(card => card.Total));
        Assert.Equal(IndicatorState.NotApplicable, cards[1]["A"].State);
        Assert.Equal([60m, null, 54m], cards.Select(card => card["A"].Score));
        Assert.Equal(57m, Cards(Set("not-applicable: peers-mean"), (9, 50), (99, 49.99m), (5, 80))[1]["A"].Score);
    }

    [Fact]
    public void One_member_is_the_best_and_ties_are_placed_as_declared()
    {
        Assert.Equal([60m, null], Cards(Set(), (1, 50), (9, 1)).Select(card => card["A"].Score));
        Assert.Equal([54m, 54m, null, 48m], Cards(Set(ties: "last"), (5, 50), (5, 60), (5, 1), (1, 70)).Select(card => card["A"].Score));
        Assert.Equal([60m, 60m, null, 48m], Cards(Set(ties: "skip"), (5, 50), (5, 60), (5, 1), (1, 70)).Select(card => card["A"].Score));
    }

    [Fact]
    public void A_member_without_a_fact_is_nobodys_peer()
    {
        IReadOnlyList<Scorecard> cards = Cards(Set(), (9, 50), (99, null), (null, 70), (5, 80));
        Assert.Equal([60m, null, null, 54m], cards.Select(card => card["A"].Score));
        Assert.Equal([IndicatorState.MissingFact, IndicatorState.MissingFact], cards.Skip(1).Take(2).Select(card => card["A"].State));
        Assert.Contains("人口", cards[1]["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("招商额", cards[2]["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_and_the_condition_go_together()
    {
        string set = Set(group: ", group: 组别");
        ScoringPlan plan = ScoringPlan.Compile(SetText.Load(set));
        string Member(int money, int people, string group) => $"招商额: {money}\n人口: {people}\n组别: {group}";
        string[] members = [Member(9, 50, "甲组"), Member(99, 1, "甲组"), Member(5, 60, "乙组"), Member(8, 60, "甲组")];
        Assert.Equal([60m, null, 60m, 54m], plan.ScoreCohort(members.Select(member => SetText.Facts(member))).Select(card => card["A"].Score));
    }

    [Fact]
    public void The_mean_is_that_of_those_who_are_compared()
    {
        string set = Set(measure: "metric / peers.mean").Replace("linear: { full: 1, above: { each: 1, deduct: 10% } }", "linear: { full: 100%, below: { each: 10%, deduct: 10% } }", StringComparison.Ordinal);
        Assert.Equal([60m, 30m, null], Cards(set, (15, 50), (5, 60), (1000, 1)).Select(card => card["A"].Score));
    }

    [Fact]
    public void Ten_thousand_members_are_ranked_among_those_who_are_compared()
    {
        string set = Set(measure: "peers.rank / peers.count").Replace("linear: { full: 1, above: { each: 1, deduct: 10% } }", "linear: { full: 0%, above: { each: 1%, deduct: 1% } }", StringComparison.Ordinal)
            .Replace("组别: { type: choice, options: [ 甲组, 乙组 ] }", "", StringComparison.Ordinal);
        Assessment first = SetText.Facts("招商额: 0\n人口: 0");
        int[] values = [.. Enumerable.Range(0, 10_000).Select(i => i * 7919 % 10_007)];
        IReadOnlyList<Scorecard> cards = ScoringPlan.Compile(SetText.Load(set)).ScoreCohort(values.Select((value, i) =>
            first.With([new("招商额", SingleValue.Of(value)), new("人口", SingleValue.Of(i % 4 == 0 ? 49 : 50))])));
        int[] sorted = [.. values.Where((_, i) => i % 4 != 0).OrderDescending()];
        foreach (int member in new[] { 1, 2, 4999, 9998, 9999 })
        {
            decimal rate = decimal.Round((Array.IndexOf(sorted, values[member]) + 1) / 7_500m, 4, MidpointRounding.AwayFromZero);
            Assert.Equal(decimal.Round(60m - (rate * 60m), 2, MidpointRounding.AwayFromZero), cards[member]["A"].Score);
        }

        Assert.All(cards.Where((_, i) => i % 4 == 0), card => Assert.Equal(IndicatorState.MissingPeers, card["A"].State));
    }

    [Theory]
    [InlineData("among: 人口 >= 50", "among: 招商额", "条件应是比较")]
    [InlineData("among: 人口 >= 50", "among: 人数 >= 50", "没有可用的数据“人数”")]
    [InlineData("among: 人口 >= 50", "among: metric >= 50", "没有可用的数据“metric”")]
    [InlineData("among: 人口 >= 50", "among: peers.rank >= 50", "没有可用的数据“peers·rank”")]
    public void The_condition_reads_facts(string old, string text, string message) =>
        Assert.Contains(SetText.Problems(Set().Replace(old, text, StringComparison.Ordinal)), d => d.Message.Chinese.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Scored_alone_it_is_missing_its_peers()
    {
        Scorecard alone = SetText.Score(Set().Replace("组别: { type: choice, options: [ 甲组, 乙组 ] }", "", StringComparison.Ordinal), "招商额: 9\n人口: 60");
        Assert.Equal(IndicatorState.MissingPeers, alone["A"].State);
        Assert.Contains("需要与同组一起评分", alone["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }
}
