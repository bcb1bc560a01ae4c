using Baoshan.Scoring.Reporting.Forms;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>A form in a file of its own that a test fills in as a person would.</summary>
internal sealed class FilledForm : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("form").FullName;

    public FilledForm(byte[] bytes)
    {
        Path = System.IO.Path.Combine(folder, "form.xlsx");
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public static string BaoshanSet => System.IO.Path.Combine(Cards.Root, "indicator-sets", "baoshan-2016", "as-published.yaml");

    /// <summary>The form of Baoshan with its facts filled in.</summary>
    public static FilledForm Baoshan(Language language = Language.Chinese) =>
        new(FormFile.Write(IndicatorSet.Load(BaoshanSet), "set.yaml", language, Assessment.Load(Cards.BaoshanAssessment)));

    /// <summary>Puts text into a cell.</summary>
    public FilledForm Text(string sheet, string cell, string text) => Edit(sheet, cell, target =>
    {
        target.DataType = CellValues.InlineString;
        target.CellValue = null;
        target.InlineString = new InlineString(new Text(text));
    });

    /// <summary>Puts a number as the file stores it into a cell.</summary>
    public FilledForm Number(string sheet, string cell, string stored) => Edit(sheet, cell, target =>
    {
        target.DataType = null;
        target.InlineString = null;
        target.CellValue = new CellValue(stored);
    });

    public FilledForm Empty(string sheet, string cell) => Edit(sheet, cell, target =>
    {
        target.DataType = null;
        target.InlineString = null;
        target.CellValue = null;
    });

    public FilledForm Fault(string sheet, string cell) => Edit(sheet, cell, target =>
    {
        target.DataType = CellValues.Error;
        target.InlineString = null;
        target.CellValue = new CellValue("#REF!");
    });

    public FilledForm WithoutSheet(string name)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Path, isEditable: true);
        document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == name).Remove();
        return this;
    }

    /// <summary>The row of a fact, or of its element, on the sheet of facts.</summary>
    public int RowOf(string fact, string? item = null, string sheet = "基础数据")
    {
        using var book = new Book(File.ReadAllBytes(Path));
        for (int row = 2; row < 1000; row++)
        {
            if (book.Text(sheet, $"C{row}") == fact && (item is null || book.Text(sheet, $"D{row}") == item))
            {
                return row;
            }
        }

        throw new InvalidOperationException($"no row of {fact}");
    }

    public Checked<Scorecard> Evaluate() => FormFile.TryEvaluate(Path, BaoshanSet);

    /// <summary>The problems with their places, which begin with the sheet.</summary>
    public string[] Problems(Language language = Language.Chinese) =>
        [.. Evaluate().Diagnostics.Select(diagnostic => diagnostic.ToText(language)[(Path.Length + 1)..])];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private FilledForm Edit(string sheetName, string reference, Action<Cell> change)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Path, isEditable: true);
        WorkbookPart book = document.WorkbookPart!;
        Sheet sheet = book.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == sheetName);
        change(((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!.Descendants<Cell>().First(cell => cell.CellReference == reference));
        return this;
    }
}
