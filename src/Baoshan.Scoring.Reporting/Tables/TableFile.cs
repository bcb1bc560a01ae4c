using Baoshan.Scoring.Authoring.Tables;
using Baoshan.Scoring.Reporting.Excel;
using Baoshan.Scoring.Reporting.Forms;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Tables;

/// <summary>Evaluation tables in spreadsheets: the way from an .xlsx table to an indicator set.</summary>
public static class TableFile
{
    /// <summary>
    /// Makes an indicator set of an evaluation table. What can be read as a rule computes; what cannot stays text for an evaluator to judge by,
    /// and the result says which and why. Problems carry file, sheet, row and column.
    /// </summary>
    /// <param name="path">The path of the .xlsx file.</param>
    /// <param name="id">The identifier that the set is to have.</param>
    /// <param name="sheet">The name of the sheet; null for the one that looks most like an evaluation table.</param>
    public static Checked<ImportedTable> TryImport(string path, string id, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(id);
        var diagnostics = new DiagnosticBag();
        List<SheetGrid>? sheets = SourceWorkbook.Open(path, TableRules.NotAWorkbook, diagnostics, book => Read(book, path, sheet));
        return sheets is null ? new(null, diagnostics.ToOrderedArray()) : TableImport.Import(sheets, sheet, id);
    }

    /// <summary>The sheets as grids; one that does not show counts only where it is asked for.</summary>
    private static List<SheetGrid> Read(SourceWorkbook book, string path, string? sheet) =>
    [
        .. book.Sheets
            .Where(found => !found.IsHidden || found.Name == sheet)
            .Select(found => new SheetGrid(path, found.Name, Cells(book, found.Sheet), Merged(found.Sheet), Hidden(found.Sheet))),
    ];

    private static Dictionary<(int Row, int Column), GridCell> Cells(SourceWorkbook book, Worksheet sheet) =>
        book.Cells(sheet).Select(pair => (pair.Key, Cell: Of(pair.Value))).Where(pair => pair.Cell.Text.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Cell);

    private static GridCell Of(FormCell cell) => new(
        SafeText.Clean(cell.Text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\t', ' ').Trim(),
        cell.Kind switch
        {
            FormCellKind.Number => GridCellKind.Number,
            FormCellKind.Percent => GridCellKind.Percent,
            FormCellKind.Fault => GridCellKind.Fault,
            _ => GridCellKind.Text,
        });

    private static IEnumerable<GridArea> Merged(Worksheet sheet)
    {
        foreach (MergeCell merge in sheet.Descendants<MergeCell>())
        {
            if (merge.Reference?.Value?.Split(':') is [{ } from, { } to] && CellName.Parse(from) is { } first && CellName.Parse(to) is { } last)
            {
                yield return new(first.Row, first.Column, last.Row, last.Column);
            }
        }
    }

    private static HashSet<int> Hidden(Worksheet sheet) =>
        [.. sheet.Descendants<Row>().Where(row => row.Hidden?.Value == true && row.RowIndex is not null).Select(row => (int)row.RowIndex!.Value)];
}
