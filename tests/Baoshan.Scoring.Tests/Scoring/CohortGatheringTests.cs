using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

/// <summary>A cohort that is gathered one member at a time gives what it gives when all are held at once.</summary>
public class CohortGatheringTests
{
    // the better A, the worse B, and the better C: each compares the score of the one before it
    private const string Chained = """
        facts:
          数额: { unit: 万元 }
        indicators:
          - { code: A, name: 甲, weight: 30, metric: 数额, peers: { measure: peers.rank, ties: last }, standard: { formula: weight - metric } }
          - { code: B, name: 乙, weight: 30, metric: A.score, peers: { measure: peers.rank, ties: last, better: lower }, standard: { formula: weight - metric * 2 } }
          - { code: C, name: 丙, weight: 40, metric: B.score, peers: { measure: metric - peers.worst }, standard: { formula: 10 + metric } }
        """;

    private const string Plain = """
        not-applicable: peers-mean
        facts:
          数额: { unit: 万元 }
          参评: { type: truth }
          组别: { type: choice, options: [ 甲组, 乙组 ] }
        indicators:
          - { code: A, name: 名次, weight: 40, metric: 数额, peers: { measure: peers.rank, ties: mean, group: 组别 }, standard: { formula: weight - metric } }
          - { code: B, name: 完成, weight: 60, metric: 数额, applies-when: 参评, standard: { proportional: { target: 100 } } }
        """;

    private static ScoringPlan Plan(string set) => ScoringPlan.Compile(SetText.Load(set));

    private static Cohort Gathered(ScoringPlan plan, IReadOnlyList<BoundFacts> members)
    {
        Cohort cohort = plan.CreateCohort();
        while (cohort.IsGathering)
        {
            Parallel.ForEach(members, cohort.Add);
            cohort.EndRound();
        }

        return cohort;
    }

    [Fact]
    public void A_comparison_may_rest_on_another()
    {
        ScoringPlan plan = Plan(Chained);
        BoundFacts[] members = [.. new[] { 9, 5, 5, 1 }.Select(value => plan.Bind(SetText.Facts($"数额: {value}")))];

        // A: places 1, 3, 3, 4; B: the lowest A first: places 4, 3, 3, 1; C: above the worst B
        string[] expected = ["29.00 22.00 10.00", "27.00 24.00 12.00", "27.00 24.00 12.00", "26.00 28.00 16.00"];
        Assert.Equal(expected, plan.ScoreCohort(members).Select(Scores));
        Cohort cohort = Gathered(plan, members);
        Assert.Equal(expected, members.Select(member => Scores(cohort.Score(member))));
    }

    [Fact]
    public void Several_threads_gather_what_one_does()
    {
        ScoringPlan plan = Plan(Plain);
        BoundFacts[] members = [.. Enumerable.Range(0, 500).Select(i => plan.Bind(SetText.Facts($"数额: {i * 37 % 101}\n参评: {(i % 5 == 0 ? "否" : "是")}\n组别: {(i % 3 == 0 ? "甲组" : "乙组")}")))];
        Cohort cohort = Gathered(plan, members);
        Assert.Equal(plan.ScoreCohort(members).Select(card => (card.Total, Scores(card))), members.Select(member => cohort.Score(member)).Select(card => (card.Total, Scores(card))));
        Assert.Contains(members, member => cohort.Score(member)["B"].State == IndicatorState.NotApplicable);
    }

    [Fact]
    public void One_that_was_not_added_has_no_peers()
    {
        ScoringPlan plan = Plan(Plain);
        BoundFacts member = plan.Bind(SetText.Facts("数额: 50\n参评: 是\n组别: 甲组"));
        Cohort cohort = Gathered(plan, [member]);
        Assert.Equal(39m, cohort.Score(member)["A"].Score);
        Scorecard other = cohort.Score(plan.Bind(SetText.Facts("数额: 51\n参评: 是\n组别: 甲组")));
        Assert.Equal((null, null, 30.6m), (other["A"].Score, other.Total, other["B"].Score));
    }

    [Fact]
    public void A_set_that_compares_nobody_gathers_nothing()
    {
        ScoringPlan plan = Plan("facts: { 数额: { unit: 万元 } }\nindicators:\n  - { code: A, name: 甲, weight: 100, metric: 数额, standard: { formula: metric } }");
        Cohort cohort = plan.CreateCohort();
        Assert.False(cohort.IsGathering);
        Assert.Equal(7m, cohort.Score(plan.Bind(SetText.Facts("数额: 7"))).Total);
    }

    [Fact]
    public void Rounds_come_before_scores()
    {
        ScoringPlan plan = Plan(Plain);
        BoundFacts member = plan.Bind(SetText.Facts("数额: 50\n参评: 是\n组别: 甲组"));
        Cohort cohort = plan.CreateCohort();
        Assert.Throws<InvalidOperationException>(() => cohort.Score(member));
        Cohort gathered = Gathered(plan, [member]);
        Assert.Throws<InvalidOperationException>(() => gathered.Add(member));
        Assert.Throws<ArgumentException>(() => plan.CreateCohort().Add(Plan(Plain).Bind(SetText.Facts("数额: 50"))));
    }

    private static string Scores(Scorecard card) => string.Join(' ', card.Indicators.Select(result => result.Score));
}
