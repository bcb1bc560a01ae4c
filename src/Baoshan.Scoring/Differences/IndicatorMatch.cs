using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>
/// Which indicator of one set is which of another: the one with its code and name; else the only one with its name, which was given another
/// code; else the one with its code, which was given another name.
/// </summary>
internal sealed class IndicatorMatch
{
    private readonly Dictionary<string, Indicator> after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> before = new(StringComparer.Ordinal);
    private readonly List<Indicator> firsts;
    private readonly List<Indicator> seconds;

    public IndicatorMatch(IndicatorSet first, IndicatorSet second)
    {
        firsts = [.. first.Scored];
        seconds = [.. second.Scored];
        Pair(indicator => (indicator.Code, indicator.Name, indicator.IsLeaf));
        Pair(indicator => ("", indicator.Name, indicator.IsLeaf));
        Pair(indicator => (indicator.Code, "", indicator.IsLeaf));
        Order = [.. InOrder(first, second)];
    }

    /// <summary>Each indicator of either set, in the order of the second; what only the first has stands after what was before it there.</summary>
    public IReadOnlyList<(Indicator? Before, Indicator? After)> Order { get; }

    /// <summary>The code in the second set of an indicator of the first; null where it has none.</summary>
    public string? AfterOf(string code) => after.TryGetValue(code, out Indicator? indicator) ? indicator.Code : null;

    private void Pair(Func<Indicator, (string, string, bool)> key)
    {
        ILookup<(string, string, bool), Indicator> left = firsts.ToLookup(key);
        ILookup<(string, string, bool), Indicator> right = seconds.ToLookup(key);
        foreach (IGrouping<(string, string, bool), Indicator> group in left)
        {
            if (group.Count() == 1 && right[group.Key].Count() == 1)
            {
                (Indicator first, Indicator second) = (group.First(), right[group.Key].First());
                after.Add(first.Code, second);
                before.Add(second.Code, first);
                firsts.Remove(first);
                seconds.Remove(second);
            }
        }
    }

    private List<(Indicator? Before, Indicator? After)> InOrder(IndicatorSet first, IndicatorSet second)
    {
        List<(Indicator? Before, Indicator? After)> order = [.. second.Scored.Select(indicator => (before.GetValueOrDefault(indicator.Code), (Indicator?)indicator))];
        int place = 0;
        foreach (Indicator indicator in first.Scored)
        {
            if (after.TryGetValue(indicator.Code, out Indicator? found))
            {
                place = order.FindIndex(pair => pair.After == found) + 1;
            }
            else
            {
                order.Insert(place++, (indicator, null));
            }
        }

        return order;
    }
}
