using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>Computes the few formulas that reports use anew, so that a formula can be held against the value beside it.</summary>
internal sealed partial class LiveSums(Book book)
{
    /// <summary>What a formula gives on a sheet; null for a formula of another kind.</summary>
    public decimal? Of(string sheet, string formula)
    {
        if (Ratio().Match(formula) is { Success: true } ratio)
        {
            return Math.Round(Cell(sheet, ratio.Groups[1].Value) / Cell(sheet, ratio.Groups[2].Value), 4, MidpointRounding.AwayFromZero);
        }

        if (Sum().Match(formula) is { Success: true } sum)
        {
            return Range(sum.Groups[1].Success ? sum.Groups[1].Value : sheet, sum.Groups[2].Value, sum.Groups[3].Value);
        }

        if (Reference().Match(formula) is { Success: true } reference)
        {
            return Cell(reference.Groups[1].Value, reference.Groups[2].Value);
        }

        return Terms().IsMatch(formula) ? AddUp(sheet, formula) : null;
    }

    private decimal AddUp(string sheet, string formula)
    {
        decimal value = 0m;
        foreach (Match term in Term().Matches(formula))
        {
            value += (term.Groups[1].Value == "-" ? -1m : 1m) * Cell(sheet, term.Groups[2].Value);
        }

        return value;
    }

    private decimal Range(string sheet, string from, string to)
    {
        string column = new([.. from.TakeWhile(char.IsAsciiLetter)]);
        int first = int.Parse(from[column.Length..], CultureInfo.InvariantCulture);
        int last = int.Parse(to[column.Length..], CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Sum(row => Cell(sheet, $"{column}{row}"));
    }

    private decimal Cell(string sheet, string name)
    {
        Cell? cell = book.Cell(sheet, name);
        return cell?.CellFormula is { } formula && Of(sheet, formula.Text) is { } computed ? computed : decimal.Parse(Book.TextOf(cell), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^ROUND\\(([A-Z]+[0-9]+)/([A-Z]+[0-9]+),4\\)$")]
    private static partial Regex Ratio();

    [GeneratedRegex("^SUM\\((?:'([^']+)'!)?([A-Z]+[0-9]+):([A-Z]+[0-9]+)\\)$")]
    private static partial Regex Sum();

    [GeneratedRegex("^'([^']+)'!([A-Z]+[0-9]+)$")]
    private static partial Regex Reference();

    [GeneratedRegex("^[A-Z]+[0-9]+([+-][A-Z]+[0-9]+)*$")]
    private static partial Regex Terms();

    [GeneratedRegex("([+-]?)([A-Z]+[0-9]+)")]
    private static partial Regex Term();
}
