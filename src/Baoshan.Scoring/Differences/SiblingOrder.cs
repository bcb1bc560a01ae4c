using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Differences;

/// <summary>Which indicators stand elsewhere among their siblings than before: as few as it takes to say that the rest kept their order.</summary>
internal sealed class SiblingOrder
{
    private readonly HashSet<string> moved = new(StringComparer.Ordinal);
    private readonly IndicatorSet before;
    private readonly IndicatorSet after;

    public SiblingOrder(IndicatorSet before, IndicatorSet after, IndicatorMatch match)
    {
        this.before = before;
        this.after = after;
        (Indicator Before, Indicator After)[] both = [.. match.Order
            .Where(pair => pair is { Before: not null, After: not null } && pair.Before.Place == pair.After.Place
                && (pair.Before.Parent is { } parent ? match.AfterOf(parent) == pair.After.Parent : pair.After.Parent is null))
            .Select(pair => (pair.Before!, pair.After!))];
        Dictionary<string, int> places = NamePositions.Of(before.Scored.Select(indicator => indicator.Code));
        foreach (var siblings in both.GroupBy(pair => (pair.After.Parent, pair.After.Place)))
        {
            (Indicator Before, Indicator After)[] inOrder = [.. siblings];
            HashSet<int> kept = LongestRise([.. inOrder.Select(pair => places[pair.Before.Code])]);
            moved.UnionWith(inOrder.Where((_, i) => !kept.Contains(i)).Select(pair => pair.After.Code));
        }
    }

    /// <summary>True where an indicator of the second set stands elsewhere among the siblings that both sets have.</summary>
    public bool IsMoved(Indicator second) => moved.Contains(second.Code);

    /// <summary>Where an indicator of the first set stands among its siblings.</summary>
    public LocalizedText Before(Indicator indicator) => Place(before, indicator);

    /// <summary>Where an indicator of the second set stands among its siblings.</summary>
    public LocalizedText After(Indicator indicator) => Place(after, indicator);

    private static LocalizedText Place(IndicatorSet set, Indicator indicator)
    {
        Indicator? previous = null;
        foreach (Indicator sibling in set.Scored.Where(other => other.Parent == indicator.Parent && other.Place == indicator.Place))
        {
            if (sibling.Code == indicator.Code)
            {
                break;
            }

            previous = sibling;
        }

        return previous is null ? new("首位", "first") : new($"{previous} 之后", $"after {previous}");
    }

    /// <summary>The positions of a longest part of a list that rises.</summary>
    private static HashSet<int> LongestRise(int[] values)
    {
        int[] length = new int[values.Length];
        int[] previous = new int[values.Length];
        int best = -1;
        for (int i = 0; i < values.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (int j = 0; j < i; j++)
            {
                if (values[j] < values[i] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var rise = new HashSet<int>();
        for (int at = best; at >= 0; at = previous[at])
        {
            rise.Add(at);
        }

        return rise;
    }
}
