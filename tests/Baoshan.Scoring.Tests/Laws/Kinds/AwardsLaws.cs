using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>逐项加分: from nothing up, the price of each, no class more than its limit, to the most of the leaf; or the highest of what occurs, once.</summary>
public sealed class AwardsLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Each_award_earns_its_price_and_more_never_score_less(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        bool highest = draw.OneIn(3);
        bool hasClasses = draw.OneIn(2);
        (string Name, DrawnPrice Each, DrawnPrice? AtMost)[] classes =
        [
            .. (hasClasses ? new[] { "国家级", "省级", "市级" }[..draw.Whole(1, 3)] : ["项"])
                .Select(name => (name, DrawnPrice.Taken(draw, around.Weight), hasClasses && draw.OneIn(2) ? DrawnPrice.Taken(draw, around.Weight, 0.9m) : null)),
        ];
        string take = highest ? ", take: highest" : draw.OneIn(2) ? ", take: sum" : "";
        LeafSet leaf = around.Leaf(hasClasses
            ? $"awards: {{ classes: {{ {string.Join(", ", classes.Select(c => $"{c.Name}: {(c.AtMost is null ? c.Each.Text : $"{{ each: {c.Each.Text}, at-most: {c.AtMost.Text} }}")}"))} }}{take} }}"
            : $"awards: {{ each: {classes[0].Each.Text}{take} }}");
        ScoringPlan plan = leaf.Plan();
        int[] counts = new int[classes.Length];
        decimal before = around.Minimum;
        for (int step = 0; step < 12; step++)
        {
            var facts = new FindingsValue([.. classes.Select((c, i) => new Finding("若干", hasClasses ? c.Name : null, counts[i]))]);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("L", facts)]))["L"];
            Fraction[] earned = [.. classes.Select((c, i) =>
            {
                Fraction sum = c.Each.Points * (highest ? Math.Min(1, counts[i]) : counts[i]);
                return c.AtMost is { } most ? Fraction.Min(most.Points, sum) : sum;
            })];
            around.Holds(result, highest ? earned.Max() : Fraction.Sum(earned), () => $"{string.Join(", ", counts)}\n{leaf.Yaml}");
            Assert.True(result.Score >= before, leaf.Yaml);
            before = result.Score!.Value;
            counts[draw.Whole(0, counts.Length - 1)] += draw.Of(1, 1, 2, 5);
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void A_metric_may_count_and_less_than_none_is_none(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        DrawnPrice each = DrawnPrice.Taken(draw, around.Weight);
        LeafSet leaf = around.Leaf($"awards: {{ each: {each.Text} }}") with { Metric = "次数", Facts = "次数: { unit: 次 }" };
        ScoringPlan plan = leaf.Plan();
        foreach (decimal count in new[] { -3m, -0.5m, 0m, 1m, 2m, 2.5m, 40m, draw.Number(-20m, 40m, 1) })
        {
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("次数", SingleValue.Of(count))]))["L"];
            around.Holds(result, each.Points * Math.Max(0m, count), () => $"{count}\n{leaf.Yaml}");
        }
    }
}
