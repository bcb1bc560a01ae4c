using System.Globalization;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Formulas;

/// <summary>Dates as texts: 2016-03-31, 2016年3月31日. A date is the number of days since 0001-01-01.</summary>
internal static partial class DateText
{
    /// <summary>The last day that can be written: 9999-12-31.</summary>
    public static readonly decimal LastDay = DateOnly.MaxValue.DayNumber;

    /// <summary>The unit of the difference of two dates.</summary>
    public const string Unit = "天";

    // 2016/3/31 is how spreadsheets write it; in a formula it would be a quotient
    private const string Hyphens = @"([12][0-9]{3})-([0-9]{2})-([0-9]{2})";
    private const string Characters = @"([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日";
    private const string Loose = @"([12][0-9]{3})(?<sign>[-/.])([0-9]{1,2})\k<sign>([0-9]{1,2})";

    /// <summary>Reads a date; full-width digits have been made plain.</summary>
    public static bool TryParse(string text, out decimal day)
    {
        day = 0m;
        return BeginsWithYear(text, 0) && Whole().Match(text) is { Success: true } match && TryDay(match, out day);
    }

    /// <summary>The day as 2018-01-01.</summary>
    public static string Write(DateOnly date) => Write(date.DayNumber);

    /// <summary>True for a text that has the form of a date, whether or not there is such a day.</summary>
    public static bool IsDateLike(string text) => BeginsWithYear(text, 0) && Whole().IsMatch(text);

    /// <summary>The length of the date that starts at a place of a formula; 0 where none does. There may be no such day.</summary>
    public static int LengthAt(string text, int start) =>
        BeginsWithYear(text, start) && Literal().Match(text, start) is { Success: true } match ? match.Length : 0;

    /// <summary>True where a date stands within a text, or what has the beginning of one.</summary>
    public static bool IsIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (BeginsWithYear(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day as a date; part of a day is left out.</summary>
    public static string Write(decimal day) =>
        day < 0m ? $"0001-01-01 - {FormulaWriter.Plain(-day)} {Unit}"
        : day >= LastDay + 1m ? $"9999-12-31 + {FormulaWriter.Plain(day - LastDay)} {Unit}"
        : DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day that a spreadsheet keeps as a number; null where it is none.</summary>
    public static string? OfSpreadsheet(decimal serial) =>
        decimal.IsInteger(serial) && serial is > 60m and < 2_958_466m ? Write(new DateOnly(1899, 12, 30).DayNumber + serial) : null;

    // most numbers are no dates, and need no pattern to say so
    private static bool BeginsWithYear(string text, int start) =>
        start + 4 < text.Length
        && char.IsAsciiDigit(text[start])
        && char.IsAsciiDigit(text[start + 1])
        && char.IsAsciiDigit(text[start + 2])
        && char.IsAsciiDigit(text[start + 3])
        && text[start + 4] is '年' or '-' or '/' or '.';

    private static bool TryDay(Match match, out decimal day)
    {
        int[] parts = [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success && char.IsAsciiDigit(group.Value[0])).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];
        bool exists = parts[0] >= 1 && parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
        day = exists ? new DateOnly(parts[0], parts[1], parts[2]).DayNumber : 0m;
        return exists;
    }

    [GeneratedRegex($"^(?:{Characters}|{Loose})$")]
    private static partial Regex Whole();

    [GeneratedRegex($@"\G(?:{Characters}|{Hyphens}(?![0-9]))")]
    private static partial Regex Literal();
}
