using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>Text as a cell holds it: bounded, without what XML cannot hold, and with the spreadsheet's own escapes escaped.</summary>
internal static partial class CellText
{
    /// <summary>The most characters that a cell holds.</summary>
    private const int MostCharacters = 32_767;

    public static string Write(string? text) =>
        SafeText.Shorten(Escape().Replace(SafeText.Clean(text).Replace("\r\n", "\n", StringComparison.Ordinal), "_x005F_x$1_"), MostCharacters);

    public static string Read(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToUInt16(match.Groups[1].Value, 16)).ToString());

    /// <summary>True for text that a spreadsheet would take for a formula if somebody edited the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r');

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
