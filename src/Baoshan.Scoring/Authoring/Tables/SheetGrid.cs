namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A sheet as data: texts and numbers by row and column, with the areas that are merged. It knows nothing of what the table means.</summary>
internal sealed class SheetGrid
{
    private readonly IReadOnlyDictionary<(int Row, int Column), GridCell> cells;
    private readonly Dictionary<(int Row, int Column), GridArea> areas = [];
    private readonly IReadOnlySet<int> hidden;
    private readonly string file;

    /// <param name="file">The path of the workbook, as given.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="cells">The cells that are not empty.</param>
    /// <param name="merged">The merged areas; none overlaps another.</param>
    /// <param name="hidden">The rows that do not show.</param>
    public SheetGrid(string file, string name, IReadOnlyDictionary<(int Row, int Column), GridCell> cells, IEnumerable<GridArea> merged, IReadOnlySet<int> hidden)
    {
        this.file = file;
        this.cells = cells;
        this.hidden = hidden;
        Name = name;
        LastRow = cells.Keys.Select(key => key.Row).DefaultIfEmpty().Max();
        LastColumn = cells.Keys.Select(key => key.Column).DefaultIfEmpty().Max();
        foreach (GridArea area in merged)
        {
            for (int row = area.Top; row <= Math.Min(area.Bottom, LastRow); row++)
            {
                for (int column = area.Left; column <= Math.Min(area.Right, LastColumn); column++)
                {
                    areas.TryAdd((row, column), area);
                }
            }
        }
    }

    public string Name { get; }

    public string File => file;

    public int LastRow { get; }

    public int LastColumn { get; }

    public bool IsEmpty => cells.Count == 0;

    /// <summary>What stands in the cell itself; null where it is empty, or covered by a merged area that begins elsewhere.</summary>
    public GridCell? this[int row, int column] => cells.GetValueOrDefault((row, column));

    public string Text(int row, int column) => this[row, column]?.Text ?? "";

    /// <summary>The merged area that a cell belongs to, or the cell by itself.</summary>
    public GridArea Area(int row, int column) => areas.GetValueOrDefault((row, column)) ?? new(row, column, row, column);

    public bool IsHidden(int row) => hidden.Contains(row);

    public SourceSpan At(int row, int column) => new(file, row, column) { Sheet = Name };
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Text">The text, a number in plain notation, or a per cent with its sign.</param>
/// <param name="Kind">What the cell holds.</param>
internal sealed record GridCell(string Text, GridCellKind Kind);

/// <summary>What a cell holds.</summary>
internal enum GridCellKind
{
    /// <summary>Text as it was typed.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a per cent.</summary>
    Percent,

    /// <summary>An error of a formula, such as #REF!.</summary>
    Fault,
}

/// <summary>A merged area, its first and last row and column included.</summary>
internal sealed record GridArea(int Top, int Left, int Bottom, int Right)
{
    public int Rows => Bottom - Top + 1;

    public int Columns => Right - Left + 1;
}
