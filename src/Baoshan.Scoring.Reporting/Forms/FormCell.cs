using System.Globalization;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>What a cell of a form holds.</summary>
internal enum FormCellKind
{
    /// <summary>Text as it was typed.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a per cent.</summary>
    Percent,

    /// <summary>An error of a formula, such as #REF!.</summary>
    Fault,
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Text">The text; a number in plain notation; a per cent with its sign.</param>
/// <param name="Kind">What the cell holds.</param>
internal sealed record FormCell(string Text, FormCellKind Kind)
{
    // spreadsheets keep numbers to fifteen digits; what stands beyond is noise of their binary form
    private const int Digits = 15;

    public static FormCell OfNumber(string raw, bool isPercent)
    {
        if (raw.Length == 0)
        {
            return new("", FormCellKind.Text);
        }

        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return new(raw, FormCellKind.Fault);
        }

        decimal value = Settle(number);
        return isPercent
            ? new($"{Plain(value * 100m)}%", FormCellKind.Percent)
            : new(Plain(value), FormCellKind.Number);
    }

    private static decimal Settle(decimal number)
    {
        int whole = 0;
        for (decimal rest = Math.Abs(number); rest >= 1m; rest /= 10m)
        {
            whole++;
        }

        for (decimal rest = Math.Abs(number); rest is > 0m and < 0.1m && whole > -13; rest *= 10m)
        {
            whole--;
        }

        return whole >= Digits ? number : decimal.Round(number, Math.Min(28, Digits - whole), MidpointRounding.AwayFromZero);
    }

    private static string Plain(decimal value) => FigureText.Points(value);
}
