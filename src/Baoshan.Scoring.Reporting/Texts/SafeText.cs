using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Reporting.Texts;

/// <summary>Makes text from input fit for XML and HTML: what neither can hold becomes the replacement character.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text without control characters, lone surrogates and non-characters; tabs and line ends stay.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!pair && !IsAllowed(text[i]))
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
                clean.Append(Replacement);
                continue;
            }

            clean?.Append(text[i]);
            if (pair)
            {
                i++;
                clean?.Append(text[i]);
            }
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>At most so many characters, with an ellipsis where some are cut off.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = length - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]) + "…";
    }

    /// <summary>A number in plain notation.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF' or '\u007F') && !(c is >= '\u0080' and <= '\u009F'));
}
