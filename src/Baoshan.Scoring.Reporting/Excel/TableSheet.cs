namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>指标得分表: one row a leaf, level cells merged, sums as formulas. Knows where each node's leaves stand, so that others can refer to them.</summary>
internal sealed class TableSheet
{
    private const int HeaderRow = 4;
    private readonly ReportView view;
    private readonly Dictionary<int, (int First, int Last)> rows = [];
    private readonly int decimals;

    public TableSheet(ReportView view, LookTable looks)
    {
        this.view = view;
        decimals = view.Set.Rounding.ScoreDecimals;
        Builder = new SheetBuilder(view.Labels.FullTable, looks) { IsLandscape = true, Frozen = (HeaderRow, 0), RepeatedRows = (HeaderRow, HeaderRow) };
        Fill();
    }

    public SheetBuilder Builder { get; }

    private int WeightColumn => view.Levels + 1;

    private int ScoreColumn => view.Levels + 2;

    private int LostColumn => view.Levels + 4;

    /// <summary>The sum of the weights of a node's leaves, as a formula on another sheet.</summary>
    public string WeightOf(NodeView node) => $"SUM({Range(node, WeightColumn)})";

    /// <summary>The sum of the scores of a node's leaves, as a formula on another sheet; null where the score is no plain sum.</summary>
    public string? ScoreOf(NodeView node) => IsSum(node) ? $"SUM({Range(node, ScoreColumn)})" : null;

    /// <summary>The cell with a leaf's lost points, as a formula on another sheet.</summary>
    public string LostOf(NodeView leaf) => $"{CellName.Sheet(Builder.Name)}{CellName.Of(rows[leaf.Position].First, LostColumn)}";

    /// <summary>True where the scores of the leaves add up to the node's own.</summary>
    public static bool IsSum(NodeView node) => node.Score is { } score && node.Leaves.All(leaf => leaf.Score is not null) && node.Leaves.Sum(leaf => leaf.Score!.Value) == score;

    private string Range(NodeView node, int column) => CellName.Sheet(Builder.Name) + CellName.Range(column, rows[node.Position].First, rows[node.Position].Last);

    private void Fill()
    {
        Labels l = view.Labels;
        for (int level = 1; level <= view.Levels; level++)
        {
            Builder.Column(level == view.Levels ? 24 : 15);
        }

        Builder.Column(8).Column(9).Column(10).Column(9).Column(10).Column(38).Column(46);
        Builder.NextRow(26);
        Builder.Text(1, l.FullTable, CellLook.Title);
        Builder.NextRow();
        Builder.Text(1, $"{view.Subject} {view.Period}", CellLook.Hint);
        Builder.NextRow();
        Builder.NextRow(24);
        Builder.Header([.. Enumerable.Range(1, view.Levels).Select(l.Level), l.Weight, l.Score, l.Rate, l.Lost, l.State, l.Standard, l.Reason]);
        foreach (LeafRow row in view.Rows)
        {
            Row(row);
        }

        int last = Builder.RowNumber;
        foreach (AdjustmentRow row in view.Adjustments)
        {
            Row(row);
        }

        Total(last);
        foreach (string step in view.TotalSteps)
        {
            Builder.NextRow(18);
            Builder.Text(1, $"{l.TotalSteps}{l.Colon}{step}", CellLook.Plain);
        }
    }

    private void Row(LeafRow row)
    {
        Builder.NextRow(Height(row));
        int number = Builder.RowNumber;
        for (int level = 0; level < view.Levels; level++)
        {
            CellLook look = level == 0 ? CellLook.Text.Bold.Shaded : CellLook.Text;
            if (row.Cells[level] is not { } cell)
            {
                Builder.Text(level + 1, null, look);
                continue;
            }

            rows[cell.Node.Position] = (number, number + cell.RowSpan - 1);
            Builder.Text(level + 1, cell.Node.IsLeaf ? cell.Node.Title : $"{cell.Node.Title}{view.Labels.Bracket(cell.Node.WeightText)}", look);
            Builder.Merge(number, level + 1, number + cell.RowSpan - 1, level + cell.ColumnSpan);
        }

        Figures(row.Leaf, number);
    }

    private void Figures(NodeView leaf, int number)
    {
        string weight = CellName.Of(number, WeightColumn);
        string score = CellName.Of(number, ScoreColumn);
        Builder.Number(WeightColumn, leaf.Weight, CellLook.Weight);
        if (leaf.Score is { } points)
        {
            Builder.Number(ScoreColumn, points, CellLook.Points(decimals));
            Rate(leaf, score, weight);
            Builder.Formula(LostColumn, $"{weight}-{score}", leaf.Weight - points, CellLook.Points(decimals));
        }
        else
        {
            Builder.Text(ScoreColumn, leaf.ScoreText, CellLook.Weight);
            Builder.Text(ScoreColumn + 1, "—", CellLook.Weight);
            Builder.Text(LostColumn, "—", CellLook.Weight);
        }

        Builder.Text(LostColumn + 1, leaf.StateText, CellLook.Text);
        Builder.Text(LostColumn + 2, leaf.Standard, CellLook.Text);
        Builder.Text(LostColumn + 3, leaf.Reason, CellLook.Text);
    }

