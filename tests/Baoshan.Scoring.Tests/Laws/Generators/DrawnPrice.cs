using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A share of a weight or points, as it is written and as it is meant.</summary>
internal sealed record DrawnPrice(string Text, Fraction Points)
{
    public static DrawnPrice Full(decimal weight) => new("full", weight);

    public static DrawnPrice Zero { get; } = new("zero", 0m);

    public static DrawnPrice Share(decimal share, decimal weight) => new(Written.Percent(share), (Fraction)share * weight);

    public static DrawnPrice OfPoints(decimal points) => new(Written.Number(points), points);

    /// <summary>Points that are earned, between two bounds.</summary>
    public static DrawnPrice Earned(Draw draw, LeafAround leaf)
    {
        decimal most = Math.Max(leaf.Weight, leaf.Maximum);
        decimal least = Math.Min(0m, leaf.Minimum);
        return draw.Whole(0, 5) switch
        {
            0 => Full(leaf.Weight),
            1 => Zero,
            2 => OfPoints(draw.Number(least, most, 3)),
            3 => Share(draw.Number(0m, 1m, 4), leaf.Weight),
            _ => Share(draw.Number(0m, 1m, 2), leaf.Weight),
        };
    }

    /// <summary>What a step or a finding takes or adds, above zero.</summary>
    public static DrawnPrice Taken(Draw draw, decimal weight, decimal mostShare = 0.4m) => draw.Of(true, false)
        ? Share(draw.Number(0.001m, mostShare, 3), weight)
        : OfPoints(Math.Max(0.01m, decimal.Round(draw.Number(0.001m, mostShare, 3) * weight, 2)));
}
