using System.IO.Compression;
using System.Text;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Reporting.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>A workbook that somebody hands in: bounded in size, never with links or macros run. A formula is read as the value that it had when the file was saved.</summary>
internal sealed class SourceWorkbook
{
    /// <summary>The most bytes that a workbook may take once it is unpacked.</summary>
    public const long MaximumUnpacked = 64L * 1024 * 1024;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly WorkbookPart book;
    private readonly string[] shared;
    private readonly bool[] percents;

    private SourceWorkbook(WorkbookPart book)
    {
        this.book = book;
        shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        percents = PercentStyles(book.WorkbookStylesPart?.Stylesheet);
    }

    /// <summary>The sheets that hold cells, in their order.</summary>
    public IEnumerable<(string Name, bool IsHidden, Worksheet Sheet)> Sheets
    {
        get
        {
            foreach (Sheet sheet in book.Workbook!.Sheets?.Elements<Sheet>() ?? [])
            {
                if (sheet.Id?.Value is { } id && book.TryGetPartById(id, out OpenXmlPart? part) && part is WorksheetPart { Worksheet: { } worksheet })
                {
                    yield return (sheet.Name?.Value?.Trim() ?? "", sheet.State is { } state && state.Value != SheetStateValues.Visible, worksheet);
                }
            }
        }
    }

    /// <summary>Opens the workbook and takes from it what is wanted; null, with diagnostics, where the file is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="rule">The rule that a file breaks which is no workbook.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="read">Takes from the workbook what is wanted.</param>
    public static T? Open<T>(string path, DiagnosticRule rule, DiagnosticBag diagnostics, Func<SourceWorkbook, T?> read)
        where T : class
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(new(DocumentRules.FileNotFound, SourceSpan.WholeFile(path), new("文件不存在", "the file does not exist")));
            return null;
        }

        try
        {
            if (new FileInfo(path).Length > SourceText.MaximumBytes)
            {
                diagnostics.Add(TooLarge(path));
                return null;
            }

            byte[] bytes = File.ReadAllBytes(path);
            if (bytes.AsSpan().StartsWith(CompoundFile))
            {
                diagnostics.Add(OldOrLocked(path, rule, bytes));
                return null;
            }

            if (Unpacked(bytes) > MaximumUnpacked)
            {
                diagnostics.Add(TooLarge(path));
                return null;
            }

            using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (document.WorkbookPart is { Workbook: not null } book)
            {
                return read(new(book));
            }

            diagnostics.Add(NotAWorkbook(path, rule));
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or ArgumentException or FormatException or KeyNotFoundException)
        {
            diagnostics.Add(NotAWorkbook(path, rule));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(DocumentRules.FileUnreadable, SourceSpan.WholeFile(path), SourceText.Unreadable(e)));
        }

        return null;
    }

    /// <summary>The cells of a sheet that are not empty.</summary>
    public Dictionary<(int Row, int Column), FormCell> Cells(Worksheet worksheet)
    {
        var cells = new Dictionary<(int, int), FormCell>();
        foreach (Cell cell in worksheet.GetFirstChild<SheetData>()?.Descendants<Cell>() ?? [])
        {
            if (CellName.Parse(cell.CellReference?.Value) is { } place && Read(cell) is { Text.Length: > 0 } read)
            {
                cells[place] = read;
            }
        }

        return cells;
    }

    private static Diagnostic TooLarge(string path) =>
        new(DocumentRules.FileTooLarge, SourceSpan.WholeFile(path), new("文件过大，不像填报表或评价表", "the file is too large for a form or a table"));

    private static Diagnostic NotAWorkbook(string path, DiagnosticRule rule) => new(
        rule,
        SourceSpan.WholeFile(path),
        new("不是可以读取的 Excel 工作簿（.xlsx）", "this is no Excel workbook (.xlsx) that can be read"),
        new("请另存为 .xlsx", "save it as .xlsx"));

    /// <summary>A locked workbook is a compound file with the package inside; any other is of the format before .xlsx.</summary>
    private static Diagnostic OldOrLocked(string path, DiagnosticRule rule, byte[] bytes) =>
        bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new(
                rule,
                SourceSpan.WholeFile(path),
                new("工作簿设有打开密码，无法读取", "the workbook is protected by a password and cannot be read"),
                new("用 Excel 或 WPS 打开，去掉打开密码后另存", "open it, take the password off, and save it again"))
            : new(
                rule,
                SourceSpan.WholeFile(path),
                new("这是旧格式的工作簿（.xls）", "this is a workbook of the old format (.xls)"),
                new("用 Excel 或 WPS 打开，另存为 .xlsx", "open it and save it as .xlsx"));

    private static long Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return archive.Entries.Sum(entry => entry.Length);
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
            : type == CellValues.String ? new(CellText.Read(raw).Trim(), FormCellKind.Text)
            : FormCell.OfNumber(raw, isPercent);
    }

    /// <summary>The text of an item without its phonetic readings.</summary>
    private static string TextOf(OpenXmlElement item) =>
        CellText.Read(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

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
