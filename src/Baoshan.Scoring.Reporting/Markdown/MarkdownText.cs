using System.Text;

namespace Baoshan.Scoring.Reporting.Markdown;

/// <summary>Makes text fit for Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Text in one line that cannot end its cell or start markup of its own.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '#' or '&' or '~')
            {
                safe.Append('\\');
            }

            safe.Append(c);
        }

        return safe.ToString();
    }
}
