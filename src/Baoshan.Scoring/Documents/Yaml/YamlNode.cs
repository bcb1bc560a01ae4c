namespace Baoshan.Scoring.Documents;

/// <summary>A node of a YAML document, with the place where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A single value as text.</summary>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True for a key without a value.</summary>
    public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null";
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
