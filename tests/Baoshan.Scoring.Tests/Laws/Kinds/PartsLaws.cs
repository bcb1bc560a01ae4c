using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>分项合计: the sum of the parts, each scored on its own weight and held in it; rounded once.</summary>
public sealed class PartsLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void Parts_add_up(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        int count = draw.Whole(2, 4);
        decimal[] cuts = [0m, .. draw.Several(count - 1, count - 1, () => draw.Number(0.01m, 0.99m, 2)).Distinct().Order(), 1m];
        Part[] parts = [.. cuts.Zip(cuts.Skip(1)).Select((pair, i) => Part.Of(draw, around with { Weight = (pair.Second - pair.First) * around.Weight }, $"p{i}"))];
        LeafSet leaf = around.Leaf($"parts: [ {string.Join(", ", parts.Select(part => part.Yaml))} ]") with { Facts = string.Join('\n', parts.Select(part => part.Metric.Facts)) };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 15; i++)
        {
            Measured[] measured = [.. parts.Select(part => draw.Of(part.Metric.Around(draw, part.Standard.Bounds, 4)))];
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [.. measured.SelectMany(m => m.Facts)]))["L"];
            Fraction sum = Fraction.Sum(parts.Zip(measured).Select(pair =>
                pair.First.Standard.Points(around.Metric(pair.Second.Value, pair.First.Metric.IsRate)).Within(0m, pair.First.Weight)));
            around.Holds(result, sum, () => $"{string.Join("; ", measured.AsEnumerable())}\n{leaf.Yaml}");
        }
    }

    private sealed record Part(string Name, decimal Weight, DrawnMetric Metric, NumericCase Standard)
    {
        public string Yaml => $"{{ name: {Name}, weight: {Written.Number(Weight)}, metric: {Metric.Formula}, standard: {{ {Standard.Yaml} }} }}";

        public static Part Of(Draw draw, LeafAround around, string name)
        {
            DrawnMetric metric = DrawnMetric.Of(draw, name);
            return new(name, around.Weight, metric, NumericCase.Any(draw, around.FromZeroToWeight, metric.IsRate));
        }
    }
}
