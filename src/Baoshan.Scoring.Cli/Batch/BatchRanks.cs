using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// Ranks by total, the highest first; equal totals share a rank and the next one counts them all. Only how often each total occurs with each grade is kept, so
/// memory grows with the number of different totals, not of rows.
/// </summary>
internal sealed class BatchRanks
{
    private readonly Dictionary<decimal, long> counts = [];
    private readonly Dictionary<(string Grade, decimal Total), long> grades = [];
    private Dictionary<decimal, long>? ranks;
    private GradeQuotas? quotas;
    private long members;

    public void Add(decimal? total, string? grade)
    {
        members++;
        if (total is { } graded && grade is not null)
        {
            grades[(grade, graded)] = grades.GetValueOrDefault((grade, graded)) + 1;
        }

        if (total is { } points)
        {
            counts[points] = counts.GetValueOrDefault(points) + 1;
        }
    }

    /// <summary>The grade that the set's quotas leave of a grade with a total.</summary>
    public Grade GradeOf(IndicatorSet set, string grade, decimal total) =>
        (quotas ??= GradeQuotas.Of(set, members, grades.Select(pair => new GradedTotal(pair.Key.Grade, pair.Key.Total, pair.Value)))).GradeOf(grade, total);

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
