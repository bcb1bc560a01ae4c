using System.Globalization;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads and writes days as they are written in documents: 2018-01-01, 2018/1/1, 2018.1.1 or 2018年1月1日; full-width digits are read as their plain
/// forms.
/// </summary>
internal static partial class DateText
{
    private const string Year = "([12]\\d{3})";
    private const string Month = "(0?[1-9]|1[0-2])";
    private const string Day = "(0?[1-9]|[12]\\d|3[01])";
    private const string Numbered = "(?:" + Year + "([-/.])" + Month + "\\2" + Day + ")";
    private const string Chinese = "(?:" + Year + "年" + Month + "月" + Day + "日)";

    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        string plain = Scalars.Plain(text);
        if (Number().Match(plain) is { Success: true } numbered)
        {
            return TryMake(numbered.Groups[1].Value, numbered.Groups[3].Value, numbered.Groups[4].Value, out date);
        }

        return InChinese().Match(plain) is { Success: true } chinese
            && TryMake(chinese.Groups[1].Value, chinese.Groups[2].Value, chinese.Groups[3].Value, out date);
    }

    /// <summary>The day as 2018-01-01.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryMake(string year, string month, string day, out DateOnly date)
    {
        (int y, int m, int d) = (Int(year), Int(month), Int(day));
        bool exists = d <= DateTime.DaysInMonth(y, m);
        date = exists ? new(y, m, d) : default;
        return exists;
    }

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^" + Numbered + "$")]
    private static partial Regex Number();

    [GeneratedRegex("^" + Chinese + "$")]
    private static partial Regex InChinese();
}
