using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Validation;

/// <summary>Finds leaves that read one another's scores in a circle.</summary>
internal sealed class LeafCircle(IReadOnlyList<Indicator> roots, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Indicator> leaves = roots.SelectMany(Leaves).ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public void Report()
    {
        foreach (Indicator leaf in leaves.Values)
        {
            Visit(leaf, []);
        }
    }

    private void Visit(Indicator leaf, List<string> path)
    {
        int start = path.IndexOf(leaf.Code);
        if (start >= 0)
        {
            string circle = string.Join(" → ", path.Skip(start).Append(leaf.Code));
            diagnostics.Add(new(
                SetRules.LeafCircle,
                leaf.Span,
                new($"指标互相引用得分，形成循环：{circle}", $"leaves read one another's scores in a circle: {circle}"),
                null,
                leaf.Code));
            done.UnionWith(path);
            return;
        }

        if (done.Contains(leaf.Code))
        {
            return;
        }

        path.Add(leaf.Code);
        foreach (string read in leaf.Reads)
        {
            Visit(leaves[read], path);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(leaf.Code);
    }

    private static IEnumerable<Indicator> Leaves(Indicator indicator) => indicator.IsLeaf ? [indicator] : indicator.Indicators.SelectMany(Leaves);
}
