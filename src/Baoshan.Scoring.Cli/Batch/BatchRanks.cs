namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// Ranks by total, the highest first; equal totals share a rank and the next one counts them all. Only how often each total occurs is kept, so
/// memory grows with the number of different totals, not of rows.
/// </summary>
internal sealed class BatchRanks
{
    private readonly Dictionary<decimal, long> counts = [];
    private Dictionary<decimal, long>? ranks;

    public void Add(decimal? total)
    {
        if (total is { } points)
        {
            counts[points] = counts.GetValueOrDefault(points) + 1;
        }
    }

    /// <summary>The rank of a total; null where there is no total.</summary>
    public long? RankOf(decimal? total) => total is { } points ? (ranks ??= Rank())[points] : null;

    private Dictionary<decimal, long> Rank()
    {
        var result = new Dictionary<decimal, long>(counts.Count);
        long before = 0;
        foreach ((decimal total, long count) in counts.OrderByDescending(pair => pair.Key))
        {
            result.Add(total, before + 1);
            before += count;
        }

        return result;
    }
}
