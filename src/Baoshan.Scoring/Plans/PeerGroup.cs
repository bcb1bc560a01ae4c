using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Plans;

/// <summary>The values of the members of one group, and what each member's peers give: places, the mean, the best, the worst. Each member is among its peers.</summary>
internal sealed class PeerGroup
{
    private readonly Dictionary<decimal, decimal> ranks = [];

    /// <param name="counts">How many members have each value; one at least.</param>
    /// <param name="comparison">How they are compared.</param>
    public PeerGroup(IReadOnlyDictionary<decimal, long> counts, PeerComparison comparison)
    {
        decimal[] ordered = comparison.LowerIsBetter ? [.. counts.Keys.Order()] : [.. counts.Keys.OrderDescending()];
        Best = ordered[0];
        Worst = ordered[^1];
        foreach (decimal value in ordered)
        {
            long before = Count;
            Count += counts[value];
            ranks.Add(value, comparison.Ties switch
            {
                TiePlacing.Dense => ranks.Count + 1,
                TiePlacing.Mean => (before + 1 + Count) / 2m,
                TiePlacing.Last => Count,
                _ => before + 1,
            });
        }

        Mean = MeanOf(ordered, counts, Count);
    }

    public long Count { get; }

    /// <summary>The mean, rounded as a value for which nothing is declared; null where the sum is beyond the range of numbers.</summary>
    public decimal? Mean { get; }

    public decimal Best { get; }

    public decimal Worst { get; }

    /// <summary>The place of a value, 1 for the best; null for one that no member has.</summary>
    public decimal? RankOf(decimal value) => ranks.TryGetValue(value, out decimal rank) ? rank : null;

    private static decimal? MeanOf(decimal[] values, IReadOnlyDictionary<decimal, long> counts, long count)
    {
        try
        {
            return Rounding.Undeclared.Apply(values.Sum(value => value * counts[value]) / count);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
