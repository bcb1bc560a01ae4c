using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reconciliation.Investigations;

namespace Baoshan.Scoring.Reconciliation.Bridges;

/// <summary>Makes the bridges between the totals that a report prints.</summary>
internal static class BridgeBuilder
{
    private const int MaximumTotals = 4;

    public static IEnumerable<Bridge> Build(CaseFile file)
    {
        if (file.Computed.Scorecard.Total is not { } computed || !file.Computed.IsSum(null))
        {
            yield break;
        }

        // the total that is printed most often is the one to start from
        IGrouping<decimal, Claim>[] totals = [.. file.ClaimsOf(null, FigureKind.Total)
            .GroupBy(claim => claim.Published.Value)
            .OrderByDescending(group => group.Count())
            .Take(MaximumTotals)];
        for (int i = 0; i < totals.Length; i++)
        {
            for (int j = i + 1; j < totals.Length; j++)
            {
                bool swap = Start(file, totals[i].Key, computed) is null && Start(file, totals[j].Key, computed) is not null;
                yield return swap ? Build(file, totals[j], totals[i], computed) : Build(file, totals[i], totals[j], computed);
            }
        }
    }

    private static Bridge Build(CaseFile file, IGrouping<decimal, Claim> from, IGrouping<decimal, Claim> to, decimal computed)
    {
        OpenDisagreement[] start = Start(file, from.Key, computed) ?? [];
        Indicator[] leaves = [.. file.Computed.Set.Leaves];
        LeafChange[] changes = [.. leaves.SelectMany(leaf => LeafOptions.Of(file, leaf, ScoreAtStart(file, leaf, start)))];
        var searcher = new BridgeSearcher(changes);
        IReadOnlyList<LeafChange[]> sets = searcher.Find(to.Key - from.Key);
        return new(
            from.Key,
            to.Key,
            [.. from.Select(claim => claim.Where.Chinese)],
            [.. to.Select(claim => claim.Where.Chinese)],
            [.. start.Select(open => open.Claim.Indicator!)],
            [.. sets.OrderBy(set => set.Sum(change => Math.Abs(change.Difference))).Select(set => (ValueArray<LeafChange>)[.. set])],
            sets.Count == 0 ? 0 : sets[0].Length,
            new(leaves.Length, searcher.Count, BridgeSearcher.MaximumSize, searcher.IsComplete));
    }

    /// <summary>The leaves whose printed scores make the total what it is; none where it is the computed one, null where nothing explains it.</summary>
    private static OpenDisagreement[]? Start(CaseFile file, decimal total, decimal computed) => total == computed
        ? []
        : new Inheritance(file, null).Find(total - computed).FirstOrDefault(set => set.All(open => file.Computed.Set[open.Claim.Indicator!].IsLeaf));

    private static decimal ScoreAtStart(CaseFile file, Indicator leaf, OpenDisagreement[] start) =>
        start.FirstOrDefault(open => open.Claim.Indicator == leaf.Code)?.Claim.Published.Value ?? file.Computed.Score(leaf.Code)!.Value;
}
