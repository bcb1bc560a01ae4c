using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>
/// The points along a linear piece of a curve, by the operations of its formula in their order. One division is spared where that cannot
/// change a digit: the value is rounded, price ÷ size is exact, and the numbers are short enough for their products to be exact.
/// </summary>
internal sealed class CurveLine(CurvePiece piece, CurveStep step, bool isRounded)
{
    private const decimal Long = 1_000_000m;
    private const int Decimals = 12;

    private readonly decimal points = piece.Points;
    private readonly decimal from = step.From;
    private readonly bool downwards = step.Downwards;
    private readonly bool takes = step.Points < 0m;
    private readonly StepCounting counting = step.Counting;
    private readonly decimal price = Math.Abs(step.Points);
    private readonly decimal size = step.Size;
    private readonly decimal? slope = isRounded ? ExactSlope(Math.Abs(step.Points), step.Size) : null;
    private readonly bool hasLeast = piece.Least is not null;
    private readonly bool hasMost = piece.Most is not null;
    private readonly decimal least = piece.Least ?? 0m;
    private readonly decimal most = piece.Most ?? 0m;

    public decimal At(decimal metric)
    {
        decimal distance = downwards ? from - metric : from == 0m ? metric : metric - from;
        decimal change = Change(distance);
        decimal value = takes ? points - change : points + change;
        if (hasMost)
        {
            value = Math.Min(most, value);
        }

        return hasLeast ? Math.Max(least, value) : value;
    }

    private decimal Change(decimal distance) => counting switch
    {
        StepCounting.Continuous when slope is { } each && distance <= Long && distance >= -Long && distance.Scale <= Decimals => distance * each,
        StepCounting.Continuous => distance * price / size,
        StepCounting.Whole => decimal.Floor(distance / size) * price,
        _ => decimal.Ceiling(distance / size) * price,
    };

    /// <summary>The price of one, where it is exact and has at most six decimals and six digits before them.</summary>
    private static decimal? ExactSlope(decimal price, decimal size)
    {
        if (price > Long || price.Scale > 6)
        {
            return null;
        }

        decimal slope = price / size;
        return slope <= Long && slope.Scale <= 6 && slope * size == price ? slope : null;
    }
}
