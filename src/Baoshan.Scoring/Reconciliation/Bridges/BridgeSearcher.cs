namespace Baoshan.Scoring.Reconciliation.Bridges;

/// <summary>Finds all smallest sets of changes, no leaf twice, whose differences add up to a given one.</summary>
internal sealed class BridgeSearcher
{
    public const int MaximumSize = 3;
    private const int MaximumSets = 500;
    private readonly LeafChange[] changes;
    private readonly ILookup<decimal, int> byDifference;
    private readonly List<LeafChange[]> sets = [];

    public BridgeSearcher(IEnumerable<LeafChange> changes)
    {
        this.changes = [.. changes];
        byDifference = Enumerable.Range(0, this.changes.Length).ToLookup(i => this.changes[i].Difference);
    }

    public int Count => changes.Length;

    /// <summary>False where there were more sets than are listed.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<LeafChange[]> Find(decimal difference)
    {
        for (int size = 1; size <= MaximumSize && sets.Count == 0; size++)
        {
            Search([], -1, size, difference);
        }

        return sets;
    }

    /// <summary>Chooses all but the last change in order, and looks the last one up.</summary>
    private void Search(LeafChange[] chosen, int after, int size, decimal left)
    {
        if (chosen.Length == size - 1)
        {
            foreach (int last in byDifference[left].Where(i => i > after && chosen.All(change => change.Indicator != changes[i].Indicator)))
            {
                if (sets.Count == MaximumSets)
                {
                    IsComplete = false;
                    return;
                }

                sets.Add([.. chosen, changes[last]]);
            }

            return;
        }

        for (int i = after + 1; i < changes.Length && IsComplete; i++)
        {
            if (chosen.All(change => change.Indicator != changes[i].Indicator))
            {
                Search([.. chosen, changes[i]], i, size, left - changes[i].Difference);
            }
        }
    }
}