    private void Rate(NodeView leaf, string score, string weight)
    {
        if (leaf.Rate is { } rate)
        {
            Builder.Formula(ScoreColumn + 1, $"ROUND({score}/{weight},4)", rate, CellLook.Rate);
        }
        else
        {
            Builder.Text(ScoreColumn + 1, "—", CellLook.Weight);
        }
    }

    private void Row(AdjustmentRow row)
    {
        string standard = row.Node?.Standard ?? "";
        string reason = row.Node?.Reason ?? "";
        Builder.NextRow(Math.Min(400, 5 + (Math.Max(TextWidth.Lines(standard, 36), TextWidth.Lines(reason, 44)) * 13.5)));
        int number = Builder.RowNumber;
        Builder.Text(1, row.Title, CellLook.Text);
        for (int level = 2; level <= view.Levels; level++)
        {
            Builder.Text(level, null, CellLook.Text);
        }

        Builder.Merge(number, 1, number, view.Levels);
        Builder.Text(WeightColumn, row.WeightText, CellLook.Weight);
        if (row.Points is { } points)
        {
            Builder.Number(ScoreColumn, points, CellLook.Signed(decimals));
        }
        else
        {
            Builder.Text(ScoreColumn, row.ScoreText, CellLook.Weight);
        }

        Builder.Text(ScoreColumn + 1, "—", CellLook.Weight);
        Builder.Text(LostColumn, row.LostText, CellLook.Weight);
        Builder.Text(LostColumn + 1, row.Node?.StateText, CellLook.Text);
        Builder.Text(LostColumn + 2, standard, CellLook.Text);
        Builder.Text(LostColumn + 3, reason, CellLook.Text);
    }

    /// <param name="last">The row of the last leaf.</param>
    private void Total(int last)
    {
        Builder.NextRow(20);
        int number = Builder.RowNumber;
        CellLook look = CellLook.Text.Bold.Shaded;
        Builder.Text(1, view.Labels.Sum, look);
        for (int level = 2; level <= view.Levels; level++)
        {
            Builder.Text(level, null, look);
        }

        Builder.Merge(number, 1, number, view.Levels);
        Builder.Formula(WeightColumn, $"SUM({CellName.Range(WeightColumn, HeaderRow + 1, last)})", view.Leaves.Sum(leaf => leaf.Weight), CellLook.Weight.Bold.Shaded);
        CellLook points = CellLook.Points(decimals).Bold.Shaded;
        string weight = CellName.Of(number, WeightColumn);
        string score = CellName.Of(number, ScoreColumn);
        if (view.Total is { } total)
        {
            if (view.Leaves.All(leaf => leaf.Score is not null) && view.Leaves.Sum(leaf => leaf.Score!.Value) == total)
            {
                Builder.Formula(ScoreColumn, $"SUM({CellName.Range(ScoreColumn, HeaderRow + 1, last)})", total, points);
            }
            else
            {
                Builder.Number(ScoreColumn, total, points);
            }

            Builder.Formula(ScoreColumn + 1, $"ROUND({score}/{weight},4)", view.Scorecard.Rate ?? 0m, CellLook.Rate.Bold.Shaded);
            Builder.Formula(LostColumn, $"{weight}-{score}", view.Scorecard.FullScore - total, points);
        }
        else
        {
            Builder.Text(ScoreColumn, view.TotalText, look);
            Builder.Text(ScoreColumn + 1, "—", look);
            Builder.Text(LostColumn, "—", look);
        }

        for (int column = LostColumn + 1; column <= LostColumn + 3; column++)
        {
            Builder.Text(column, null, look);
        }
    }

    /// <summary>The height that the row's longest text needs; merged cells do not make rows grow by themselves.</summary>
    private double Height(LeafRow row)
    {
        int lines = Math.Max(TextWidth.Lines(row.Leaf.Standard, 36), TextWidth.Lines(row.Leaf.Reason, 44));
        for (int level = 0; level < view.Levels; level++)
        {
            if (row.Cells[level] is { RowSpan: 1 } cell)
            {
                lines = Math.Max(lines, TextWidth.Lines(cell.Node.Title, (level == view.Levels - 1 ? 22 : 13) + (cell.ColumnSpan > 1 ? 18 : 0)));
            }
        }

        return Math.Min(400, 5 + (lines * 13.5));
    }
}
