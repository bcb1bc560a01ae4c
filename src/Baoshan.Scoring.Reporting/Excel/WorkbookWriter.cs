using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>Puts sheets together as a workbook without macros, links or anything that differs from one run to the next.</summary>
internal static class WorkbookWriter
{
    public static byte[] Write(string title, Labels labels, LookTable looks, IReadOnlyList<SheetBuilder> sheets, IReadOnlyList<SheetBuilder>? hidden = null)
    {
        using var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "workbook");
            book.Workbook = new Workbook();
            string footer = labels.IsChinese ? "&C第 &P 页，共 &N 页" : "&CPage &P of &N";
            SheetBuilder[] all = [.. sheets, .. hidden ?? []];
            var list = new Sheets();
            for (int i = 0; i < all.Length; i++)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}");
                WorksheetPart part = book.AddNewPart<WorksheetPart>(id);
                part.Worksheet = all[i].ToWorksheet(i == 0, footer);
                list.Append(new Sheet { Id = id, SheetId = (uint)(i + 1), Name = all[i].Name, State = i < sheets.Count ? null : SheetStateValues.Hidden });
            }

            WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>("styles");
            styles.Stylesheet = looks.ToStylesheet();
            book.Workbook.Append(new BookViews(new WorkbookView { ActiveTab = 0 }), list, PrintTitles(all), new CalculationProperties { FullCalculationOnLoad = true });
            OpenXmlPackages.SetTitle(document.AddNewPart<CoreFilePropertiesPart>("core"), title, labels.Tag);
        }

        return OpenXmlPackages.Settle(stream.ToArray());
    }

    private static DefinedNames PrintTitles(SheetBuilder[] sheets)
    {
        var names = new DefinedNames();
        for (int i = 0; i < sheets.Length; i++)
        {
            if (sheets[i].RepeatedRows is ({ } first, { } last))
            {
                names.Append(new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{CellName.Sheet(sheets[i].Name)}${first}:${last}"))
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)i,
                });
            }
        }

        return names;
    }
}
