using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>逐项扣分: full marks less the price of each finding, class by class, no class more than its limit; a finding that zeroes leaves nothing.</summary>
public sealed class FindingsLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Each_finding_costs_its_price_and_more_never_score_more(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        bool hasClasses = draw.OneIn(2);
        DrawnClass[] classes = [.. (hasClasses ? new[] { "轻", "重", "特别重大" }[..draw.Whole(1, 3)] : ["问题"]).Select(name => DrawnClass.Of(draw, name, around.Weight))];
        LeafSet leaf = around.Leaf(hasClasses
            ? $"findings: {{ classes: {{ {string.Join(", ", classes.Select(c => $"{c.Name}: {c.Yaml}"))} }} }}"
            : $"findings: {{ {classes[0].Inner} }}");
        ScoringPlan plan = leaf.Plan();
        int[] counts = new int[classes.Length];
        decimal before = around.Maximum;
        for (int step = 0; step < 12; step++)
        {
            Finding[] findings = [.. classes.SelectMany((c, i) => Written(draw, hasClasses ? c.Name : null, counts[i]))];
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("L", new FindingsValue([.. draw.Shuffled(findings)]))]))["L"];
            bool zeroed = classes.Where((c, i) => c.Zeroes(counts[i])).Any();
            Fraction points = zeroed ? 0m : around.Weight - Fraction.Sum(classes.Select((c, i) => c.Cost(counts[i])));
            around.Holds(result, points, () => $"{string.Join(", ", counts)}\n{leaf.Yaml}");
            Assert.True(result.Score <= before || (zeroed && around.Minimum < 0m), $"{string.Join(", ", counts)}\n{leaf.Yaml}");
            before = result.Score!.Value;
            counts[draw.Whole(0, counts.Length - 1)] += draw.Of(1, 1, 1, 2, 7);
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void A_metric_may_count_and_less_than_none_is_none(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        DrawnClass only = DrawnClass.Of(draw, "问题", around.Weight);
        LeafSet leaf = around.Leaf($"findings: {{ {only.Inner} }}") with { Metric = "次数", Facts = "次数: { unit: 次 }" };
        ScoringPlan plan = leaf.Plan();
        foreach (int count in new[] { -3, -1, 0, 1, 2, 3, 9, draw.Whole(-20, 40) })
        {
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("次数", SingleValue.Of(count))]))["L"];
            int counted = Math.Max(0, count);
            around.Holds(result, only.Zeroes(counted) ? 0m : around.Weight - only.Cost(counted), () => $"{count}\n{leaf.Yaml}");
        }
    }

    /// <summary>Findings one by one, by their number, or both.</summary>
    private static IEnumerable<Finding> Written(Draw draw, string? name, int count)
    {
        int together = draw.Whole(0, count);
        return Enumerable.Range(0, count - together).Select(i => new Finding($"第{i}项", name)).Append(new Finding("若干", name, together));
    }
}
