using System.Globalization;

namespace Baoshan.Scoring.Documents;

/// <summary>Reads single values: plain decimal numbers, per cents, yes and no. Full-width digits and signs are read as their plain forms.</summary>
internal static class Scalars
{
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

    public static bool? Truth(string text) => text switch
    {
        "是" or "yes" or "true" => true,
        "否" or "no" or "false" => false,
        _ => null,
    };

    public static string Plain(string text) => System.Text.Ascii.IsValid(text) ? text.Trim() : Narrow(text);

    private static string Narrow(string text) => string.Concat(text.Trim().Select(c => c switch
    {
        '−' or '－' => '-',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    }));
}
