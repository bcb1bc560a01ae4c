using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>What stands around a standard: the weight, the range of the score, how the set rounds and how it counts part of a step.</summary>
internal sealed record LeafAround(decimal Weight, decimal Minimum, decimal Maximum, int? Rates, int Scores, RoundingMode Mode, StepCounting Steps)
{
    public static LeafAround Of(Draw draw)
    {
        int scores = draw.Of(2, 2, 2, 0, 1, 3, 4);
        decimal weight = draw.Of(draw.Whole(1, 30), draw.Number(0.5m, 40m, Math.Min(scores, 2)));
        weight = Math.Max(1m, decimal.Round(weight, scores));
        return new(
            weight,
            draw.OneIn(4) ? draw.Of(-draw.Whole(1, 10), 0m, decimal.Floor(weight / 4m)) : 0m,
            draw.OneIn(4) ? draw.Of(weight + draw.Whole(1, 10), decimal.Ceiling(weight * 0.75m)) : weight,
            draw.Of(2, 2, 1, 0, 4, (int?)null),
            scores,
            draw.Of(RoundingMode.HalfAwayFromZero, RoundingMode.HalfAwayFromZero, RoundingMode.HalfEven, RoundingMode.Down, RoundingMode.Up),
            draw.Of(StepCounting.Continuous, StepCounting.Continuous, StepCounting.Whole, StepCounting.Started));
    }

    /// <summary>The same with the usual range.</summary>
    public LeafAround FromZeroToWeight => this with { Minimum = 0m, Maximum = Weight };

    /// <summary>The metric as the set rounds it: a rate as declared, anything else to 12 decimals.</summary>
    public Fraction Metric(Fraction value, bool isRate) =>
        isRate && Rates is { } decimals ? value.Declared(decimals + 2, Mode) : value.Round(12, RoundingMode.HalfAwayFromZero);

    /// <summary>The points of a standard: from none, or below none where that is declared, to the weight, or above it where that is declared.</summary>
    public Fraction OfStandard(Fraction points) => points.Within(Math.Min(0m, Minimum), Math.Max(Weight, Maximum));

    /// <summary>The score of some points: held in the range, and rounded.</summary>
    public decimal Score(Fraction points) => points.Within(Minimum, Maximum).Declared(Scores, Mode).ToDecimal();

    public LeafSet Leaf(string standard) => new(standard)
    {
        Weight = Written.Number(Weight),
        Steps = Written.Word(Steps),
        Rounding = $"{{ {(Rates is { } rates ? $"rates: {rates}, " : "")}scores: {Scores}, mode: {Written.Word(Mode)} }}",
        More = string.Join('\n', new[]
        {
            Minimum == 0m ? "" : $"minimum: {Written.Number(Minimum)}",
            Maximum == Weight ? "" : $"maximum: {Written.Number(Maximum)}",
        }.Where(line => line.Length > 0)),
    };

    /// <summary>A result is scored, has this score with the declared decimals, and lies in the range.</summary>
    public void Holds(IndicatorResult result, Fraction points, Func<string> what)
    {
        decimal expected = Score(points);
        Assert.True(result.Score == expected, result.Score == expected ? null : $"{result.Score} ({result.State}), not {expected} from {points}: {what()}");
        Assert.True(result.Score >= Minimum && result.Score <= Maximum && result.Score.Value.Scale == Scores, what());
    }
}
