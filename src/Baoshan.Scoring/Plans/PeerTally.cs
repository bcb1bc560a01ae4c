using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>How often each value occurs among the members of each group, for every leaf that is compared: all that places, means and extremes need.</summary>
internal sealed class PeerTally(PeerView view)
{
    private readonly Dictionary<decimal, Dictionary<decimal, long>>[] counts = [.. view.Compared.Select(_ => new Dictionary<decimal, Dictionary<decimal, long>>())];
    private Dictionary<decimal, PeerGroup>[] groups = [];

    public void Add(RuleFrame frame)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            Indicator leaf = view.Compared[i].Indicator;
            if (view.ValueOf(leaf, frame) is { } value && view.GroupOf(leaf, frame) is { } group)
            {
                if (!counts[i].TryGetValue(group, out Dictionary<decimal, long>? values))
                {
                    counts[i].Add(group, values = []);
                }

                values[value] = values.GetValueOrDefault(value) + 1;
            }
        }
    }

    /// <summary>Places what has been counted; no member is added afterwards.</summary>
    public void Close() =>
        groups = [.. counts.Select((leaf, i) => leaf.ToDictionary(group => group.Key, group => new PeerGroup(group.Value, view.Compared[i].Indicator.Peers!)))];

    /// <summary>The facts of a member with what its peers give.</summary>
    /// <param name="facts">The facts without it.</param>
    /// <param name="frame">The run that says with what value, and in which group, the member is compared.</param>
    public FactValues Supply(FactValues facts, RuleFrame frame)
    {
        FactValues supplied = facts.Copy();
        for (int i = 0; i < groups.Length; i++)
        {
            Indicator leaf = view.Compared[i].Indicator;
            if (view.ValueOf(leaf, frame) is { } value && view.GroupOf(leaf, frame) is { } own
                && groups[i].TryGetValue(own, out PeerGroup? group) && group.RankOf(value) is { } rank)
            {
                view.Supply(supplied, leaf, "rank", rank);
                view.Supply(supplied, leaf, "count", group.Count);
                view.Supply(supplied, leaf, "mean", group.Mean);
                view.Supply(supplied, leaf, "best", group.Best);
                view.Supply(supplied, leaf, "worst", group.Worst);
            }
        }

        return supplied;
    }
}
