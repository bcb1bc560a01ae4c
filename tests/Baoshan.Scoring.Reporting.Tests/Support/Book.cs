using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>A workbook read back: the text, the cached value or the formula of each cell.</summary>
internal sealed class Book : IDisposable
{
    private readonly SpreadsheetDocument document;

    public Book(byte[] bytes) => document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public IEnumerable<string> SheetNames => document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!);

    public WorkbookPart Part => document.WorkbookPart!;

    public Worksheet Sheet(string name)
    {
        Sheet sheet = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    public Cell? Cell(string sheet, string name) => Sheet(sheet).Descendants<Cell>().FirstOrDefault(cell => cell.CellReference == name);

    public string Text(string sheet, string name) => TextOf(Cell(sheet, name));

    public decimal Number(string sheet, string name) => decimal.Parse(Text(sheet, name), CultureInfo.InvariantCulture);

    public IEnumerable<Cell> Cells => SheetNames.SelectMany(name => Sheet(name).Descendants<Cell>());

    public static string TextOf(Cell? cell) => cell?.InlineString?.InnerText ?? cell?.CellValue?.Text ?? "";

    public string[] Problems() =>
        [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(problem => $"{problem.Path?.XPath}: {problem.Description}")];

    public void Dispose() => document.Dispose();
}
