namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Finds the smallest set of differences below a node that add up to the node's own, so that the node only carries them on.</summary>
internal sealed class Inheritance
{
    private const int MaximumSize = 5;
    private const int MaximumDifferences = 40;
    private readonly CaseFile file;
    private readonly string? node;
    private readonly OpenDisagreement[] below;
    private readonly List<OpenDisagreement[]> found = [];

    public Inheritance(CaseFile file, string? node)
    {
        this.file = file;
        this.node = node;
        var codes = file.Computed.Below(node).Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        below = [.. file.OpenOf(FigureKind.Score)
            .Where(open => codes.Contains(open.Claim.Indicator!) && (!open.IsInherited || file.Computed.Set[open.Claim.Indicator!].IsLeaf))
            .DistinctBy(open => (open.Claim.Indicator, open.Claim.Published.Value))
            .Take(MaximumDifferences)];
    }

    /// <summary>The smallest sets of differences that add up to the one given; several where the arithmetic cannot tell them apart.</summary>
    public IReadOnlyList<OpenDisagreement[]> Find(decimal difference)
    {
        if (below.Length == 0 || !file.Computed.IsSum(node))
        {
            return [];
        }

        for (int size = 1; size <= Math.Min(MaximumSize, below.Length) && found.Count == 0; size++)
        {
            Search(new OpenDisagreement[size], 0, 0, difference);
        }

        return found;
    }

    private void Search(OpenDisagreement[] chosen, int count, int from, decimal left)
    {
        if (count == chosen.Length)
        {
            if (left == 0m)
            {
                found.Add([.. chosen]);
            }

            return;
        }

        for (int i = from; i < below.Length; i++)
        {
            OpenDisagreement candidate = below[i];
            if (chosen.Take(count).All(other => AreApart(other.Claim.Indicator!, candidate.Claim.Indicator!)))
            {
                chosen[count] = candidate;
                Search(chosen, count + 1, i + 1, left - candidate.Difference);
            }
        }
    }

    /// <summary>True where neither lies above the other, so that both differences count.</summary>
    private bool AreApart(string a, string b) => !IsAtOrAbove(a, b) && !IsAtOrAbove(b, a);

    private bool IsAtOrAbove(string above, string code)
    {
        for (string? at = code; at is not null; at = file.Computed.Set[at].Parent)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }
}
