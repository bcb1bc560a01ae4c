using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>How a cell looks.</summary>
internal sealed record CellLook
{
    public static CellLook Text { get; } = new();

    public static CellLook Title { get; } = new() { IsBold = true, Size = 16, HasBorder = false, IsHeading = true, Wraps = false };

    public static CellLook Hint { get; } = new() { HasBorder = false, Colour = "FF595959", Wraps = false };

    public static CellLook Label { get; } = new() { HasBorder = false, Colour = "FF595959", Wraps = false };

    public static CellLook Plain { get; } = new() { HasBorder = false, Wraps = false };

    public static CellLook Header { get; } = new() { IsBold = true, IsHeading = true, Fill = "FFE7EFF0", Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center };

    public static CellLook Weight { get; } = new() { Horizontal = HorizontalAlignmentValues.Right };

    public static CellLook Rate { get; } = new() { Format = "0.00%", Horizontal = HorizontalAlignmentValues.Right };

    public static CellLook Points(int decimals) => new() { Format = decimals == 0 ? "0" : $"0.{new string('0', decimals)}", Horizontal = HorizontalAlignmentValues.Right };

    /// <summary>Points with their sign.</summary>
    public static CellLook Signed(int decimals) => Points(decimals) with { Format = $"+{Points(decimals).Format};-{Points(decimals).Format};0" };

    public bool IsBold { get; init; }

    /// <summary>True for 黑体, the type of headings; otherwise 宋体.</summary>
    public bool IsHeading { get; init; }

    public int Size { get; init; } = 10;

    public string? Colour { get; init; }

    public string? Fill { get; init; }

    public bool HasBorder { get; init; } = true;

    public string? Format { get; init; }

    public bool Wraps { get; init; } = true;

    public int Indent { get; init; }

    /// <summary>True where text that looks like a formula must stay text when somebody edits the cell.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True for a cell that can be filled in on a protected sheet.</summary>
    public bool IsOpen { get; init; }

    public HorizontalAlignmentValues? Horizontal { get; init; }

    public VerticalAlignmentValues? Vertical { get; init; }

    public CellLook Bold => this with { IsBold = true };

    public CellLook Shaded => this with { Fill = "FFF3F1EB" };
}
