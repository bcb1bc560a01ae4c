using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>要素得分 in all its modes: points of each element, points each, a price for each that is missing, points by their number; and essential elements.</summary>
public sealed class ChecklistLaws
{
    private static readonly string[] Names = ["有目标", "可衡量", "与任务对应", "按时", "公开"];

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void Elements_count_as_declared_and_one_more_never_scores_less(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw) is var any && draw.OneIn(2) ? any : any with { Minimum = Math.Max(0m, any.Minimum) };
        string[] names = Names[..draw.Whole(1, 5)];
        string[] essential = draw.OneIn(3) ? draw.Shuffled(names)[..draw.Whole(1, names.Length)] : [];
        (string yaml, Func<decimal[], Fraction> points, bool rises) = draw.Whole(0, 3) switch
        {
            0 => Own(draw, around, names),
            1 => Each(draw, around, names),
            2 => Missing(draw, around, names),
            _ => ByCount(draw, around, names),
        };
        LeafSet leaf = around.Leaf($"checklist: {{ {yaml}{(essential.Length == 0 ? "" : $", essential: [ {string.Join(", ", essential)} ]")} }}");
        ScoringPlan plan = leaf.Plan();
        decimal[] met = new decimal[names.Length];
        decimal? before = null;
        foreach (int next in draw.Shuffled(Enumerable.Range(0, 2 * names.Length).Select(i => i / 2)).Append(-1))
        {
            var facts = new ElementsValue([.. draw.Shuffled(names.Zip(met)).Select(pair => new ElementState(pair.First, pair.Second))]);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("L", facts)]))["L"];

            // half met is not missing
            bool lacks = names.Where((name, i) => essential.Contains(name) && met[i] == 0m).Any();
            around.Holds(result, lacks ? 0m : points(met), () => $"{string.Join(", ", met)}\n{leaf.Yaml}");
            Assert.True(!rises || before is null || result.Score >= before || around.Minimum < 0m, $"{string.Join(", ", met)}\n{leaf.Yaml}");
            before = result.Score;
            if (next >= 0)
            {
                met[next] += 0.5m;
            }
        }
    }

    private static (string, Func<decimal[], Fraction>, bool) Own(Draw draw, LeafAround around, string[] names)
    {
        // shares that add up to all of the weight
        decimal[] cuts = [0m, .. draw.Several(names.Length - 1, names.Length - 1, () => draw.Number(0m, 1m, 3)).Order(), 1m];
        DrawnPrice[] prices = [.. cuts.Zip(cuts.Skip(1)).Select(pair => draw.OneIn(3)
            ? DrawnPrice.OfPoints((pair.Second - pair.First) * around.Weight)
            : DrawnPrice.Share(pair.Second - pair.First, around.Weight))];
        return (
            $"elements: {{ {string.Join(", ", names.Zip(prices).Select(pair => $"{pair.First}: {pair.Second.Text}"))} }}",
            met => Fraction.Sum(met.Select((part, i) => prices[i].Points * part)),
            true);
    }

    private static (string, Func<decimal[], Fraction>, bool) Each(Draw draw, LeafAround around, string[] names)
    {
        decimal share = 1m / names.Length;
        bool isExact = share * names.Length == 1m && draw.OneIn(2);
        DrawnPrice each = isExact ? DrawnPrice.Share(share, around.Weight)
            : around.Weight / names.Length * names.Length == around.Weight && decimal.Round(around.Weight / names.Length, 12) == around.Weight / names.Length ? DrawnPrice.OfPoints(around.Weight / names.Length)
            : DrawnPrice.Full(around.Weight);
        string[] counted = each.Text == "full" ? names[..1] : names;
        return counted.Length == names.Length
            ? ($"elements: [ {string.Join(", ", names)} ], each: {each.Text}", met => Fraction.Sum(met.Select(part => each.Points * part)), true)
            : Own(draw, around, names);
    }

    private static (string, Func<decimal[], Fraction>, bool) Missing(Draw draw, LeafAround around, string[] names)
    {
        DrawnPrice price = DrawnPrice.Taken(draw, around.Weight, 0.7m);
        return (
            $"elements: [ {string.Join(", ", names)} ], each-missing: {price.Text}",
            met => around.Weight - Fraction.Sum(met.Select(part => price.Points * (1m - part))),
            true);
    }

    private static (string, Func<decimal[], Fraction>, bool) ByCount(Draw draw, LeafAround around, string[] names)
    {
        int[] from = [.. draw.Several(1, names.Length, () => draw.Whole(1, names.Length)).Append(0).Distinct().OrderDescending()];
        DrawnPrice[] prices = [.. from.Select(_ => DrawnPrice.Earned(draw, around))];
        string counts = string.Join(", ", draw.Shuffled(from.Zip(prices)).Select(pair => $"{pair.First}: {pair.Second.Text}"));
        return (
            $"elements: [ {string.Join(", ", names)} ], by-count: {{ {counts} }}",
            met => prices[Array.FindIndex(from, least => met.Sum() >= least)].Points,
            prices.Zip(prices.Skip(1)).All(pair => pair.First.Points >= pair.Second.Points));
    }
}
