namespace Baoshan.Scoring.Documents;

/// <summary>A node of a YAML document, with the place where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A single value as text.</summary>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True for a key without a value.</summary>
    public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null";

    /// <summary>The value as it is written, quotes, line breaks and indentation included; null where it is not known.</summary>
    public string? Source { get; init; }

    /// <summary>The place of a character of the text.</summary>
    public SourceSpan PlaceOf(int offset)
    {
        if (Source is not { } source || Span.Line == 0)
        {
            return Span.Shift(offset + (IsQuoted ? 1 : 0));
        }

        // the characters of the text stand in the source in their order, with quotes, breaks and indentation between them
        int at = IsQuoted && source is ['\'' or '"', ..] ? 1 : IsQuoted ? Math.Max(0, source.IndexOf('\n', StringComparison.Ordinal)) : 0;
        for (int i = 0; i <= offset && at < source.Length; i++)
        {
            while (at < source.Length && (i < Text.Length ? source[at] != Text[i] && !(char.IsWhiteSpace(Text[i]) && char.IsWhiteSpace(source[at])) : false))
            {
                at++;
            }

            if (i < offset)
            {
                at++;
            }
        }

        if (at > source.Length || (at == source.Length && offset < Text.Length))
        {
            return Span.Shift(offset + (IsQuoted ? 1 : 0));
        }

        string before = source[..at];
        int breaks = before.Count(c => c == '\n');
        return breaks == 0 ? Span.Shift(at) : Span with { Line = Span.Line + breaks, Column = at - before.LastIndexOf('\n') };
    }
}

/// <summary>Keys with values, each key once, in the order in which they stand.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public YamlNode? this[string key] => Find(key)?.Value;

    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
