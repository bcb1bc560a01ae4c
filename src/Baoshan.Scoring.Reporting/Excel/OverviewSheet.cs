namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>总览: the conclusion, levels 1 and 2 with live sums over the table, and the grade scale.</summary>
internal sealed class OverviewSheet
{
    private readonly ReportView view;
    private readonly TableSheet table;
    private readonly SheetBuilder builder;
    private readonly int decimals;

    private OverviewSheet(ReportView view, TableSheet table, LookTable looks)
    {
        this.view = view;
        this.table = table;
        decimals = view.Set.Rounding.ScoreDecimals;
        builder = new SheetBuilder(view.Labels.Overview, looks);
    }

    public static SheetBuilder Build(ReportView view, TableSheet table, LookTable looks)
    {
        var sheet = new OverviewSheet(view, table, looks);
        sheet.Fill();
        return sheet.builder;
    }

    private void Fill()
    {
        Labels l = view.Labels;
        builder.Column(14).Column(36).Column(11).Column(13).Column(11).Column(12);
        builder.NextRow(28);
        builder.Text(1, l.Report, CellLook.Title);
        Line(l.Subject, view.Subject);
        Line(l.Period, view.Period);
        Line(l.IndicatorSet, view.SetText);
        builder.NextRow();

        // the table stands below; its rows are known before it is filled
        int header = builder.RowNumber + 5;
        NodeView[] nodes = [.. view.Nodes.Where(node => node.Level <= 2)];
        int total = header + nodes.Length + view.Adjustments.Count + 1;
        int grades = total + view.TotalSteps.Count + 3;
        Conclusion(total, grades);
        builder.NextRow();
        builder.NextRow(22);
        builder.Header(l.Code, l.Name, l.Weight, l.Score, l.Rate, l.Lost);
        foreach (NodeView node in nodes)
        {
            Row(node);
        }

        foreach (AdjustmentRow row in view.Adjustments)
        {
            Row(row);
        }

        Total(nodes, header);
        foreach (string step in view.TotalSteps)
        {
            Line(l.TotalSteps, step);
        }

        Grades();
    }

    private void Line(string label, string text)
    {
        builder.NextRow(Math.Max(16, 14.0 * TextWidth.Lines(text, 78)));
        builder.Text(1, label, CellLook.Label);
        builder.Text(2, text, CellLook.Plain with { Wraps = true });
        builder.Merge(builder.RowNumber, 2, builder.RowNumber, 6);
    }

    private void Conclusion(int total, int grades)
    {
        Labels l = view.Labels;
        CellLook figure = new() { HasBorder = false, Wraps = false, IsBold = true, Size = 12, Horizontal = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Left };
        builder.NextRow(20);
        builder.Text(1, l.Total, CellLook.Label);
        if (view.Total is { } points)
        {
            builder.Formula(2, CellName.Of(total, 4), points, figure with { Format = CellLook.Points(decimals).Format });
        }
        else
        {
            builder.Text(2, view.TotalText, figure);
        }

        builder.NextRow(20);
        builder.Text(1, l.Grade, CellLook.Label);
        string? lookup = GradeLookup(total, grades);
        if (lookup is not null)
        {
            builder.TextFormula(2, lookup, view.GradeText, figure);
        }
        else
        {
            builder.Text(2, view.GradeText, figure);
        }

        Line("", view.GradeSentence);
    }

    /// <summary>The grade as a formula over the scale below; null where the total alone does not decide it.</summary>
    private string? GradeLookup(int total, int grades)
    {
        if (view.Total is not { } points || view.Grades.Count == 0 || view.Grades.FirstOrDefault(grade => points >= grade.From) is not { IsReached: true })
        {
            return null;
        }

        int first = grades + 1;
        int last = grades + view.Grades.Count;
        return $"LOOKUP(ROUND({CellName.Of(total, 4)},{Math.Max(decimals, 6)}),{CellName.Range(2, first, last)},{CellName.Range(1, first, last)})";
    }

    private void Row(NodeView node)
    {
        builder.NextRow(18);
        CellLook Look(CellLook look) => node.Level == 1 ? look.Bold.Shaded : look;
        builder.Text(1, node.Code, Look(CellLook.Text));
        builder.Text(2, node.Name, Look(CellLook.Text with { Indent = node.Level - 1 }));
        builder.Formula(3, table.WeightOf(node), node.Weight, Look(CellLook.Weight));
        Figures(node.Score, node.Rate, node.Lost, node.ScoreText, table.ScoreOf(node), Look);
    }

