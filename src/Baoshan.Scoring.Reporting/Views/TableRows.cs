namespace Baoshan.Scoring.Reporting.Views;

/// <summary>Lays the tree out as the full table: one row a leaf, with the cells above it merged.</summary>
internal static class TableRows
{
    public static IReadOnlyList<LeafRow> Of(IEnumerable<NodeView> roots, int levels)
    {
        var rows = new List<LeafRow>();
        foreach (NodeView root in roots)
        {
            Add(root, [], levels, rows);
        }

        return rows;
    }

    private static void Add(NodeView node, LevelCell?[] starting, int levels, List<LeafRow> rows)
    {
        LevelCell cell = new(node, node.Leaves.Count(), node.IsLeaf ? levels - node.Level + 1 : 1);
        LevelCell?[] cells = [.. starting, cell];
        if (node.IsLeaf)
        {
            rows.Add(new(node, [.. cells, .. new LevelCell?[levels - node.Level]]));
            return;
        }

        for (int i = 0; i < node.Children.Count; i++)
        {
            Add(node.Children[i], i == 0 ? cells : new LevelCell?[node.Level], levels, rows);
        }
    }
}
