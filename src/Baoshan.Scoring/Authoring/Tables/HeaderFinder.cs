namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Finds the header of an evaluation table: the row, or two rows, whose cells are known words.</summary>
internal sealed class HeaderFinder(SheetGrid grid)
{
    private const int RowsLookedAt = 60;

    /// <summary>The header that is understood best; null where there is none that names indicators and weights or standards.</summary>
    public TableHeader? Find()
    {
        TableHeader? best = null;
        for (int row = 1; row <= Math.Min(grid.LastRow, RowsLookedAt); row++)
        {
            if (Read(row) is { } header && (best is null || header.Likeness > best.Likeness))
            {
                best = header;
            }
        }

        return best;
    }

    /// <summary>True where a row repeats a header, as on the next printed page.</summary>
    public static bool Repeats(SheetGrid grid, int row, TableHeader header) =>
        header.Columns.Count(column => column.Title.Length > 0 && grid.Text(row, column.Column) == grid.Text(header.FirstRow, column.Column)
            && grid.Text(row, column.Column).Length > 0 && HeaderWords.RoleOf(grid.Text(row, column.Column)) is not null) >= 2;

    private TableHeader? Read(int row)
    {
        int last = LastRow(row);
        var columns = new List<TableColumn>();
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            GridArea area = grid.Area(row, column);
            if (area.Top < row)
            {
                return null; // the header begins further up
            }

            string above = grid.Text(area.Top, area.Left);
            string below = last > row && area.Bottom < last ? grid.Text(last, grid.Area(last, column).Left) : "";
            (ColumnRole Role, int Level)? found = HeaderWords.RoleOf(below) ?? HeaderWords.RoleOf(below + above) ?? HeaderWords.RoleOf(above + below) ?? HeaderWords.RoleOf(above);
            string title = below.Length > 0 ? below : above;
            if (found is (ColumnRole.Indicator, > 0) && area.Left < column && below.Length == 0)
            {
                found = (ColumnRole.Weight, found.Value.Level); // 一级指标 over two columns: the name and its points
            }

            if (title.Length > 0)
            {
                columns.Add(new(column, found?.Role ?? ColumnRole.Other, found?.Level ?? 0, title));
            }
        }

        TableColumn[] levels = [.. columns.Where(column => column.Role == ColumnRole.Indicator)];
        bool weighs = columns.Exists(column => column.Role is ColumnRole.Weight or ColumnRole.Standard or ColumnRole.Measures);
        return levels.Length == 0 || !weighs ? null : new(row, last, [.. Settle(columns)]);
    }

    /// <summary>A header goes on in the next row where some of its cells are merged downwards and others have words of their own below.</summary>
    private int LastRow(int row)
    {
        int last = Enumerable.Range(1, grid.LastColumn)
            .Select(column => grid.Area(row, column))
            .Where(area => area.Top == row && grid.Text(area.Top, area.Left).Length > 0)
            .Select(area => area.Bottom)
            .DefaultIfEmpty(row)
            .Max();
        return Math.Min(last, row + 2);
    }

    /// <summary>Numbers the levels from left to right, and gives each weight that names no level the level to its left.</summary>
    private static IEnumerable<TableColumn> Settle(List<TableColumn> columns)
    {
        int level = 0;
        foreach (TableColumn column in columns)
        {
            if (column.Role == ColumnRole.Indicator)
            {
                level++;
                yield return column with { Level = level };
            }
            else
            {
                yield return column.Role == ColumnRole.Weight && column.Level == 0 ? column with { Level = level } : column;
            }
        }
    }
}
