using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>The looks that a workbook uses, each once, and the style sheet that they become.</summary>
internal sealed class LookTable
{
    private const uint FirstOwnFormat = 164;
    private readonly List<CellLook> looks = [CellLook.Plain];
    private readonly Dictionary<CellLook, uint> positions = new() { [CellLook.Plain] = 0 };

    public uint Of(CellLook look)
    {
        if (!positions.TryGetValue(look, out uint position))
        {
            position = (uint)looks.Count;
            looks.Add(look);
            positions.Add(look, position);
        }

        return position;
    }

    public Stylesheet ToStylesheet()
    {
        string[] formats = [.. looks.Select(look => look.Format).OfType<string>().Distinct()];
        string?[] fills = [.. looks.Select(look => look.Fill).OfType<string>().Distinct()];
        return new Stylesheet(
            new NumberingFormats(formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = format })),
            new Fonts(looks.Select(FontOf)),
            new Fills([PatternFill(PatternValues.None, null), PatternFill(PatternValues.Gray125, null), .. fills.Select(fill => PatternFill(PatternValues.Solid, fill))]),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(looks.Select((look, i) => FormatOf(look, (uint)i, formats, fills))),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }

    private static Font FontOf(CellLook look)
    {
        var font = new Font();
        if (look.IsBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = look.Size }, new Color { Rgb = look.Colour ?? "FF000000" });
        font.Append(new FontName { Val = look.IsHeading ? "黑体" : "宋体" }, new FontFamilyNumbering { Val = look.IsHeading ? 2 : 1 }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill PatternFill(PatternValues pattern, string? colour)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (colour is not null)
        {
            fill.Append(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 });
        }

        return new Fill(fill);
    }

    private static Border Thin()
    {
        static T Side<T>(T side)
            where T : BorderPropertiesType
        {
            side.Style = BorderStyleValues.Thin;
            side.Append(new Color { Rgb = "FFB9B5AA" });
            return side;
        }

        return new(Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());
    }

    private static CellFormat FormatOf(CellLook look, uint font, string[] formats, string?[] fills) => new(
        new Alignment
        {
            Horizontal = look.Horizontal,
            Vertical = look.Vertical ?? VerticalAlignmentValues.Center,
            WrapText = look.Wraps,
            Indent = IndentOf(look) is > 0 and var indent ? (UInt32Value)indent : null,
        },
        new Protection { Locked = !look.IsOpen })
    {
        FontId = font,
        FillId = look.Fill is null ? 0U : 2U + (uint)Array.IndexOf(fills, look.Fill),
        BorderId = look.HasBorder ? 1U : 0U,
        NumberFormatId = look.Format is null ? 0U : look.Format == "@" ? 49U : FirstOwnFormat + (uint)Array.IndexOf(formats, look.Format),
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        ApplyProtection = true,
        QuotePrefix = look.IsQuoted ? true : null,
    };

    /// <summary>Figures keep off the line at their right.</summary>
    private static uint IndentOf(CellLook look) => (uint)look.Indent + (look.HasBorder && look.Horizontal == HorizontalAlignmentValues.Right ? 1U : 0U);

    /// <summary>A number as a cell holds it.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
