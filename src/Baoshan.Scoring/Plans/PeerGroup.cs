using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>The values of the members of one group, and what each member's peers give: places, the mean, the best, the worst. Each member is among its peers.</summary>
internal sealed class PeerGroup
{
    private readonly Dictionary<decimal, decimal> ranks = [];

    public PeerGroup(decimal[] values, PeerComparison comparison)
    {
        decimal[] ordered = comparison.LowerIsBetter ? [.. values.Order()] : [.. values.OrderDescending()];
        Count = ordered.Length;
        Best = ordered[0];
        Worst = ordered[^1];
        Mean = MeanOf(ordered);
        int distinct = 0;
        for (int first = 0; first < ordered.Length;)
        {
            int last = first;
            while (last + 1 < ordered.Length && ordered[last + 1] == ordered[first])
            {
                last++;
            }

            distinct++;
            ranks.Add(ordered[first], comparison.Ties switch
            {
                TiePlacing.Dense => distinct,
                TiePlacing.Mean => (first + 1 + last + 1) / 2m,
                TiePlacing.Last => last + 1,
                _ => first + 1,
            });
            first = last + 1;
        }
    }

    public int Count { get; }

    /// <summary>The mean, rounded as a value for which nothing is declared; null where the sum is beyond the range of numbers.</summary>
    public decimal? Mean { get; }

    public decimal Best { get; }

    public decimal Worst { get; }

    /// <summary>The place of a value, 1 for the best.</summary>
    public decimal RankOf(decimal value) => ranks[value];

    private static decimal? MeanOf(decimal[] values)
    {
        try
        {
            return Scoring.Rules.Rounding.Undeclared.Apply(values.Sum() / values.Length);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
