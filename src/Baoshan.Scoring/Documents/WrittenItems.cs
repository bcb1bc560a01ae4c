namespace Baoshan.Scoring.Documents;

/// <summary>Reads the entries of mappings and the items of lists one by one; what is missing or malformed is left out, and has been reported by the check of the structure.</summary>
internal static class WrittenItems
{
    /// <summary>What is read from the entries of a mapping; nothing where there is none.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="read">Reads an entry; null leaves it out.</param>
    public static ValueArray<T> ReadEntries<T>(this YamlNode? node, Func<YamlEntry, T?> read)
        where T : class => node is YamlMapping mapping ? Read(mapping.Entries, read) : [];

    /// <summary>What is read from the items of a list; nothing where there is none.</summary>
    /// <param name="node">The list.</param>
    /// <param name="read">Reads an item; null leaves it out.</param>
    public static ValueArray<T> ReadItems<T>(this YamlNode? node, Func<YamlNode, T?> read)
        where T : class => node is YamlSequence list ? Read(list.Items, read) : [];

    private static ValueArray<T> Read<TWritten, T>(IReadOnlyList<TWritten> written, Func<TWritten, T?> read)
        where T : class
    {
        var items = new T[written.Count];
        int count = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (read(written[i]) is { } item)
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return count == 0 ? [] : new(items);
    }
}