    private void Row(AdjustmentRow row)
    {
        builder.NextRow(18);
        builder.Text(1, row.Node?.Code, CellLook.Text);
        builder.Text(2, row.Node is { } item ? $"{row.Kind} {item.Name}" : row.Title, CellLook.Text);
        builder.Text(3, row.WeightText, CellLook.Weight);
        if (row.Points is { } points)
        {
            builder.Number(4, points, CellLook.Signed(decimals));
        }
        else
        {
            builder.Text(4, row.ScoreText, CellLook.Weight);
        }

        builder.Text(5, row.StateText, CellLook.Weight);
        if (row is { IsCounted: true, Points: { } counted })
        {
            builder.Formula(6, $"-{CellName.Of(builder.RowNumber, 4)}", -counted, CellLook.Points(decimals));
        }
        else
        {
            builder.Text(6, row.LostText, CellLook.Weight);
        }
    }

    private void Total(NodeView[] nodes, int header)
    {
        builder.NextRow(20);
        string Sum(int column) => string.Join("+", nodes.Select((node, i) => (node, i)).Where(pair => pair.node.Level == 1).Select(pair => CellName.Of(header + 1 + pair.i, column)));
        static CellLook Look(CellLook look) => look.Bold.Shaded;
        builder.Text(1, view.Labels.Sum, Look(CellLook.Text));
        builder.Text(2, null, Look(CellLook.Text));
        builder.Formula(3, Sum(3), view.Roots.Sum(root => root.Weight), Look(CellLook.Weight));
        AdjustmentRow[] counted = [.. view.Adjustments.Where(row => row is { IsCounted: true, Points: not null })];
        bool isSum = view.Total is { } total && view.Roots.All(root => root.Score is not null) && view.Roots.Sum(root => root.Score) + counted.Sum(row => row.Points) == total;
        string score = string.Concat(view.Adjustments.Select((row, i) => (row, i)).Where(pair => counted.Contains(pair.row)).Select(pair => $"+{CellName.Of(header + nodes.Length + 1 + pair.i, 4)}"));
        Figures(view.Total, view.Scorecard.Rate, view.Scorecard.FullScore - view.Total, view.TotalText, isSum ? Sum(4) + score : null, Look);
    }

    private void Figures(decimal? score, decimal? rate, decimal? lost, string text, string? formula, Func<CellLook, CellLook> look)
    {
        string weightCell = CellName.Of(builder.RowNumber, 3);
        string scoreCell = CellName.Of(builder.RowNumber, 4);
        CellLook points = look(CellLook.Points(decimals));
        if (score is not { } value)
        {
            builder.Text(4, text, look(CellLook.Weight));
            builder.Text(5, "—", look(CellLook.Weight));
            builder.Text(6, "—", look(CellLook.Weight));
            return;
        }

        if (formula is null)
        {
            builder.Number(4, value, points);
        }
        else
        {
            builder.Formula(4, formula, value, points);
        }

        if (rate is { } share)
        {
            builder.Formula(5, $"ROUND({scoreCell}/{weightCell},4)", share, look(CellLook.Rate));
        }
        else
        {
            builder.Text(5, "—", look(CellLook.Weight));
        }

        builder.Formula(6, $"{weightCell}-{scoreCell}", lost ?? 0m, points);
    }

    /// <summary>The scale from the lowest grade up, as LOOKUP needs it.</summary>
    private void Grades()
    {
        builder.NextRow();
        builder.NextRow();
        builder.Text(1, view.Grades.Count > 0 ? view.Labels.Grades : null, CellLook.Plain.Bold);
        builder.NextRow(20);
        if (view.Grades.Count == 0)
        {
            return;
        }

        builder.Header(view.Labels.Grade, view.Labels.From);
        foreach (GradeView grade in view.Grades.Reverse())
        {
            builder.NextRow(18);
            builder.Text(1, grade.Name, grade.IsReached ? CellLook.Text.Bold.Shaded : CellLook.Text);
            builder.Number(2, grade.From, grade.IsReached ? CellLook.Weight.Bold.Shaded : CellLook.Weight);
        }
    }
}
