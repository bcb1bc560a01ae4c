namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>The facts, the points lost, and the notes, a sheet each.</summary>
internal static class DetailSheets
{
    public static SheetBuilder Facts(ReportView view, LookTable looks)
    {
        Labels l = view.Labels;
        SheetBuilder builder = Start(view, looks, l.Facts);
        builder.Column(10).Column(30).Column(24).Column(22).Column(10).Column(26).Column(34).Column(34);
        builder.Header(l.Indicator, l.Name, l.Fact, l.Value, l.Unit, l.Source, l.Note, l.Meaning);
        foreach (NodeView leaf in view.Items)
        {
            foreach (FactView fact in leaf.Facts)
            {
                Fact(builder, leaf, fact);
            }
        }

        return builder;
    }

    public static SheetBuilder Losses(ReportView view, TableSheet table, LookTable looks)
    {
        Labels l = view.Labels;
        int decimals = view.Set.Rounding.ScoreDecimals;
        SheetBuilder builder = Start(view, looks, l.Losses);
        builder.Column(6).Column(10).Column(34).Column(9).Column(10).Column(12).Column(60);
        builder.Header(l.Of("序号", "No."), l.Code, l.Name, l.Weight, l.Lost, l.Share, l.Reason);
        int first = builder.RowNumber + 1;
        int last = builder.RowNumber + view.Losses.Count;
        for (int i = 0; i < view.Losses.Count; i++)
        {
            LossView loss = view.Losses[i];
            builder.NextRow(5 + (13.5 * Math.Max(TextWidth.Lines(loss.Node.Reason, 58), TextWidth.Lines(loss.Node.Name, 32))));
            builder.Number(1, i + 1, CellLook.Weight);
            builder.Text(2, loss.Node.Code, CellLook.Text);
            builder.Text(3, loss.Node.Name, CellLook.Text);
            builder.Number(4, loss.Node.Weight, CellLook.Weight);
            builder.Formula(5, table.LostOf(loss.Node), loss.Lost, CellLook.Points(decimals));
            builder.Formula(6, $"{CellName.Of(builder.RowNumber, 5)}/SUM({Absolute(5, first, last)})", loss.Share, CellLook.Rate);
            builder.Text(7, loss.Node.Reason, CellLook.Text);
        }

        builder.NextRow(20);
        CellLook look = CellLook.Text.Bold.Shaded;
        builder.Text(1, l.Sum, look);
        builder.Text(2, null, look);
        builder.Text(3, null, look);
        builder.Text(4, null, look);
        if (view.Losses.Count > 0)
        {
            builder.Formula(5, $"SUM({CellName.Range(5, first, last)})", view.LeafLoss, CellLook.Points(decimals).Bold.Shaded);
        }
        else
        {
            builder.Number(5, 0m, CellLook.Points(decimals).Bold.Shaded);
        }

        builder.Text(6, null, look);
        builder.Text(7, null, look);
        return builder;
    }

    public static SheetBuilder Notes(ReportView view, LookTable looks)
    {
        Labels l = view.Labels;
        SheetBuilder builder = Start(view, looks, l.Sources);
        builder.IsLandscape = false;
        builder.Column(70).Column(34);
        builder.Header(l.Assumptions, l.Indicator);
        IEnumerable<(string, string)> notes = view.Notes.Select(note => (note, ""))
            .Concat(view.Nodes.Where(node => node.ScoringWeight is not null).Select(node => (node.ScoringWeight!, node.Title)))
            .Concat(view.Nodes.SelectMany(node => node.Changes.Select(change => (change, node.Title))))
            .Concat(view.Nodes.Where(node => node.Note is not null).Select(node => (node.Note!, node.Title)));
        Pairs(builder, notes);
        builder.NextRow();
        builder.NextRow(22);
        builder.Header(l.Source, l.Indicator);
        string? all = view.Scorecard.Assessment.Source;
        Pairs(builder, view.Sources.Select(source => (source.Source, string.Join(" ", source.Indicators))).Prepend((all ?? "", "")).Where(pair => pair.Item1.Length > 0));
        return builder;
    }

    private static void Pairs(SheetBuilder builder, IEnumerable<(string Text, string Indicator)> pairs)
    {
        foreach ((string text, string indicator) in pairs)
        {
            builder.NextRow(Math.Min(400, 5 + (13.5 * Math.Max(TextWidth.Lines(text, 66), TextWidth.Lines(indicator, 32)))));
            builder.Text(1, text, CellLook.Text);
            builder.Text(2, indicator, CellLook.Text);
        }
    }

    private static SheetBuilder Start(ReportView view, LookTable looks, string name)
    {
        var builder = new SheetBuilder(name, looks) { IsLandscape = true, Frozen = (3, 0), RepeatedRows = (3, 3) };
        builder.NextRow(26);
        builder.Text(1, name, CellLook.Title);
        builder.NextRow();
        builder.Text(1, $"{view.Subject} {view.Period}", CellLook.Hint);
        builder.NextRow(22);
        return builder;
    }

    private static void Fact(SheetBuilder builder, NodeView leaf, FactView fact)
    {
        string[] texts = [leaf.Name, fact.Name, fact.Value, fact.Source ?? "", fact.Note ?? "", fact.Meaning ?? ""];
        int[] widths = [28, 22, 20, 24, 32, 32];
        builder.NextRow(Math.Min(400, 5 + (13.5 * texts.Select((text, i) => TextWidth.Lines(text, widths[i])).Max())));
        builder.Text(1, leaf.Code, CellLook.Text);
        builder.Text(2, leaf.Name, CellLook.Text);
        builder.Text(3, fact.Name, CellLook.Text);
        if (fact.Number is { } number)
        {
            builder.Number(4, number, fact.Unit == "%" ? CellLook.Weight with { Format = number * 10000m == decimal.Truncate(number * 10000m) ? "0.00%" : "0.0000%" } : CellLook.Weight);
        }
        else
        {
            builder.Text(4, fact.Value, CellLook.Text);
        }

        builder.Text(5, fact.Unit, CellLook.Text);
        builder.Text(6, fact.Source, CellLook.Text);
        builder.Text(7, fact.Note, CellLook.Text);
        builder.Text(8, fact.Meaning, CellLook.Text);
    }

    private static string Absolute(int column, int first, int last) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"${CellName.Column(column)}${first}:${CellName.Column(column)}${last}");
}
