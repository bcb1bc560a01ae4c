namespace Baoshan.Scoring.Reporting.Word;

/// <summary>Numbers headings as official documents do.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>一, 二, … 十, 十一, … 九十九; digits beyond that.</summary>
    public static string Of(int number) => number switch
    {
        < 1 or > 99 => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        < 10 => Digits[number].ToString(),
        < 20 => $"十{(number == 10 ? "" : Digits[number - 10])}",
        _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
    };
}
