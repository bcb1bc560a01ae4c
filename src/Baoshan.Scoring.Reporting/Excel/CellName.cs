using System.Globalization;

namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>Names cells as spreadsheets do.</summary>
internal static class CellName
{
    /// <summary>The letters of a column, from 1: A, B, … Z, AA.</summary>
    public static string Column(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>A cell, such as F12.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>A range within a column, such as F5:F15.</summary>
    public static string Range(int column, int firstRow, int lastRow) => $"{Of(firstRow, column)}:{Of(lastRow, column)}";

    /// <summary>A sheet's name as formulas quote it, with the mark that leads to a cell.</summary>
    public static string Sheet(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!";

    /// <summary>The row and column, from 1, of a name such as F12; null for anything else.</summary>
    public static (int Row, int Column)? Parse(string? name)
    {
        int column = 0;
        int i = 0;
        for (; i < name?.Length && char.IsAsciiLetterUpper(name[i]) && column < 20_000; i++)
        {
            column = (column * 26) + (name[i] - 'A' + 1);
        }

        return column > 0 && int.TryParse(name.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row > 0 ? (row, column) : null;
    }
}
