namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>The report as a workbook whose sums are live formulas over the leaf scores.</summary>
internal static class ExcelReport
{
    public static byte[] Write(ReportView view)
    {
        var looks = new LookTable();
        var table = new TableSheet(view, looks);
        return WorkbookWriter.Write(
            view.Title,
            view.Labels,
            looks,
            [
                OverviewSheet.Build(view, table, looks),
                table.Builder,
                DetailSheets.Facts(view, looks),
                DetailSheets.Losses(view, table, looks),
                DetailSheets.Notes(view, looks),
            ]);
    }
}
