using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>条件计分: the first condition that holds gives its points, be they a price, a formula or a standard of its own; else the last row does.</summary>
public sealed class CasesLaws
{
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=", "<>"];

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void The_first_condition_that_holds_gives_the_points(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        DrawnMetric metric = DrawnMetric.Of(draw);
        Condition[] conditions = draw.Several(0, 4, () => Condition.Of(draw, metric.IsRate));
        (string Yaml, Func<Fraction, Fraction> Points, IReadOnlyList<decimal> Bounds)[] rows = draw.Several(conditions.Length + 1, conditions.Length + 1, () => Row(draw, around, metric.IsRate));
        (string Yaml, Func<Fraction, Fraction> Points, IReadOnlyList<decimal> Bounds) last = rows[^1];
        string otherwise = last.Yaml.StartsWith("score: ", StringComparison.Ordinal) ? last.Yaml["score: ".Length..] : $"{{ {last.Yaml} }}";
        string yaml = $"cases: [ {string.Concat(conditions.Zip(rows).Select(pair => $"{{ when: '{pair.First.Text}', {pair.Second.Yaml} }}, "))}{{ else: {otherwise} }} ]";
        LeafSet leaf = metric.In(around.Leaf(yaml) with { Facts = "是否: { type: truth }" });
        ScoringPlan plan = leaf.Plan();
        foreach (Measured measured in metric.Around(draw, [.. conditions.Select(c => c.Bound), .. rows.SelectMany(row => row.Bounds)]))
        {
            bool truth = draw.OneIn(2);
            Fraction value = around.Metric(measured.Value, metric.IsRate);
            int row = Array.FindIndex(conditions, condition => condition.Holds(value, truth));
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [.. measured.Facts, new("是否", SingleValue.Of(truth))]))["L"];
            around.Holds(result, rows[row < 0 ? ^1 : row].Points(value), () => $"{measured}, {truth}\n{leaf.Yaml}");
        }
    }

    private static (string, Func<Fraction, Fraction>, IReadOnlyList<decimal>) Row(Draw draw, LeafAround around, bool isRate)
    {
        switch (draw.Whole(0, 3))
        {
            case 0:
                NumericCase nested = NumericCase.Any(draw, around, isRate);
                return ($"standard: {{ {nested.Yaml} }}", nested.Points, nested.Bounds);
            case 1:
                decimal factor = draw.Number(-2m, 2m, 2);
                return isRate
                    ? ($"points: 'weight * (1 - metric * {Written.Number(factor)})'", x => around.Weight * (1m - (x * factor)), [])
                    : ($"points: 'weight + ({Written.Number(factor)})'", _ => around.Weight + factor, []);
            default:
                DrawnPrice price = DrawnPrice.Earned(draw, around);
                return ($"score: {price.Text}", _ => price.Points, []);
        }
    }

    private sealed record Condition(string Text, decimal Bound, Func<Fraction, bool, bool> Holds)
    {
        public static Condition Of(Draw draw, bool isRate)
        {
            decimal bound = isRate ? draw.Number(0m, 1.2m, 2) : draw.Number(0m, 700m, 0);
            string comparison = draw.Of(Comparisons);
            string text = $"metric {comparison} {Written.Value(bound, isRate)}";
            bool Compares(Fraction x) => comparison switch
            {
                "<" => x < bound,
                "<=" => x <= bound,
                ">" => x > bound,
                ">=" => x >= bound,
                "=" => x == (Fraction)bound,
                _ => x != (Fraction)bound,
            };
            return draw.Whole(0, 3) switch
            {
                0 => new($"是否 and {text}", bound, (x, truth) => truth && Compares(x)),
                1 => new($"是否 or not ({text})", bound, (x, truth) => truth || !Compares(x)),
                _ => new(text, bound, (x, _) => Compares(x)),
            };
        }
    }
}
