using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>Fills one sheet, row by row, and sets it up for reading and printing.</summary>
internal sealed class SheetBuilder(string name, LookTable looks)
{
    private readonly SheetData data = new();
    private readonly List<MergeCell> merges = [];
    private readonly List<(int First, int Last, double Width, uint Look)> columns = [];
    private readonly List<DataValidation> validations = [];
    private Row? row;
    private int lastColumn;

    public string Name { get; } = name;

    /// <summary>The row that is being filled, from 1.</summary>
    public int RowNumber { get; private set; }

    /// <summary>The rows that each printed page repeats, from 1; null for none.</summary>
    public (int First, int Last)? RepeatedRows { get; set; }

    /// <summary>The rows and columns that stay in view.</summary>
    public (int Rows, int Columns) Frozen { get; set; }

    public bool IsLandscape { get; set; }

    /// <summary>True where only open cells can be changed. There is no password: it guards against slips, not against people.</summary>
    public bool IsProtected { get; set; }

    public SheetBuilder Column(double width, CellLook? look = null)
    {
        columns.Add((columns.Count + 1, columns.Count + 1, width, looks.Of(look ?? CellLook.Plain)));
        return this;
    }

    public void NextRow(double? height = null)
    {
        RowNumber++;
        row = new Row { RowIndex = (uint)RowNumber };
        if (height is { } points)
        {
            row.Height = points;
            row.CustomHeight = true;
        }

        data.Append(row);
        lastColumn = 0;
    }

    /// <summary>Text, never a formula.</summary>
    public void Text(int column, string? text, CellLook look)
    {
        string value = CellText.Write(text);
        Cell cell = Add(column, CellText.LooksLikeFormula(value) ? look with { IsQuoted = true } : look);
        if (value.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    public void Number(int column, decimal? value, CellLook look)
    {
        Cell cell = Add(column, look);
        if (value is { } number)
        {
            cell.CellValue = new CellValue(LookTable.Number(number));
        }
    }

    /// <summary>A formula and the value that it has now.</summary>
    public void Formula(int column, string formula, decimal value, CellLook look)
    {
        Cell cell = Add(column, look);
        cell.CellFormula = new CellFormula(formula);
        cell.CellValue = new CellValue(LookTable.Number(value));
    }

    /// <summary>A formula that gives text, and the text that it gives now.</summary>
    public void TextFormula(int column, string formula, string value, CellLook look)
    {
        Cell cell = Add(column, look);
        cell.CellFormula = new CellFormula(formula);
        cell.DataType = CellValues.String;
        cell.CellValue = new CellValue(value);
    }

    public void Header(params IEnumerable<string> titles)
    {
        int column = lastColumn;
        foreach (string title in titles)
        {
            Text(++column, title, CellLook.Header);
        }
    }

    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumnOfRange)
    {
        if (lastRow > firstRow || lastColumnOfRange > firstColumn)
        {
            merges.Add(new MergeCell { Reference = $"{CellName.Of(firstRow, firstColumn)}:{CellName.Of(lastRow, lastColumnOfRange)}" });
        }
    }

    /// <summary>A list to choose from, taken from a range or written out.</summary>
    public void Choice(string cells, string listFormula, string title, string problem) => validations.Add(new DataValidation(new Formula1(listFormula))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        ShowInputMessage = true,
        ErrorTitle = SafeText.Shorten(title, 32),
        Error = SafeText.Shorten(problem, 225),
        SequenceOfReferences = new ListValue<StringValue>([new StringValue(cells)]),
    });

    /// <summary>A number to fill in, with words shown beside the cell.</summary>
    public void Numeric(string cells, string title, string prompt) => validations.Add(new DataValidation(new Formula1("-1E+25"), new Formula2("1E+25"))
    {
        Type = DataValidationValues.Decimal,
        Operator = DataValidationOperatorValues.Between,
        AllowBlank = true,
        ShowErrorMessage = true,
        ShowInputMessage = true,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        ErrorTitle = SafeText.Shorten(title, 32),
        Error = SafeText.Shorten(prompt, 225),
        SequenceOfReferences = new ListValue<StringValue>([new StringValue(cells)]),
    });

    public Worksheet ToWorksheet(bool isFirst, string footer)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 });
        if (columns.Count > 0)
        {
            sheet.Append(new Columns(columns.Select(c => new Column { Min = (uint)c.First, Max = (uint)c.Last, Width = c.Width, CustomWidth = true, Style = c.Look })));
        }

        sheet.Append(data);
        if (IsProtected)
        {
            sheet.Append(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, InsertRows = false, Sort = false, AutoFilter = false });
        }

        if (merges.Count > 0)
        {
            sheet.Append(new MergeCells(merges));
        }

        if (validations.Count > 0)
        {
            sheet.Append(new DataValidations(validations) { Count = (uint)validations.Count });
        }

        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter(footer)));
        return sheet;
    }

    private Cell Add(int column, CellLook look)
    {
        if (row is null || column <= lastColumn)
        {
            throw new InvalidOperationException("Cells are added from left to right in a row.");
        }

        lastColumn = column;
        var cell = new Cell { CellReference = CellName.Of(RowNumber, column), StyleIndex = looks.Of(look) };
        row.Append(cell);
        return cell;
    }

    private SheetView View(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst };
        (int rows, int frozenColumns) = Frozen;
        if (rows > 0 || frozenColumns > 0)
        {
            PaneValues active = (rows, frozenColumns) switch { (0, _) => PaneValues.TopRight, (_, 0) => PaneValues.BottomLeft, _ => PaneValues.BottomRight };
            string first = CellName.Of(rows + 1, frozenColumns + 1);
            view.Append(
                new Pane
                {
                    VerticalSplit = rows > 0 ? rows : null,
                    HorizontalSplit = frozenColumns > 0 ? frozenColumns : null,
                    TopLeftCell = first,
                    ActivePane = active,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = active, ActiveCell = first, SequenceOfReferences = new ListValue<StringValue>([new StringValue(first)]) });
        }

        return view;
    }
}
