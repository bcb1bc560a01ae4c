using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Formulas;

/// <summary>Cuts the text of a formula into words. Full-width digits and signs, × and ÷ are read as their plain forms.</summary>
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

            FormulaToken token = Next(text, i, out int next);
            tokens.Add(token);
            i = next;
        }

        tokens.Add(new(FormulaTokenKind.End, "", 0m, text.Length));
        return tokens;
    }

    public static bool IsName(string text) =>
        text.Length > 0 && IsNameStart(text[0]) && text.All(IsNamePart) && !FormulaFunctions.ReservedWords.Contains(text);

    private static FormulaToken Next(string text, int start, out int next)
    {
        char c = text[start];
        int i = start;
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

        if (IsNameStart(c))
        {
            while (i < text.Length && IsNamePart(text[i]))
            {
                i++;
            }

            next = i;
            return new(FormulaTokenKind.Name, text[start..i], 0m, start);
        }

        if (c == '\'')
        {
            int end = text.IndexOf('\'', start + 1);
            next = end < 0 ? text.Length : end + 1;
            return end < 0
                ? new(FormulaTokenKind.Unknown, text[start..], 0m, start)
                : new(FormulaTokenKind.Text, text[(start + 1)..end], 0m, start);
        }

        string two = start + 1 < text.Length ? text.Substring(start, 2) : "";
        if (two is "<=" or ">=" or "<>")
        {
            next = start + 2;
            return new(FormulaTokenKind.Symbol, two, 0m, start);
        }

        next = start + 1;
        return new("+-*/()=<>,".Contains(c, StringComparison.Ordinal) ? FormulaTokenKind.Symbol : FormulaTokenKind.Unknown, c.ToString(), 0m, start);
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

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
                '‘' or '’' or '“' or '”' or '"' => '\'',
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                _ => c,
            });
        }

        return text.ToString();
    }
}
