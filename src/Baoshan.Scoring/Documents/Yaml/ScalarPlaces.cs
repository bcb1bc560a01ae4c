using YamlDotNet.Core;

namespace Baoshan.Scoring.Documents;

/// <summary>Finds where a character of a value stands, where the value runs over several lines or is written with escapes.</summary>
internal static class ScalarPlaces
{
    /// <summary>A value that stands at a mark of the source.</summary>
    public static YamlScalar At(Mark mark, string source, string? file, string value, ScalarStyle style)
    {
        bool quoted = style != ScalarStyle.Plain;
        int start = (int)mark.Index;
        int first = start + (quoted ? 1 : 0);
        SourceSpan span = YamlMistakes.Place(mark, file);
        bool verbatim = first + value.Length <= source.Length && source.AsSpan(first, value.Length).SequenceEqual(value);
        return new(value, quoted, span)
        {
            Places = verbatim ? null : offset => Find(source, start, span, value, offset),
        };
    }

    /// <summary>
    /// The place of the character at an offset. White space may be folded, but other characters stand in the source in the order of the value,
    /// so they are counted off; where an escape hides one, the value's own place is given.
    /// </summary>
    public static SourceSpan Find(string source, int start, SourceSpan span, string value, int offset)
    {
        int at = start - 1;
        if (source[start] is '|' or '>')
        {
            at = source.IndexOf('\n', start);
        }
        else if (source[start] is '"' or '\'')
        {
            at = start;
        }

        for (int i = 0; i <= Math.Min(offset, value.Length - 1); i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                continue;
            }

            at = source.IndexOf(value[i], at + 1);
            if (at < 0)
            {
                return span;
            }
        }

        int line = span.Line + source.AsSpan(start, Math.Max(0, at - start)).Count('\n');
        int lineStart = source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        int past = offset >= value.Length ? 1 : 0;
        return span with { Line = line, Column = at - lineStart + 1 + past };
    }
}
