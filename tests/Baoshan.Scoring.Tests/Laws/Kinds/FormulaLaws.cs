using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>公式计分: the value of the formula, held in the range of the score.</summary>
public sealed class FormulaLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void The_points_are_the_value_held_in_the_range(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        Term term = Term.Of(draw, around, 4);
        LeafSet leaf = around.Leaf($"formula: '{term.Text}'") with { Metric = "x", Facts = "x: {}\ny: {}" };

        // a fact that the formula does not read would be one too many
        leaf = leaf with { Facts = term.Text.Contains('y', StringComparison.Ordinal) ? leaf.Facts : "x: {}" };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 12; i++)
        {
            (decimal x, decimal y) = (draw.Number(-20m, 20m, draw.Of(0, 1, 3)), draw.Number(-20m, 20m, draw.Of(0, 2)));
            AssessedFact[] facts = [new("x", SingleValue.Of(x)), new("y", SingleValue.Of(y))];
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", leaf.Facts.Contains('y', StringComparison.Ordinal) ? [.. facts] : [facts[0]]))["L"];
            around.Holds(result, term.At(x, y), () => $"x = {x}, y = {y}\n{leaf.Yaml}");
        }
    }

    /// <summary>A formula and its exact value; divisors are such that decimals hold every quotient.</summary>
    private sealed record Term(string Text, Func<Fraction, Fraction, Fraction> At)
    {
        public static Term Of(Draw draw, LeafAround around, int depth)
        {
            if (depth == 0 || draw.OneIn(5))
            {
                decimal number = draw.Number(0m, 12m, draw.Of(0, 1, 2));
                return draw.Whole(0, 4) switch
                {
                    0 => new(Written.Number(number), (_, _) => number),
                    1 => new("weight", (_, _) => around.Weight),
                    2 => new("y", (_, y) => y),
                    _ => new("metric", (x, _) => x),
                };
            }

            Term a = Of(draw, around, depth - 1);
            Term b = Of(draw, around, depth - 1);
            decimal divisor = draw.Of(2m, 4m, 5m, 8m, 12.5m, -4m);
            return draw.Whole(0, 8) switch
            {
                0 => new($"({a.Text} - {b.Text})", (x, y) => a.At(x, y) - b.At(x, y)),
                1 => new($"({a.Text} * {b.Text})", (x, y) => a.At(x, y) * b.At(x, y)),
                2 => new($"({a.Text} / ({Written.Number(divisor)}))", (x, y) => a.At(x, y) / divisor),
                3 => new($"min({a.Text}, {b.Text})", (x, y) => Fraction.Min(a.At(x, y), b.At(x, y))),
                4 => new($"max({a.Text}, {b.Text})", (x, y) => Fraction.Max(a.At(x, y), b.At(x, y))),
                5 => new($"abs({a.Text})", (x, y) => Fraction.Abs(a.At(x, y))),
                6 => new($"if(metric > y, {a.Text}, {b.Text})", (x, y) => x > y ? a.At(x, y) : b.At(x, y)),
                7 => new($"floor({a.Text})", (x, y) => a.At(x, y).Floor()),
                _ => new($"({a.Text} + {b.Text})", (x, y) => a.At(x, y) + b.At(x, y)),
            };
        }
    }
}
