using Baoshan.Scoring.Engines;

namespace Baoshan.Scoring.Plans;

/// <summary>The mean score of the members that are scored, group by group, for every leaf that may count with it.</summary>
internal sealed class MeanTally(PeerView view, int nodes)
{
    private readonly Dictionary<(int Node, bool HasGroup, decimal Group), (decimal Sum, long Count)> sums = [];

    public void Add(RuleFrame frame)
    {
        foreach (int node in view.WithMean)
        {
            if (view.ScoreOf(node, frame) is { } score)
            {
                (decimal sum, long count) = sums.GetValueOrDefault(KeyOf(node, frame));
                sums[KeyOf(node, frame)] = (sum + score, count + 1);
            }
        }
    }

    /// <summary>The means of a member's peers, by position in the plan; null where no peer is scored.</summary>
    public decimal?[] For(RuleFrame frame)
    {
        var means = new decimal?[nodes];
        foreach (int node in view.WithMean)
        {
            if (sums.TryGetValue(KeyOf(node, frame), out (decimal Sum, long Count) scored))
            {
                decimal mean = scored.Sum / scored.Count;
                means[node] = view.RoundingOf(node)?.Apply(mean) ?? mean;
            }
        }

        return means;
    }

    private (int, bool, decimal) KeyOf(int node, RuleFrame frame)
    {
        decimal? group = view.GroupOf(view.IndicatorAt(node), frame);
        return (node, group is not null, group ?? 0m);
    }
}
