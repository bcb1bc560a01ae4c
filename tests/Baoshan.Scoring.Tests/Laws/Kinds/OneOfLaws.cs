using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>二者择其一: the most, the fewest, or the first whose facts are there; the best and the worst need the facts of all.</summary>
public sealed class OneOfLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void One_of_several_standards_counts(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        string take = draw.Of("best", "worst", "first");
        DrawnMetric[] metrics = [.. Enumerable.Range(0, draw.Whole(2, 3)).Select(i => DrawnMetric.Of(draw, $"p{i}"))];
        NumericCase[] standards = [.. metrics.Select(metric => NumericCase.Any(draw, around, metric.IsRate))];
        string items = string.Join(", ", metrics.Zip(standards).Select((pair, i) => $"{{ name: 办法{i}, metric: {pair.First.Formula}, standard: {{ {pair.Second.Yaml} }} }}"));
        LeafSet leaf = around.Leaf($"one-of: {{ take: {take}, of: [ {items} ] }}") with { Facts = string.Join('\n', metrics.Select(metric => metric.Facts)) };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 15; i++)
        {
            Measured?[] measured = [.. metrics.Zip(standards).Select(pair => draw.OneIn(5) ? null : draw.Of(pair.First.Around(draw, pair.Second.Bounds, 4)))];
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [.. measured.SelectMany(m => m?.Facts ?? [])]))["L"];
            Fraction?[] points = [.. measured.Select((m, at) => m is null ? (Fraction?)null : standards[at].Points(around.Metric(m.Value, metrics[at].IsRate)))];
            Fraction? counts = take switch
            {
                "first" => points.FirstOrDefault(p => p is not null),
                _ when points.Any(p => p is null) => null,
                "best" => points.Max(),
                _ => points.Min(),
            };
            string What() => $"{string.Join("; ", measured.AsEnumerable())}\n{leaf.Yaml}";
            if (counts is { } known)
            {
                around.Holds(result, known, What);
            }
            else
            {
                Assert.True(result is { Score: null, State: IndicatorState.MissingFact }, What());
                Assert.Equal(new ScoreRange(around.Minimum, around.Maximum), result.Range);
            }
        }
    }
}
