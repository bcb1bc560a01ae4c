using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>An evaluation table in a workbook of its own, made cell by cell as people make them.</summary>
internal sealed class TableBook : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("table").FullName;
    private readonly List<TableBookSheet> sheets = [];

    public string Path => System.IO.Path.Combine(folder, "评价表.xlsx");

    /// <summary>A table with a row for each line; cells are parted by |, a cell that says ^ is merged with the one above it, one that says &lt; with the one to its left.</summary>
    public static TableBook Of(string table, string sheet = "评价表") => new TableBook().Sheet(sheet, table);

    public TableBook Sheet(string name, string table, bool hidden = false)
    {
        sheets.Add(new(name, table, hidden));
        return this;
    }

    /// <summary>Writes the file.</summary>
    public TableBook Save()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(Path, SpreadsheetDocumentType.Workbook);
        WorkbookPart book = document.AddWorkbookPart();
        book.Workbook = new Workbook(new Sheets());
        WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 9, ApplyNumberFormat = true }));
        SharedStringTablePart shared = book.AddNewPart<SharedStringTablePart>();
        shared.SharedStringTable = new SharedStringTable();
        uint id = 0;
        foreach (TableBookSheet sheet in sheets)
        {
            WorksheetPart part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = sheet.ToWorksheet(shared.SharedStringTable);
            book.Workbook.Sheets!.Append(new Sheet
            {
                Name = sheet.Name,
                SheetId = ++id,
                Id = book.GetIdOfPart(part),
                State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
            });
        }

        return this;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>
/// A sheet in a few signs: =formula=value is a formula with its cached value, 20% a number shown as a per cent, a figure a number, ~ before a
/// row hides it, \n a line break, and **rich** text is made of two runs.
/// </summary>
internal sealed record TableBookSheet(string Name, string Table, bool IsHidden)
{
    public Worksheet ToWorksheet(SharedStringTable shared)
    {
        var data = new SheetData();
        string[][] rows = [.. Table.Trim('\n').Split('\n').Select(line => line.TrimStart('~').Split('|').Select(cell => cell.Trim()).ToArray())];
        bool[] hidden = [.. Table.Trim('\n').Split('\n').Select(line => line.StartsWith('~'))];
        for (int i = 0; i < rows.Length; i++)
        {
            var row = new Row { RowIndex = (uint)(i + 1), Hidden = hidden[i] ? true : null };
            for (int j = 0; j < rows[i].Length; j++)
            {
                if (rows[i][j] is not ("" or "^" or "<"))
                {
                    row.Append(Cell(rows[i][j], $"{(char)('A' + j)}{i + 1}", shared));
                }
            }

            data.Append(row);
        }

        var sheet = new Worksheet(data);
        MergeCell[] merges = [.. Merges(rows)];
        if (merges.Length > 0)
        {
            sheet.Append(new MergeCells(merges));
        }

        return sheet;
    }

    private static Cell Cell(string text, string place, SharedStringTable shared)
    {
        if (text.StartsWith('=') && text.LastIndexOf('=') is > 0 and var at)
        {
            return new Cell { CellReference = place, CellFormula = new CellFormula(text[1..at]), CellValue = new CellValue(text[(at + 1)..]) };
        }

        if (decimal.TryParse(text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out decimal number))
        {
            return text.EndsWith('%')
                ? new Cell { CellReference = place, StyleIndex = 1, CellValue = new CellValue(number / 100m) }
                : new Cell { CellReference = place, CellValue = new CellValue(number) };
        }

        string plain = text.Replace("\\n", "\n", StringComparison.Ordinal);
        if (text.Contains("**", StringComparison.Ordinal))
        {
            shared.Append(new SharedStringItem(plain.Split("**").Select(run => new Run(new RunProperties(new Bold()), new Text(run) { Space = SpaceProcessingModeValues.Preserve }))));
        }
        else
        {
            shared.Append(new SharedStringItem(new Text(plain) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return new Cell { CellReference = place, DataType = CellValues.SharedString, CellValue = new CellValue(shared.Count() - 1) };
    }

    /// <summary>Each cell with what is merged to it, to the right and below.</summary>
    private static IEnumerable<MergeCell> Merges(string[][] rows)
    {
        string At(int row, int column) => row < rows.Length && column < rows[row].Length ? rows[row][column] : "";
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                int right = column;
                int bottom = row;
                while (At(row, right + 1) == "<")
                {
                    right++;
                }

                while (At(bottom + 1, column) == "^")
                {
                    bottom++;
                }

                if (At(row, column) is not ("^" or "<") && (right > column || bottom > row))
                {
                    yield return new MergeCell { Reference = $"{(char)('A' + column)}{row + 1}:{(char)('A' + right)}{bottom + 1}" };
                }
            }
        }
    }
}
