using System.Text.RegularExpressions;
using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>
/// Reads the rows under a header into a tree. A cell merged over several rows names one indicator for all of them; where cells are not merged,
/// a blank means what stands above, and so does the same name again.
/// </summary>
internal sealed partial class TableReading
{
    private readonly SheetGrid grid;
    private readonly TableHeader header;
    private readonly DiagnosticBag diagnostics;
    private readonly TableNode?[] current;
    private readonly TableColumn[] levels;
    private bool ended;

    public TableReading(SheetGrid grid, TableHeader header, DiagnosticBag diagnostics)
    {
        this.grid = grid;
        this.header = header;
        this.diagnostics = diagnostics;
        levels = [.. header.Levels];
        current = new TableNode?[levels.Length];
    }

    public List<TableNode> Roots { get; } = [];

    /// <summary>The lines around the table that are no rows of it.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What the row of the total says.</summary>
    public TableWeight? Total { get; private set; }

    public int FirstRow { get; private set; }

    public int LastRow { get; private set; }

    public void Read()
    {
        for (int row = header.LastRow + 1; row <= grid.LastRow; row++)
        {
            if (RowText(row) is { Length: > 0 } first && !HeaderFinder.Repeats(grid, row, header))
            {
                ReadRow(row, first);
            }
        }
    }

    private void ReadRow(int row, string first)
    {
        if (TotalWord().IsMatch(first))
        {
            ReadTotal(row, first);
            return;
        }

        if (IsNote(row, first))
        {
            Notes.Add(NoteOf(row));
            return;
        }

        if (grid.IsHidden(row))
        {
            diagnostics.Add(new(TableRules.HiddenRow, grid.At(row, levels[0].Column), new("这一行是隐藏的，照样读入", "the row is hidden; it is read all the same")));
        }

        (TableNode? node, bool isNew) = Place(row);
        if (node is null)
        {
            diagnostics.Add(new(
                TableRules.TableRow,
                grid.At(row, levels[0].Column),
                new($"这一行不知属于哪个指标，作为说明保留：{Excerpt.Of(first)}", $"the row belongs to no indicator and is kept as a note: {Excerpt.Of(first)}"),
                new("在指标一列写上名称", "name its indicator")));
            Notes.Add(NoteOf(row));
            return;
        }

        FirstRow = FirstRow == 0 ? row : FirstRow;
        LastRow = row;
        Describe(node, row, isNew);
    }

    /// <summary>The row's own indicator, made where the row names a new one.</summary>
    private (TableNode? Node, bool IsNew) Place(int row)
    {
        bool isNew = false;
        int deepest = Array.FindLastIndex(levels, level => Names(row, level.Column));
        for (int i = 0; i <= deepest; i++)
        {
            if (!Names(row, levels[i].Column))
            {
                continue;
            }

            NameCell cell = NameCell.Read(grid.Text(row, levels[i].Column));
            bool isSame = current[i]?.Name == cell.Name && (i < deepest || WeightOf(row, i, cell) is null);
            if (!isSame)
            {
                Add(i, cell, row);
                isNew = true;
            }
        }

        return (current.LastOrDefault(node => node is not null), isNew);
    }

    private void Add(int i, NameCell cell, int row)
    {
        Array.Clear(current, i, current.Length - i);
        TableNode? parent = current.LastOrDefault(node => node is not null);
        SourceSpan span = grid.At(row, levels[i].Column);
        var node = new TableNode(cell.Name, (parent?.Level ?? 0) + 1, span) { Code = cell.Code ?? "", CodeSpan = span };
        node.Weights.AddRange(WeightOf(row, i, cell) is { } weight ? [weight] : []);
        current[i] = node;
        (parent?.Children ?? Roots).Add(node);
    }

    /// <summary>A cell names an indicator where it is not empty and not the side of an area merged across.</summary>
    private bool Names(int row, int column) => NameCell.Read(grid.Text(row, column)).Name is { Length: > 0 } name && name is not ("/" or "-" or "—" or "——" or "－" or "无");

    /// <summary>The weight that a row states for the indicator that it names at a level: in the level's own column, in the name, or in the column for all levels.</summary>
    private TableWeight? WeightOf(int row, int level, NameCell cell)
    {
        bool isRowsOwn = level == Array.FindLastIndex(levels, column => Names(row, column.Column));
        TableWeight? written = null;
        foreach (TableColumn column in header.Columns.Where(column => column.Role == ColumnRole.Weight))
        {
            if (column.Level == level + 1 || (isRowsOwn && (column.Level == levels.Length || column.Level == 0)))
            {
                written ??= ReadWeight(row, column.Column);
            }
        }

        SourceSpan name = grid.At(row, levels[level].Column);
        TableWeight? inName = cell.Weight is { } points ? new(points, cell.IsPercent, name) : null;
        if (written is not null && inName is not null && written.Value != inName.Value)
        {
            diagnostics.Add(new(
                TableRules.TableWeight,
                written.Span,
                new($"“{cell.Name}”的分值一处写 {Plain(written.Value)}，名称中写 {Plain(inName.Value)}，取前者", $"the weight of '{cell.Name}' is {Plain(written.Value)} here and {Plain(inName.Value)} in its name; the former is taken")));
        }

        return written ?? inName;
    }

