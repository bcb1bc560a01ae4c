using System.Text;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Documents.Schemas;

/// <summary>Patterns of the texts that the loader reads as single values. They know full-width forms and blanks, as the loader does.</summary>
internal static class SchemaPatterns
{
    private const string Sign = "[-+−－＋]?";
    private const string Digit = "[0-9０-９]";
    private const string Month = "(?:[0０]?[1-9１-９]|[1１][0-2０-２])";
    private const string Day = $"(?:[0０]?[1-9１-９]|[12１２]{Digit}|[3３][01０１])";
    private const string Digits = $"{Digit}*[.．]?{Digit}+";

    public static string NotBlank { get; } = @"\S";

    public static string Number { get; } = $@"^\s*{Sign}{Digits}\s*$";

    public static string Integer { get; } = $@"^\s*{Sign}{Digit}+([.．][0０]+)?\s*$";

    public static string Percent { get; } = $@"^\s*{Sign}{Digits}\s*[%％]\s*$";

    public static string Interval { get; } = $@"^\s*(?:{string.Join("|", IntervalText.Patterns.Select(pattern => Widen(pattern.TrimStart('^').TrimEnd('$'))))})\s*$";

    /// <summary>Days by the widest month; whether a month has that many is left to the loader.</summary>
    public static string Date { get; } =
        $@"^\s*[12１２]{Digit}{{3}}(?:[-−－]{Month}[-−－]{Day}|[/／]{Month}[/／]{Day}|[.．]{Month}[.．]{Day}|年{Month}月{Day}日)\s*$";

    public static string Name { get; } = $@"^(?!(?:{string.Join("|", FormulaFunctions.ReservedWords)})$)[\p{{L}}_][\p{{L}}\p{{Nd}}_]*$";

    /// <summary>The pattern of a plain text as the pattern of all texts that are read as it: each character also in its full-width form, with blanks between.</summary>
    internal static string Widen(string pattern)
    {
        var wide = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                i++;
                wide.Append("(?:").Append(pattern[i] == 'd' ? Digit : Literal(pattern[i])).Append(" *)");
            }
            else if (c == '(' && i + 2 < pattern.Length && pattern[i + 1] == '?' && pattern[i + 2] == ':')
            {
                wide.Append("(?:");
                i += 2;
            }
            else if ("()?|+*".Contains(c, StringComparison.Ordinal))
            {
                wide.Append(c);
            }
            else
            {
                wide.Append("(?:").Append(Literal(c)).Append(" *)");
            }
        }

        return wide.ToString();
    }

    private static string Literal(char c) => c switch
    {
        '-' => "[-−－]",
        > ' ' and < (char)127 => $"[{c}{(char)(c - '!' + '！')}]",
        _ => c.ToString(),
    };
}
