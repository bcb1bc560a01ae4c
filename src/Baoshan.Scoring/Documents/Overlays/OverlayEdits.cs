namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>
/// An overlay as the single edits that it makes: each key of a changed indicator, each addition and removal, each fact or parameter by name, each key of the set
/// as a whole. What names the overlay and gives its reasons is no edit.
/// </summary>
internal sealed class OverlayEdits
{
    private static readonly string[] NoEdits = ["format", "id", "version", "name", "base", "reason", "effective", "reasons"];

    private readonly YamlMapping overlay;

    public OverlayEdits(YamlMapping overlay)
    {
        this.overlay = overlay;
        All = [.. overlay.Entries.SelectMany(Of)];
    }

    /// <summary>The nodes that say the edits, in the order in which they stand.</summary>
    public IReadOnlyList<YamlNode> All { get; }

    /// <summary>The place that a person looks at for an edit: the value, or what is removed.</summary>
    public SourceSpan PlaceOf(YamlNode edit) =>
        (overlay["remove"] as YamlMapping)?.Entries.FirstOrDefault(entry => ReferenceEquals(entry.Value, edit))?.Key.Span ?? edit.Span;

    /// <summary>The overlay with its first edits alone.</summary>
    public YamlMapping First(int count)
    {
        var kept = new HashSet<YamlNode>(All.Take(count), ReferenceEqualityComparer.Instance);
        return overlay with { Entries = [.. overlay.Entries.Select(entry => Keep(entry, kept)).OfType<YamlEntry>()] };
    }

    private static IEnumerable<YamlNode> Of(YamlEntry entry) => (entry.Key.Text, entry.Value) switch
    {
        (var key, _) when NoEdits.Contains(key) => [],
        ("change", YamlMapping changes) => changes.Entries.SelectMany(change => change.Value is YamlMapping said
            ? said.Entries.Where(part => part.Key.Text != OverlaidShape.Reason).Select(part => part.Value)
            : [change.Value]),
        ("add", YamlSequence additions) => additions.Items,
        (var key, YamlMapping items) when IsByName(key) => items.Entries.Select(item => item.Value),
        _ => [entry.Value],
    };

    /// <summary>An entry with the edits that are kept; null where none is left of it.</summary>
    private static YamlEntry? Keep(YamlEntry entry, HashSet<YamlNode> kept)
    {
        switch (entry.Key.Text, entry.Value)
        {
            case (var key, _) when NoEdits.Contains(key):
                return entry;
            case ("change", YamlMapping changes):
                return Some(entry, changes with { Entries = [.. changes.Entries.Select(change => Changed(change, kept)).OfType<YamlEntry>()] });
            case ("add", YamlSequence additions):
                YamlNode[] items = [.. additions.Items.Where(kept.Contains)];
                return items.Length == 0 ? null : entry with { Value = additions with { Items = items } };
            case (var key, YamlMapping named) when IsByName(key):
                return Some(entry, named with { Entries = [.. named.Entries.Where(item => kept.Contains(item.Value))] });
            default:
                return kept.Contains(entry.Value) ? entry : null;
        }
    }

    private static YamlEntry? Changed(YamlEntry change, HashSet<YamlNode> kept) => change.Value is not YamlMapping said
        ? kept.Contains(change.Value) ? change : null
        : said.Entries.Any(part => kept.Contains(part.Value))
            ? change with { Value = said with { Entries = [.. said.Entries.Where(part => part.Key.Text == OverlaidShape.Reason || kept.Contains(part.Value))] } }
            : null;

    private static YamlEntry? Some(YamlEntry entry, YamlMapping left) => left.Entries.Count == 0 ? null : entry with { Value = left };

    private static bool IsByName(string key) => key == "remove" || Array.Find(OverlayShape.OfSet, known => known.Name == key)?.Value is NamedItemsShape;
}