    private TableWeight? ReadWeight(int row, int column)
    {
        if (grid[row, column] is not { } cell)
        {
            return null;
        }

        SourceSpan span = grid.At(row, column);
        string plain = WeightText().Match(Scalars.Plain(cell.Text)) is { Success: true } match ? match.Groups[1].Value : "";
        bool isPercent = plain.EndsWith('%');
        if (Scalars.TryNumber(plain.TrimEnd('%'), out decimal value))
        {
            return new(value, isPercent, span);
        }

        diagnostics.Add(new(
            TableRules.TableWeight,
            span,
            cell.Kind == GridCellKind.Fault
                ? new($"分值的公式有错误：{Excerpt.Of(cell.Text)}", $"the formula of the weight has an error: {Excerpt.Of(cell.Text)}")
                : new($"“{Excerpt.Of(cell.Text)}”不是分值", $"'{Excerpt.Of(cell.Text)}' is no weight")));
        return null;
    }

    /// <summary>Everything else that the row says of its indicator. A row that names none goes on with the one above.</summary>
    private void Describe(TableNode node, int row, bool isNew)
    {
        TableWeight? points = isNew ? node.Weight : PointsOf(row);
        node.Weights.AddRange(isNew || points is null ? [] : [points]);
        foreach (TableColumn column in header.Columns.Where(column => column.Role is ColumnRole.Measures or ColumnRole.Formula or ColumnRole.Standard or ColumnRole.Note or ColumnRole.Other))
        {
            if (grid[row, column.Column] is { } cell)
            {
                AddText(node, column, cell, grid.At(row, column.Column), points);
            }
            else if (isNew && grid.Area(row, column.Column) is var area && area.Top < row && grid[area.Top, area.Left] is { } shared)
            {
                AddText(node, column, shared, grid.At(area.Top, area.Left), null); // one cell for several indicators
            }
        }

        foreach (TableColumn column in header.Columns.Where(column => column.Role == ColumnRole.Code))
        {
            if (isNew && grid[row, column.Column] is { } code)
            {
                node.Code = NameCell.OneLine(code.Text);
                node.CodeSpan = grid.At(row, column.Column);
            }
        }
    }

    private void AddText(TableNode node, TableColumn column, GridCell cell, SourceSpan span, TableWeight? points)
    {
        if (cell.Kind == GridCellKind.Fault)
        {
            diagnostics.Add(new(TableRules.TableRow, span, new($"公式有错误，没有读入：{Excerpt.Of(cell.Text)}", $"a formula has an error and is left out: {Excerpt.Of(cell.Text)}")));
            return;
        }

        node.Texts.Add(new(column, cell.Text, span, points is null ? null : Plain(points.Value)));
    }

    /// <summary>The points of a row that goes on with the indicator above it; the columns after the one that says them are not read.</summary>
    private TableWeight? PointsOf(int row)
    {
        TableWeight? points = null;
        foreach (TableColumn column in header.Columns.Where(column => column.Role == ColumnRole.Weight && (column.Level == 0 || column.Level == levels.Length)))
        {
            points ??= ReadWeight(row, column.Column);
        }

        return points;
    }

    private void ReadTotal(int row, string first)
    {
        ended = true;
        foreach (TableColumn column in header.Columns.Where(column => column.Role == ColumnRole.Weight).Reverse())
        {
            if (!first.Contains("小计", StringComparison.Ordinal) && grid[row, column.Column] is not null && ReadWeight(row, column.Column) is { } total)
            {
                Total = total;
                return;
            }
        }
    }

    /// <summary>A line that says so, a line across the table, or one after the total that names no indicator with a weight.</summary>
    private bool IsNote(int row, string first)
    {
        if (NoteWord().IsMatch(first))
        {
            return true;
        }

        bool across = Enumerable.Range(1, grid.LastColumn).Any(column => grid.Area(row, column) is var area && area.Top == row && area.Columns > Math.Max(levels.Length, header.Columns.Count / 2)
            && grid.Text(area.Top, area.Left).Length > 0);
        bool says = header.Columns.Any(column => column.Role is ColumnRole.Weight or ColumnRole.Standard && grid[row, column.Column] is not null);
        return across || (ended && !says);
    }

    private string NoteOf(int row) => string.Join("　", Enumerable.Range(1, grid.LastColumn).Select(column => NameCell.OneLine(grid.Text(row, column))).Where(text => text.Length > 0));

    private string RowText(int row) => Enumerable.Range(1, grid.LastColumn).Select(column => NameCell.OneLine(grid.Text(row, column))).FirstOrDefault(text => text.Length > 0) ?? "";

    private static string Plain(decimal value) => Formulas.FormulaWriter.Plain(value);

    [GeneratedRegex("^(?:合计|总计|总分|小计|总得分|合计分|满分合计|权重合计|分值合计|合计得分|总计得分|总分值)(?:[:：（(].*)?$")]
    private static partial Regex TotalWord();

    [GeneratedRegex("^(?:注|备注|附注|说明|填表说明|注释|填表人|评价人|评价人员|评价组|复核人|审核人|制表人|填报人|单位负责人|联系人|日期)\\d*[:：.、]")]
    private static partial Regex NoteWord();

    [GeneratedRegex(@"^[(]?(\d+(?:\.\d+)?%?)\s*分?[)]?$")]
    private static partial Regex WeightText();
}
