using System.Globalization;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Shows figures for people.</summary>
public static class FigureText
{
    /// <summary>A number, a per cent or a date, to at most twelve decimals, without trailing zeros.</summary>
    internal static string Of(decimal value, Notation notation = Notation.Plain) => FormulaWriter.Number(decimal.Round(value, 12, MidpointRounding.AwayFromZero), notation);

    /// <summary>The same number without trailing zeros in its scale.</summary>
    internal static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>A number with its trailing zeros, or a per cent with those of its scale.</summary>
    internal static string Fixed(decimal value, Notation notation = Notation.Plain) =>
        notation == Notation.Date ? DateText.Write(value) : notation == Notation.Percent ? Rate(value, Math.Max(0, value.Scale - 2)) : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number or a per cent for a sentence: to four decimals, of the per cent two, marked where that is not all of it.</summary>
    internal static string Short(decimal value, Notation notation = Notation.Plain)
    {
        if (notation == Notation.Date)
        {
            return DateText.Write(value);
        }

        decimal rounded = decimal.Round(value, 4, MidpointRounding.AwayFromZero);
        return (rounded == value ? "" : "≈") + FormulaWriter.Number(rounded, notation);
    }

    /// <summary>A rate as a per cent with two decimals, as in 97.78%.</summary>
    public static string Rate(decimal rate) => Rate(rate, 2);

    /// <summary>Points or a weight, without trailing zeros.</summary>
    public static string Points(decimal points) => FormulaWriter.Plain(points);

    private static string Rate(decimal rate, int decimals) => Math.Abs(rate) > FormulaWriter.MostPercent
        ? FormulaWriter.Number(rate, isPercent: true)
        : decimal.Round(rate * 100m, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture) + "%";
}
