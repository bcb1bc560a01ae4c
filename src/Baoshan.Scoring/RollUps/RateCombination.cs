using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.RollUps;

/// <summary>The ways of combining that work on score rates. Each grows with every rate, so that ranges follow from their ends.</summary>
internal static class RateCombination
{
    public static decimal Points(Combination combination, decimal weight, NodeOutcome[] below, Func<NodeOutcome, decimal> points) => combination.Kind switch
    {
        CombinationKind.Weighted => below.Sum(points) * weight / below.Sum(outcome => outcome.ApplicableWeight),
        CombinationKind.Minimum => Scaled(weight, below, points).Min(),
        CombinationKind.Best => Mean([.. Scaled(weight, below, points).OrderDescending().Take(combination.Count)]),
        _ => Mean([.. Scaled(weight, below, points)]),
    };

    /// <summary>Each rate on the node's own weight; a product before the quotient keeps exact what can be exact.</summary>
    private static IEnumerable<decimal> Scaled(decimal weight, NodeOutcome[] below, Func<NodeOutcome, decimal> points) =>
        below.Select(outcome => points(outcome) * weight / outcome.ApplicableWeight);

    private static decimal Mean(decimal[] points) => points.Sum() / points.Length;
}
