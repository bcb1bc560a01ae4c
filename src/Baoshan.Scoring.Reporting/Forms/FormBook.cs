using Baoshan.Scoring.Reporting.Excel;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The workbook of a form that was filled in.</summary>
internal sealed class FormBook
{
    private readonly SourceWorkbook book;
    private readonly string path;

    private FormBook(SourceWorkbook book, string path)
    {
        this.book = book;
        this.path = path;
    }

    /// <summary>Opens the workbook and takes from it what is wanted; null, with diagnostics, where the file is none.</summary>
    public static T? Open<T>(string path, DiagnosticBag diagnostics, Func<FormBook, T?> read)
        where T : class =>
        SourceWorkbook.Open(path, FormRules.NotAForm, diagnostics, book => read(new(book, path)));

    /// <summary>The sheet with a name in either language; null where there is none.</summary>
    public FormSheet? Find(LocalizedText name)
    {
        foreach ((string sheetName, _, DocumentFormat.OpenXml.Spreadsheet.Worksheet sheet) in book.Sheets)
        {
            if (FormWords.Is(sheetName, name))
            {
                return new(path, sheetName, book.Cells(sheet));
            }
        }

        return null;
    }
}
