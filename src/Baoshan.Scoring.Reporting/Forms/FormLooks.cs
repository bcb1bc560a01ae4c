using Baoshan.Scoring.Reporting.Excel;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>The looks of a form: what is to be filled in is yellow and open, all else grey and locked.</summary>
internal static class FormLooks
{
    public static CellLook Label { get; } = CellLook.Text with { Fill = "FFF1F1EE", IsBold = true };

    public static CellLook Locked { get; } = CellLook.Text with { Fill = "FFF7F7F5", Colour = "FF404040" };

    public static CellLook Input { get; } = CellLook.Text with { Fill = "FFFFFBE0", IsOpen = true };

    public static CellLook Number { get; } = Input with { Horizontal = HorizontalAlignmentValues.Right };

    public static CellLook Rate { get; } = Number with { Format = "0.00##%" };

    /// <summary>A cell where whatever is typed stays as it is typed.</summary>
    public static CellLook AsTyped { get; } = Input with { Format = "@" };
}
