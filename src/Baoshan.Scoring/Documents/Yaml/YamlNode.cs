namespace Baoshan.Scoring.Documents;

/// <summary>A node of a YAML document, with the place where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A single value as text.</summary>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Finds characters of a value that does not stand in the source as it is; null where it does.</summary>
    public Func<int, SourceSpan>? Places { get; init; }

    /// <summary>True for a key without a value.</summary>
    public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The place of a character of the text.</summary>
    public SourceSpan PlaceOf(int offset) => Places is { } places ? places(offset) : Span.Shift(offset + (IsQuoted ? 1 : 0));
}

/// <summary>Keys with values, each key once, in the order in which they stand.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The overlays that added or changed it, and why, the innermost first; empty where none did.</summary>
    public ValueArray<OverlayReason> Changes { get; init; } = [];

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
