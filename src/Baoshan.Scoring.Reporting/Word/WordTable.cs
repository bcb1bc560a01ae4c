using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Word;

/// <summary>How the text of a cell stands.</summary>
internal enum CellPlace
{
    Left,
    Centre,
    Right,
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the text stands.</param>
internal sealed record WordCell(string Text, CellPlace Place = CellPlace.Left)
{
    public bool IsBold { get; init; }

    /// <summary>The columns that it covers.</summary>
    public int Span { get; init; } = 1;

    /// <summary>True where it starts a cell that goes on below, false where it goes on; null where it does neither.</summary>
    public bool? Merge { get; init; }

    public static WordCell Figure(string text) => new(text, CellPlace.Right);

    public static WordCell Centred(string text) => new(text, CellPlace.Centre);
}

/// <summary>Makes tables with a header row that every page repeats.</summary>
internal sealed class WordTable
{
    private readonly int[] widths;
    private readonly Table table;

    /// <param name="widths">The widths of the columns in twentieths of a point.</param>
    /// <param name="titles">The header row.</param>
    public WordTable(int[] widths, IEnumerable<string> titles)
    {
        this.widths = widths;
        table = new Table(
            new TableProperties(
                new TableStyle { Val = "Grid" },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = widths.Sum().ToString(CultureInfo.InvariantCulture) },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }),
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        int column = 0;
        foreach (string title in titles)
        {
            head.Append(Cell(new(title), ref column, "TableHead", "E7EFF0"));
        }

        table.Append(head);
    }

    public Table Table => table;

    public void Row(params IEnumerable<WordCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        int column = 0;
        foreach (WordCell cell in cells)
        {
            row.Append(Cell(cell, ref column, "TableText", cell.IsBold ? "F3F1EB" : null));
        }

        table.Append(row);
    }

    private TableCell Cell(WordCell cell, ref int column, string style, string? fill)
    {
        int width = widths.AsSpan(column, cell.Span).ToArray().Sum();
        column += cell.Span;
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToString(CultureInfo.InvariantCulture) });
        if (cell.Span > 1)
        {
            properties.Append(new GridSpan { Val = cell.Span });
        }

        if (cell.Merge is { } starts)
        {
            properties.Append(new VerticalMerge { Val = starts ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        Paragraph paragraph = WordText.Paragraph(style, WordText.Run(cell.Text, cell.IsBold));
        if (cell.Place != CellPlace.Left)
        {
            paragraph.ParagraphProperties!.Append(new Justification { Val = cell.Place == CellPlace.Right ? JustificationValues.Right : JustificationValues.Center });
        }

        return new TableCell(properties, paragraph);
    }
}
