using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Formulas;

/// <summary>
/// Cuts the text of a formula into words. Full-width digits and signs, ×, ÷, ≥, ≤ and ≠ are read as their plain forms; names and texts in
/// quotes are taken as they are written.
/// </summary>
internal static class FormulaTokenizer
{
    public static List<FormulaToken> Tokenize(string source)
    {
        string text = Plain(source);
        var tokens = new List<FormulaToken>();
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            FormulaToken token = Next(source, text, i, out int next);
            tokens.Add(token);
            i = next;
        }

        tokens.Add(new(FormulaTokenKind.End, "", 0m, text.Length));
        return tokens;
    }

    /// <summary>True for a text that formulas can speak of as a name.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && NameEnd(text, 0) == text.Length && !FormulaFunctions.ReservedWords.Contains(text);

    private static FormulaToken Next(string source, string text, int start, out int next)
    {
        char c = text[start];
        int i = start;
        if (DateText.LengthAt(text, start) is > 0 and var length)
        {
            next = start + length;
            string date = text[start..next];
            return new(DateText.TryParse(date, out decimal day) ? FormulaTokenKind.Date : FormulaTokenKind.NoDate, date, day, start);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
        {
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
            {
                i++;
            }

            string digits = text[start..i];
            bool valid = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
            bool percent = i < text.Length && text[i] == '%';
            next = percent ? i + 1 : i;
            return valid
                ? new(percent ? FormulaTokenKind.Percent : FormulaTokenKind.Number, text[start..next], percent ? value / 100m : value, start)
                : new(FormulaTokenKind.Unknown, digits, 0m, start);
        }

        if (NameEnd(source, start) is var end && end > start)
        {
            // a dot joins a name and its member: A102.不一致, B101.score, 满意度.'企业（大型）'; inside, it is written ·
            string name = source[start..end];
            while (end < source.Length && (source[end] is '.' or '．' or '·') && Member(source, end + 1, out int after) is { } member)
            {
                name += $"·{member}";
                end = after;
            }

            next = end;
            return new(FormulaTokenKind.Name, name, 0m, start);
        }

        if (ClosingQuote(c) is { } quote)
        {
            int closing = source.IndexOf(quote, start + 1);
            next = closing < 0 ? text.Length : closing + 1;
            return closing < 0
                ? new(FormulaTokenKind.OpenText, source[start..], 0m, start)
                : new(FormulaTokenKind.Text, source[(start + 1)..closing], 0m, start);
        }

        return Symbol(source, text, start, out next);
    }

    private static FormulaToken Symbol(string source, string text, int start, out int next)
    {
        string? sign = text[start] switch
        {
            '≥' => ">=",
            '≤' => "<=",
            '≠' => "<>",
            _ => null,
        };
        if (sign is not null)
        {
            next = start + 1;
            return new(FormulaTokenKind.Symbol, sign, 0m, start);
        }

        string two = start + 1 < text.Length ? text.Substring(start, 2) : "";
        if (two is "<=" or ">=" or "<>")
        {
            next = start + 2;
            return new(FormulaTokenKind.Symbol, two, 0m, start);
        }

        bool known = "+-*/()=<>,".Contains(text[start], StringComparison.Ordinal);
        next = start + (char.IsSurrogatePair(source, start) ? 2 : 1);
        return new(known ? FormulaTokenKind.Symbol : FormulaTokenKind.Unknown, text[start..next], 0m, start);
    }

    private static char? ClosingQuote(char opening) => opening switch
    {
        '\'' or '"' => opening,
        '“' => '”',
        '‘' => '’',
        _ => null,
    };

    /// <summary>Where the name that starts at a place ends; the place itself where none does.</summary>
    private static int NameEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length && Rune.TryGetRuneAt(text, i, out Rune rune)
            && (Rune.IsLetter(rune) || rune.Value == '_' || (i > start && Rune.IsDigit(rune))))
        {
            i += rune.Utf16SequenceLength;
        }

        return i;
    }

    /// <summary>The member of a name at a place, which stands in quotes where it is no name itself; null where none does.</summary>
    private static string? Member(string source, int start, out int end)
    {
        end = MemberEnd(source, start);
        if (end > start)
        {
            return source[start..end];
        }

        if (start >= source.Length || ClosingQuote(source[start]) is not { } quote || source.IndexOf(quote, start + 1) is var closing && closing <= start + 1)
        {
            return null;
        }

        end = closing + 1;
        return source[(start + 1)..closing];
    }

    /// <summary>True for a member that stands behind the dot as it is, without quotes.</summary>
    public static bool IsMember(string text) => text.Length > 0 && MemberEnd(text, 0) == text.Length;

    /// <summary>Where a member of a name ends; it may start with a digit, as 2016年 does.</summary>
    private static int MemberEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length && Rune.TryGetRuneAt(text, i, out Rune rune) && (Rune.IsLetterOrDigit(rune) || rune.Value == '_'))
        {
            i += rune.Utf16SequenceLength;
        }

        return i;
    }

    /// <summary>Replaces each sign by its plain form, one character by one, so that offsets stay true.</summary>
    private static string Plain(string source)
    {
        var text = new StringBuilder(source.Length);
        foreach (char c in source)
        {
            text.Append(c switch
            {
                '×' => '*',
                '÷' => '/',
                '−' or '－' => '-',
                '、' or '，' => ',',
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                _ => c,
            });
        }

        return text.ToString();
    }
}
