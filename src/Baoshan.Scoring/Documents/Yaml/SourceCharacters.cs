namespace Baoshan.Scoring.Documents;

/// <summary>Finds characters that a text cannot have: a parser would stop at them, skip them, or take them for line breaks.</summary>
internal static class SourceCharacters
{
    /// <summary>Reports the first character that cannot stand in a document; false where there is one.</summary>
    public static bool Check(string text, string? file, DiagnosticBag diagnostics)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
            else if (IsRefused(text, i))
            {
                diagnostics.Add(new(
                    DocumentRules.InvalidCharacter,
                    new(file, line, i - start + 1),
                    new($"此处有不能使用的字符 U+{(int)text[i]:X4}", $"the character U+{(int)text[i]:X4} cannot be used"),
                    new("多半是看不见的字符；删去重写这一行，并存为 UTF-8", "probably invisible; write the line anew and save the file as UTF-8")));
                return false;
            }
        }

        return true;
    }

    private static bool IsRefused(string text, int at)
    {
        char c = text[at];
        return c < ' ' ? c is not ('\t' or '\r' or '\n')
            : c is >= '\u007f' and <= '\u009f' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff'
            || (char.IsHighSurrogate(c) ? !char.IsSurrogatePair(text, at) : char.IsLowSurrogate(c) && (at == 0 || !char.IsSurrogatePair(text, at - 1)));
    }
}
