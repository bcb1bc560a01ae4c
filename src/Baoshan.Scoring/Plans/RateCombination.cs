using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>The ways of combining that work on score rates. Each grows with every rate, so that ranges follow from their ends.</summary>
internal static class RateCombination
{
    public static decimal Points(Combination combination, decimal weight, NodeOutcome[] below, Func<NodeOutcome, decimal> points) => combination.Kind switch
    {
        CombinationKind.Weighted => below.Sum(points) * weight / below.Sum(outcome => outcome.ApplicableWeight),
        CombinationKind.Minimum => weight * below.Min(outcome => points(outcome) / outcome.ApplicableWeight),
        CombinationKind.Best => Mean(weight, [.. Rates(below, points).OrderDescending().Take(combination.Count)]),
        _ => Mean(weight, [.. Rates(below, points)]),
    };

    private static IEnumerable<decimal> Rates(NodeOutcome[] below, Func<NodeOutcome, decimal> points) =>
        below.Select(outcome => points(outcome) / outcome.ApplicableWeight);

    private static decimal Mean(decimal weight, decimal[] rates) => weight * rates.Sum() / rates.Length;
}
