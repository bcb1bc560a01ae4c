using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Cohorts;

/// <summary>Places, means, the best and the worst of peers against a count of every member against every other.</summary>
public sealed class CohortLaws
{
    private const string PointsOfPlace = "formula: weight - metric";

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Each_member_is_placed_as_a_count_of_all_the_others_places_it(Draw draw)
    {
        string ties = draw.Of("skip", "dense", "mean", "last");
        bool lower = draw.OneIn(2);
        bool grouped = draw.OneIn(2);
        string peers = $"{{ measure: peers.rank, ties: {ties}{(lower ? ", better: lower" : "")}{(grouped ? ", group: 组别" : "")} }}";
        ScoringPlan plan = Plan(peers, PointsOfPlace, grouped);
        Member[] members = draw.Several(1, 25, () => Member.Of(draw));
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(members.Select(member => member.Facts(grouped)));
        for (int i = 0; i < members.Length; i++)
        {
            Fraction? place = Place(members, members[i], ties, lower, grouped);
            string What() => $"{i}: {cards[i]["A"].Score}, not {place}; {peers}\n{string.Join('\n', members.AsEnumerable())}";
            Assert.True(cards[i]["A"].Score == (place is { } known ? (100m - known).ToDecimal() : members[i].WithoutPlace), What());
            Assert.Equal(!members[i].Takes ? IndicatorState.NotApplicable : place is null ? IndicatorState.MissingFact : IndicatorState.Scored, cards[i]["A"].State);
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void The_mean_the_best_and_the_worst_are_those_of_the_members_that_are_known(Draw draw)
    {
        bool lower = draw.OneIn(2);
        string member = draw.Of("mean", "best", "worst", "count");
        ScoringPlan plan = Plan($"{{ measure: peers.{member}{(lower ? ", better: lower" : "")} }}", "formula: 50 + metric", grouped: false);
        Member[] members = draw.Several(1, 20, () => Member.Of(draw));
        decimal[] values = [.. members.Where(m => m.IsPeer).Select(m => m.Value!.Value)];
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(members.Select(m => m.Facts(grouped: false)));
        for (int i = 0; i < members.Length; i++)
        {
            Fraction? expected = !members[i].IsPeer ? null : 50m + (member switch
            {
                "mean" => Fraction.Sum(values.Select(value => (Fraction)value)) / (decimal)values.Length,
                "count" => values.Length,
                "best" => lower ? values.Min() : values.Max(),
                _ => lower ? values.Max() : (Fraction)values.Min(),
            });
            Assert.Equal(expected is { } known ? known.Declared(2, RoundingMode.HalfAwayFromZero).ToDecimal() : members[i].WithoutPlace, cards[i]["A"].Score);
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 60)]
    public void The_order_of_members_does_not_matter(Draw draw)
    {
        ScoringPlan plan = Plan("{ measure: peers.rank / peers.count, ties: mean, group: 组别 }", "formula: weight * (1 - metric)", grouped: true);
        Member[] members = draw.Several(2, 15, () => Member.Of(draw));
        int[] order = draw.Shuffled(Enumerable.Range(0, members.Length));
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(members.Select(member => member.Facts(true)));
        IReadOnlyList<Scorecard> shuffled = plan.ScoreCohort(order.Select(i => members[i].Facts(true)));
        Assert.Equal(order.Select(i => cards[i]["A"].Score), shuffled.Select(card => card["A"].Score));
    }

    [Theory]
    [InlineData("skip")]
    [InlineData("dense")]
    [InlineData("mean")]
    [InlineData("last")]
    public void Ten_thousand_members_with_ties_are_placed_as_a_sort_places_them(string ties)
    {
        ScoringPlan plan = Plan($"{{ measure: peers.rank, ties: {ties} }}", "formula: 100 - metric / 100", grouped: false);
        Member[] members = [.. Enumerable.Range(0, 10_000).Select(i => new Member(i % 997 == 0 ? null : i * 7919 % 1013, "甲组", true))];
        IReadOnlyList<Scorecard> cards = plan.ScoreCohort(members.Select(member => member.Facts(grouped: false)));
        int[] better = new int[1013], same = new int[1013], distinct = new int[1013];
        foreach (Member member in members.Where(member => member.IsPeer))
        {
            same[(int)member.Value!.Value]++;
        }

        for (int value = 1011; value >= 0; value--)
        {
            better[value] = better[value + 1] + same[value + 1];
            distinct[value] = distinct[value + 1] + Math.Sign(same[value + 1]);
        }

        for (int i = 0; i < members.Length; i++)
        {
            decimal? place = members[i].Value is not { } value ? null : ties switch
            {
                "skip" => better[(int)value] + 1,
                "dense" => distinct[(int)value] + 1,
                "last" => better[(int)value] + same[(int)value],
                _ => better[(int)value] + ((same[(int)value] + 1) / 2m),
            };
            Assert.Equal(place is { } known ? decimal.Round(100m - (known / 100m), 2, MidpointRounding.AwayFromZero) : null, cards[i]["A"].Score);
        }
    }

    private static Fraction? Place(Member[] members, Member own, string ties, bool lower, bool grouped)
    {
        if (!own.IsPeer)
        {
            return null;
        }

        decimal[] peers = [.. members.Where(other => other.IsPeer && (!grouped || other.Group == own.Group)).Select(other => other.Value!.Value)];
        bool Beats(decimal other) => lower ? other < own.Value : other > own.Value;
        int better = peers.Count(Beats);
        int same = peers.Count(other => other == own.Value);
        return ties switch
        {
            "skip" => better + 1,
            "dense" => peers.Where(Beats).Distinct().Count() + 1,
            "last" => better + same,
            _ => better + (((Fraction)1m + same) / 2m),
        };
    }

    private static ScoringPlan Plan(string peers, string standard, bool grouped) => ScoringPlan.Compile(IndicatorSet.TryParse($$"""
        format: baoshan.scoring/indicators@1
        id: cohort
        version: 1.0.0
        name: 同类
        rounding: { scores: 2 }
        steps: continuous
        not-applicable: zero
        facts:
          数额: {}
          参评: { type: truth }
        {{(grouped ? "  组别: { type: choice, options: [ 甲组, 乙组, 丙组 ] }" : "")}}
        indicators:
          - code: A
            name: 名次
            weight: 100
            metric: 数额
            peers: {{peers}}
            applies-when: 参评
            standard: { {{standard}} }
        """).GetValueOrThrow());

    private sealed record Member(decimal? Value, string Group, bool Takes)
    {
        public bool IsPeer => Value is not null && Takes;

        /// <summary>A member that the leaf does not apply to has none by the policy of the set; one without the fact has no score.</summary>
        public decimal? WithoutPlace => Takes ? null : 0m;

        public static Member Of(Draw draw) => new(draw.OneIn(8) ? null : draw.Of(draw.Whole(0, 6), draw.Number(0m, 20m, 1)), draw.Of("甲组", "乙组", "丙组"), !draw.OneIn(8));

        public Assessment Facts(bool grouped)
        {
            var facts = new List<AssessedFact> { new("参评", SingleValue.Of(Takes)) };
            facts.AddRange(Value is { } value ? [new("数额", SingleValue.Of(value))] : []);
            facts.AddRange(grouped ? [new("组别", new SingleValue(Group))] : []);
            return new("对象", "2016", [.. facts]);
        }
    }
}
