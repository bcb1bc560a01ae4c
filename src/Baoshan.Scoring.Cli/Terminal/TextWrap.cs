namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Breaks text into lines by display width: a Chinese character takes two columns, figures and Latin words stay whole.</summary>
internal static class TextWrap
{
    private const string NotAtLineStart = "，。；：、？！）】》”’％%,.;:?!)]}";
    private const string NotAtLineEnd = "（【《“‘([{";

    /// <summary>The columns that a text takes on a terminal.</summary>
    public static int Width(string text) => CellWidth.Of(text);

    /// <summary>The text padded with spaces to a display width.</summary>
    public static string Pad(string text, int width, bool right)
    {
        string space = Repeated.Of(' ', Math.Max(0, width - Width(text)));
        return right ? space + text : text + space;
    }

    /// <summary>The lines of a text, none wider than a width unless a single figure or word is.</summary>
    public static string[] Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (string paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            string line = "";
            foreach (string unit in Units(paragraph))
            {
                if (line.Length > 0 && Width(line) + Width(unit.TrimEnd()) > width)
                {
                    lines.Add(line.TrimEnd());
                    line = unit.TrimStart();
                }
                else
                {
                    line += unit;
                }
            }

            lines.Add(line.TrimEnd());
        }

        return [.. lines];
    }

    /// <summary>The pieces between which a line may break.</summary>
    private static IEnumerable<string> Units(string text)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || MayBreak(text[i - 1], text[i]))
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static bool MayBreak(char before, char after) =>
        !char.IsLowSurrogate(after)
        && !NotAtLineStart.Contains(after, StringComparison.Ordinal)
        && !NotAtLineEnd.Contains(before, StringComparison.Ordinal)
        && after != ' '
        && !(char.IsAsciiDigit(before) && char.IsLetter(after)) // a figure keeps its unit
        && (before == ' ' || IsWide(before) || IsWide(after));

    private static bool IsWide(char c) => c >= '\u2E80' || char.IsHighSurrogate(c);
}
