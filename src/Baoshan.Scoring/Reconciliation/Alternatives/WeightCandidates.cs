using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>The weights that are tried in the place of an indicator's own: those of the set, and round ones up to twice its own.</summary>
internal static class WeightCandidates
{
    public static IReadOnlyList<decimal> For(LeafBench bench) => For(bench.ScoringWeight, bench.WeightsOfSet);

    public static IReadOnlyList<decimal> For(decimal weight, IEnumerable<decimal> ofSet)
    {
        decimal step = weight <= 10m ? 0.5m : weight <= 40m ? 1m : 5m;
        IEnumerable<decimal> round = Enumerable.Range(1, (int)decimal.Ceiling(2m * weight / step)).Select(i => i * step);
        return [.. ofSet.Where(other => other <= 3m * weight).Concat(round).Where(other => other != weight).Distinct().Order()];
    }
}
