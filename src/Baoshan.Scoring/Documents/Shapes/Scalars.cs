using System.Globalization;

namespace Baoshan.Scoring.Documents;

/// <summary>Reads single values: plain decimal numbers, per cents, yes and no. Full-width digits and signs are read as their plain forms.</summary>
internal static class Scalars
{
    /// <summary>The largest number that a document may state, so that no arithmetic on what it states runs out of range.</summary>
    public const decimal LargestNumber = 1_000_000_000_000_000m;

    public const decimal LargestInteger = 1_000_000m;

    /// <summary>The largest price, as points or as a share.</summary>
    public const decimal LargestPrice = 1_000_000m;

    /// <summary>A number without a per cent sign, thousands separators or exponent.</summary>
    public static bool TryNumber(string text, out decimal value)
    {
        string plain = Plain(text);
        value = 0m;
        return plain.Length > 0 && (char.IsAsciiDigit(plain[^1]))
            && decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A per cent such as 74.72%, read as 0.7472.</summary>
    public static bool TryPercent(string text, out decimal value)
    {
        string plain = Plain(text);
        value = 0m;
        if (!plain.EndsWith('%') || !TryNumber(plain[..^1], out value))
        {
            return false;
        }

        value /= 100m;
        return true;
    }

    /// <summary>A number or a per cent.</summary>
    public static bool TryMagnitude(string text, out decimal value) => TryPercent(text, out value) || TryNumber(text, out value);

    /// <summary>A date such as 2016-03-31 or 2016年3月31日, as the number of days since 0001-01-01.</summary>
    public static bool TryDate(string text, out decimal day) => Formulas.DateText.TryParse(Plain(text), out day);

    /// <summary>A date as a day.</summary>
    public static bool TryDate(string text, out DateOnly day)
    {
        bool isDate = TryDate(text, out decimal number);
        day = DateOnly.FromDayNumber((int)number);
        return isDate;
    }

    /// <summary>True for digits with a sign, a point and a per cent sign, whether or not that is a number that can be used.</summary>
    public static bool IsNumberLike(string text)
    {
        string plain = Plain(text).TrimEnd('%');
        return plain.Length > 0 && plain.TrimStart('-', '+').All(c => char.IsAsciiDigit(c) || c == '.') && plain.Count(c => c == '.') <= 1 && char.IsAsciiDigit(plain[^1]);
    }

    /// <summary>A unit, with a full-width per cent sign read as the plain one.</summary>
    public static string Unit(string text) => text == "％" ? "%" : text;

    public static bool? Truth(string text) => text switch
    {
        "是" or "yes" or "true" => true,
        "否" or "no" or "false" => false,
        _ => null,
    };

    public static string Plain(string text) => System.Text.Ascii.IsValid(text) ? text.Trim() : Narrow(text);

    private static string Narrow(string text)
    {
        char[] plain = text.Trim().ToCharArray();
        for (int i = 0; i < plain.Length; i++)
        {
            plain[i] = plain[i] switch
            {
                '−' or '－' => '-',
                >= '！' and <= '～' and var wide => (char)(wide - '！' + '!'),
                var usual => usual,
            };
        }

        return new(plain);
    }
}
