using Baoshan.Scoring.Reporting.Excel;

namespace Baoshan.Scoring.Reporting.Compare;

/// <summary>A comparison as a workbook; differences are live formulas.</summary>
internal static class ComparisonExcel
{
    private const int HeaderRow = 4;

    public static byte[] Write(ComparisonView view)
    {
        Labels l = view.Labels;
        var looks = new LookTable();
        var sheet = new SheetBuilder(l.Comparison, looks) { IsLandscape = true, Frozen = (HeaderRow, 2), RepeatedRows = (HeaderRow - 1, HeaderRow) };
        sheet.Column(10).Column(34);
        for (int i = 0; i < view.Cards.Count; i++)
        {
            sheet.Column(9).Column(10).Column(10);
            if (i > 0)
            {
                sheet.Column(10);
            }
        }

        sheet.NextRow(26);
        sheet.Text(1, view.Title, CellLook.Title);
        sheet.NextRow();
        sheet.Text(1, l.Of($"差都与“{view.Titles[0]}”相比", $"differences are from {view.Titles[0]}"), CellLook.Hint);
        Head(view, sheet);
        foreach (ComparisonRow row in view.Rows)
        {
            Row(view, row, sheet, row.Level == 1);
        }

        Row(view, view.Total, sheet, true);
        Grades(view, sheet);
        return WorkbookWriter.Write(view.Title, l, looks, [sheet]);
    }

    /// <summary>The first column of a scorecard: weight, score, rate, and the difference from the second scorecard on.</summary>
    private static int First(int card) => card == 0 ? 3 : 6 + ((card - 1) * 4);

    private static int Last(int card) => card == 0 ? 5 : First(card) + 3;

    private static void Head(ComparisonView view, SheetBuilder sheet)
    {
        Labels l = view.Labels;
        sheet.NextRow(22);
        sheet.Header(l.Code, l.Name);
        for (int i = 0; i < view.Cards.Count; i++)
        {
            sheet.Text(First(i), view.Titles[i], CellLook.Header);
            for (int column = First(i) + 1; column <= Last(i); column++)
            {
                sheet.Text(column, null, CellLook.Header);
            }

            sheet.Merge(sheet.RowNumber, First(i), sheet.RowNumber, Last(i));
        }

        sheet.NextRow(20);
        sheet.Header(["", "", .. Enumerable.Range(0, view.Cards.Count).SelectMany(i => i == 0 ? [l.Weight, l.Score, l.Rate] : new[] { l.Weight, l.Score, l.Rate, l.Difference })]);
        sheet.Merge(sheet.RowNumber - 1, 1, sheet.RowNumber, 1);
        sheet.Merge(sheet.RowNumber - 1, 2, sheet.RowNumber, 2);
    }

    private static void Row(ComparisonView view, ComparisonRow row, SheetBuilder sheet, bool bold)
    {
        CellLook Look(CellLook look) => bold ? look.Bold.Shaded : look;
        sheet.NextRow(5 + (13.5 * TextWidth.Lines(row.Name, 32 - row.Level)));
        sheet.Text(1, row.Code, Look(CellLook.Text));
        sheet.Text(2, row.Name, Look(CellLook.Text with { Indent = row.Level - 1 }));
        for (int i = 0; i < view.Cards.Count; i++)
        {
            int decimals = view.Cards[i].Set.Rounding.ScoreDecimals;
            ComparisonCell? cell = row.Cells[i];
            int column = First(i);
            Figure(sheet, column, cell?.Weight, "—", Look(CellLook.Weight));
            Figure(sheet, column + 1, cell?.Score, cell?.ScoreText ?? "—", Look(CellLook.Points(decimals)));
            Figure(sheet, column + 2, cell?.Rate, cell?.RateText ?? "—", Look(CellLook.Rate));
            if (i > 0)
            {
                Difference(sheet, column, row.Difference(i), Look(CellLook.Points(decimals) with { Format = "+0.00;-0.00;0.00" }));
            }
        }
    }

    private static void Figure(SheetBuilder sheet, int column, decimal? value, string otherwise, CellLook look)
    {
        if (value is null)
        {
            sheet.Text(column, otherwise, look);
        }
        else
        {
            sheet.Number(column, value, look);
        }
    }

    private static void Difference(SheetBuilder sheet, int column, decimal? difference, CellLook look)
    {
        if (difference is { } value)
        {
            sheet.Formula(column + 3, $"{CellName.Of(sheet.RowNumber, column + 1)}-{CellName.Of(sheet.RowNumber, First(0) + 1)}", value, look);
        }
        else
        {
            sheet.Text(column + 3, "—", look);
        }
    }

    private static void Grades(ComparisonView view, SheetBuilder sheet)
    {
        CellLook look = CellLook.Text.Bold.Shaded;
        sheet.NextRow(20);
        sheet.Text(1, "", look);
        sheet.Text(2, view.Labels.Grade, look);
        for (int i = 0; i < view.Cards.Count; i++)
        {
            sheet.Text(First(i), view.Grades[i], look with { Horizontal = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Center });
            for (int column = First(i) + 1; column <= Last(i); column++)
            {
                sheet.Text(column, null, look);
            }

            sheet.Merge(sheet.RowNumber, First(i), sheet.RowNumber, Last(i));
        }
    }
}
