using System.IO.Compression;
using Baoshan.Scoring.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Opens a workbook that somebody hands in: bounded in size, never with links or macros run.</summary>
internal sealed class FormBook
{
    /// <summary>The most bytes that a workbook may take once it is unpacked.</summary>
    public const long MaximumUnpacked = 64L * 1024 * 1024;

    private readonly WorkbookPart book;
    private readonly string path;
    private readonly string[] shared;
    private readonly bool[] percents;

    private FormBook(WorkbookPart book, string path)
    {
        this.book = book;
        this.path = path;
        shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        percents = PercentStyles(book.WorkbookStylesPart?.Stylesheet);
    }

    /// <summary>Opens the workbook and takes from it what is wanted; null, with diagnostics, where the file is none.</summary>
    public static T? Open<T>(string path, DiagnosticBag diagnostics, Func<FormBook, T?> read)
        where T : class
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(new(DocumentRules.FileNotFound, SourceSpan.WholeFile(path), new("文件不存在", "the file does not exist")));
            return null;
        }

        try
        {
            if (new FileInfo(path).Length > SourceText.MaximumBytes || Unpacked(path) > MaximumUnpacked)
            {
                diagnostics.Add(new(DocumentRules.FileTooLarge, SourceSpan.WholeFile(path), new("文件过大，不像数据填报表", "the file is too large for a form")));
                return null;
            }

            using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(File.ReadAllBytes(path)), isEditable: false);
            if (document.WorkbookPart is { Workbook: not null } book)
            {
                return read(new(book, path));
            }

            diagnostics.Add(NotAWorkbook(path));
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or ArgumentException or FormatException or KeyNotFoundException)
        {
            diagnostics.Add(NotAWorkbook(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(DocumentRules.FileUnreadable, SourceSpan.WholeFile(path), new($"文件无法读取：{e.Message}", $"the file cannot be read: {e.Message}")));
        }

        return null;
    }

    /// <summary>The sheet with a name in either language; null where there is none.</summary>
    public FormSheet? Find(LocalizedText name)
    {
        foreach (Sheet sheet in book.Workbook!.Sheets?.Elements<Sheet>() ?? [])
        {
            if (FormWords.Is(sheet.Name?.Value?.Trim() ?? "", name) && sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                return new(path, sheet.Name!.Value!, Cells(worksheet));
            }
        }

        return null;
    }

    private static Diagnostic NotAWorkbook(string path) => new(
        FormRules.NotAForm,
        SourceSpan.WholeFile(path),
        new("不是可以读取的 Excel 工作簿（.xlsx）", "this is no Excel workbook (.xlsx) that can be read"),
        new("请另存为 .xlsx", "save it as .xlsx"));

    private static long Unpacked(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.Sum(entry => entry.Length);
    }

    private Dictionary<(int Row, int Column), FormCell> Cells(Worksheet worksheet)
    {
        var cells = new Dictionary<(int, int), FormCell>();
        foreach (Cell cell in worksheet.GetFirstChild<SheetData>()?.Descendants<Cell>() ?? [])
        {
            if (Excel.CellName.Parse(cell.CellReference?.Value) is { } place && Read(cell) is { Text.Length: > 0 } read)
            {
                cells[place] = read;
            }
        }

        return cells;
    }

    private FormCell Read(Cell cell)
    {
        string raw = cell.CellValue?.Text ?? "";
        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        bool isPercent = cell.StyleIndex?.Value is { } style && style < percents.Length && percents[style];
        if (type == CellValues.SharedString)
        {
            return new(int.TryParse(raw, System.Globalization.CultureInfo.InvariantCulture, out int index) && index >= 0 && index < shared.Length ? shared[index].Trim() : "", FormCellKind.Text);
        }

        return type == CellValues.InlineString ? new(cell.InlineString is { } inline ? TextOf(inline).Trim() : "", FormCellKind.Text)
            : type == CellValues.Boolean ? new(raw == "1" ? "是" : "否", FormCellKind.Text)
            : type == CellValues.Error ? new(raw, FormCellKind.Fault)
            : type == CellValues.String ? new(Excel.CellText.Read(raw).Trim(), FormCellKind.Text)
            : FormCell.OfNumber(raw, isPercent);
    }

    /// <summary>The text of an item without its phonetic readings.</summary>
    private static string TextOf(OpenXmlElement item) =>
        Excel.CellText.Read(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    /// <summary>Which styles show a number as a per cent.</summary>
    private static bool[] PercentStyles(Stylesheet? styles)
    {
        var own = new Dictionary<uint, string>();
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            own[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        return
        [
            .. styles?.CellFormats?.Elements<CellFormat>().Select(format =>
                format.NumberFormatId?.Value is 9 or 10
                || (format.NumberFormatId?.Value is { } id && own.TryGetValue(id, out string? code) && code.Contains('%', StringComparison.Ordinal))) ?? [],
        ];
    }
}
