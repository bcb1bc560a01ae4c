namespace Baoshan.Scoring.Reporting.Word;

/// <summary>The tables of the report.</summary>
internal static class WordTables
{
    public static WordTable Overview(ReportView view)
    {
        Labels l = view.Labels;
        var table = new WordTable([1100, 3726, 1050, 1050, 1050, 1050], [l.Code, l.Name, l.Weight, l.Score, l.Rate, l.Lost]);
        foreach (NodeView node in view.Nodes.Where(node => node.Level <= 2))
        {
            table.Row(Bold(node.Level == 1, [new(node.Code), new(node.Name), .. Figures(node)]));
        }

        foreach (AdjustmentRow row in view.Adjustments)
        {
            WordCell[] names = row.Node is { } item ? [new(item.Code), new($"{row.Kind} {item.Name}")] : [new(row.Title) { Span = 2 }];
            table.Row([.. names, .. Figures(row), WordCell.Figure(row.LostText)]);
        }

        table.Row(Bold(true, new(l.Sum) { Span = 2 }, WordCell.Figure(view.FullScoreText), WordCell.Figure(view.TotalText), WordCell.Figure(view.RateText), WordCell.Figure(view.LostText)));
        return table;
    }

    /// <summary>The whole tree with its level cells merged, on a landscape page.</summary>
    public static WordTable Full(ReportView view)
    {
        Labels l = view.Labels;
        int[] levels = [.. Enumerable.Range(1, view.Levels).Select(level => level == view.Levels ? 2300 : 1650)];
        int[] figures = [800, 900, 1050];
        int standard = WordBody.LandscapeWidth - levels.Sum() - figures.Sum();
        var table = new WordTable([.. levels, .. figures, standard], [.. Enumerable.Range(1, view.Levels).Select(l.Level), l.Weight, l.Score, l.Rate, l.Standard]);
        var open = new int[view.Levels];
        foreach (LeafRow row in view.Rows)
        {
            table.Row([.. LevelCells(row, open, l), .. Figures(row.Leaf).Take(3), new(row.Leaf.Standard)]);
        }

        foreach (AdjustmentRow row in view.Adjustments)
        {
            table.Row([new(row.Title) { Span = view.Levels }, .. Figures(row), new(row.Node?.Standard ?? "")]);
        }

        table.Row(Bold(
            true,
            new(l.Sum) { Span = view.Levels },
            WordCell.Figure(view.FullScoreText),
            WordCell.Figure(view.TotalText),
            WordCell.Figure(view.RateText),
            new("")));
        return table;
    }

    /// <summary>The leaves of a level-1 indicator.</summary>
    public static WordTable Scores(NodeView root, Labels l)
    {
        var table = new WordTable([1100, 3726, 1050, 1050, 1050, 1050], [l.Code, l.Indicator, l.Weight, l.Score, l.Rate, l.Lost]);
        foreach (NodeView leaf in root.Leaves)
        {
            table.Row([new(leaf.Code), new(leaf.Name), .. Figures(leaf)]);
        }

        table.Row(Bold(true, [new(l.Sum) { Span = 2 }, .. Figures(root)]));
        return table;
    }

    public static WordTable Losses(ReportView view)
    {
        Labels l = view.Labels;
        var table = new WordTable([700, 1000, 3026, 900, 900, 1300, 1200], [l.Of("序号", "No."), l.Code, l.Name, l.Weight, l.Lost, l.Share, l.Of("扣后余分", "Remaining")]);
        for (int i = 0; i < view.Losses.Count; i++)
        {
            LossView loss = view.Losses[i];
            table.Row(
                WordCell.Centred($"{i + 1}"),
                new(loss.Node.Code),
                new(loss.Node.Name),
                WordCell.Figure(loss.Node.WeightText),
                WordCell.Figure(SafeText.Number(loss.Lost)),
                WordCell.Figure(FigureText.Rate(loss.Share)),
                WordCell.Figure(SafeText.Number(loss.Remaining)));
        }

        table.Row(Bold(true, new(l.Sum) { Span = 4 }, WordCell.Figure(SafeText.Number(view.LeafLoss)), WordCell.Figure(view.Losses.Count == 0 ? "—" : "100.00%"), new("")));
        decimal remaining = view.Scorecard.FullScore - view.LeafLoss;
        foreach ((string name, decimal points) in view.OtherChanges)
        {
            remaining += points;
            table.Row(new(name) { Span = 4 }, WordCell.Figure(SafeText.Number(-points)), WordCell.Figure("—"), WordCell.Figure(SafeText.Number(remaining)));
        }

        if (view.OtherChanges.Count > 0)
        {
            table.Row(Bold(true, new(l.Total) { Span = 4 }, WordCell.Figure(view.LostText), WordCell.Figure("—"), WordCell.Figure(view.TotalText)));
        }

        return table;
    }

    public static WordTable Grades(ReportView view)
    {
        Labels l = view.Labels;
        var table = new WordTable([2200, 2200], [l.Grade, l.From]);
        foreach (GradeView grade in view.Grades)
        {
            table.Row(Bold(grade.IsReached, WordCell.Centred(grade.Name), WordCell.Centred(FigureText.Points(grade.From))));
        }

        return table;
    }

    public static WordTable Sources(ReportView view)
    {
        Labels l = view.Labels;
        var table = new WordTable([4826, 4200], [l.Source, l.Indicator]);
        foreach (SourceView source in view.Sources)
        {
            table.Row(new(source.Source), new(string.Join(" ", source.Indicators)));
        }

        return table;
    }

    private static IEnumerable<WordCell> LevelCells(LeafRow row, int[] open, Labels l)
    {
        for (int level = 0; level < open.Length; level++)
        {
            if (row.Cells[level] is { } cell)
            {
                open[level] = cell.RowSpan - 1;
                string text = cell.Node.IsLeaf ? cell.Node.Title : $"{cell.Node.Title}{l.Bracket(cell.Node.WeightText)}";
                yield return new(text) { Span = cell.ColumnSpan, Merge = cell.RowSpan > 1 ? true : null };
                if (cell.ColumnSpan > 1)
                {
                    yield break;
                }
            }
            else if (open[level] > 0)
            {
                open[level]--;
                yield return new("") { Merge = false };
            }
        }
    }

    private static IEnumerable<WordCell> Figures(NodeView node) =>
    [
        WordCell.Figure(node.WeightText),
        WordCell.Figure(node.ScoreText),
        WordCell.Figure(node.IsScored ? node.RateText : node.StateText),
        WordCell.Figure(node.LostText),
    ];

    private static IEnumerable<WordCell> Figures(AdjustmentRow row) =>
        [WordCell.Figure(row.WeightText), WordCell.Figure(row.ScoreText), WordCell.Figure(row.StateText)];

    private static IEnumerable<WordCell> Bold(bool bold, params IEnumerable<WordCell> cells) => cells.Select(cell => cell with { IsBold = bold });
}
