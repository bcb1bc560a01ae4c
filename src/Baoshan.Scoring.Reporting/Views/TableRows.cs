namespace Baoshan.Scoring.Reporting.Views;

/// <summary>Lays the tree out as the full table: one row a leaf, with the cells above it merged.</summary>
internal static class TableRows
{
    public static IReadOnlyList<TableRow> Of(IEnumerable<NodeView> roots, int levels)
    {
        var rows = new List<TableRow>();
        foreach (NodeView root in roots)
        {
            Add(root, [], levels, rows);
        }

        return rows;
    }

    private static void Add(NodeView node, TableCell?[] starting, int levels, List<TableRow> rows)
    {
        TableCell cell = new(node, node.Leaves.Count(), node.IsLeaf ? levels - node.Level + 1 : 1);
        TableCell?[] cells = [.. starting, cell];
        if (node.IsLeaf)
        {
            rows.Add(new(node, [.. cells, .. new TableCell?[levels - node.Level]]));
            return;
        }

        for (int i = 0; i < node.Children.Count; i++)
        {
            Add(node.Children[i], i == 0 ? cells : new TableCell?[node.Level], levels, rows);
        }
    }
}
