using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>What holds of every kind that reads a number: it is what its definition says, lies in its range, and goes the way that it declares.</summary>
internal static class NumericLaw
{
    public static void Holds(Draw draw, Func<Draw, LeafAround, bool, NumericCase> kind)
    {
        LeafAround around = LeafAround.Of(draw);
        DrawnMetric metric = DrawnMetric.Of(draw);
        NumericCase standard = kind(draw, around, metric.IsRate);
        LeafSet leaf = metric.In(around.Leaf(standard.Yaml));
        ScoringPlan plan = leaf.Plan();
        var scored = new List<(Fraction Value, decimal Score)>();
        foreach (Measured measured in metric.Around(draw, standard.Bounds))
        {
            Fraction value = around.Metric(measured.Value, metric.IsRate);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [.. measured.Facts]))["L"];
            around.Holds(result, standard.Points(value), () => $"{measured}\n{leaf.Yaml}");
            scored.Add((value, result.Score!.Value));
        }

        (Fraction Value, decimal Score)[] ordered = [.. scored.OrderBy(pair => pair.Value)];
        foreach (((Fraction Value, decimal Score) low, (Fraction Value, decimal Score) high) in ordered.Zip(ordered.Skip(1)))
        {
            Goes(standard, around, low, high, leaf);
        }
    }

    private static void Goes(NumericCase standard, LeafAround around, (Fraction Value, decimal Score) low, (Fraction Value, decimal Score) high, LeafSet leaf)
    {
        string What() => $"{low} to {high}\n{leaf.Yaml}";
        Assert.True(!standard.Rises || low.Score <= high.Score, What());
        Assert.True(!standard.Falls || low.Score >= high.Score, What());
        if (standard.Slope is { } slope)
        {
            // rounding may add one of the last digit
            Fraction change = Fraction.Abs((Fraction)high.Score - low.Score);
            Assert.True(change <= ((high.Value - low.Value) * slope) + (Fraction)1m / (Fraction)(decimal)Math.Pow(10, around.Scores), What());
        }
    }
}
