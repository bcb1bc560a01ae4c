using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Puts what an overlay says of a mapping over what the base says, key by key, as the shape of the mapping has it.</summary>
/// <param name="reason">Why the overlay departs from its base, where an item does not say so itself.</param>
/// <param name="diagnostics">Takes what does not fit the base.</param>
internal sealed class NodeMerge(string reason, DiagnosticBag diagnostics)
{
    private readonly List<OverlayChange> changes = [];

    /// <summary>The items with names that were added, changed or removed, and why.</summary>
    public IReadOnlyList<OverlayChange> Changes => changes;

    /// <summary>The base's mapping with what an overlay says; keys that the shape does not have are the overlay's own and are left out.</summary>
    public YamlMapping Merge(YamlMapping old, YamlMapping given, MappingShape shape)
    {
        string[] superseded = [.. given.Entries
            .Where(entry => entry.Value is not YamlScalar { IsEmpty: true })
            .SelectMany(entry => shape.Find(entry.Key.Text)?.Supersedes ?? [])];
        YamlMapping kept = old with { Entries = [.. old.Entries.Where(entry => !superseded.Contains(entry.Key.Text))] };
        var entries = new List<YamlEntry>(kept.Entries);
        foreach (YamlEntry entry in given.Entries)
        {
            if (shape.Find(entry.Key.Text) is { } key && !OverlaidShape.IsIndicators(key.Value))
            {
                Put(entries, entry.Key, Merge(key, kept[entry.Key.Text], entry.Value));
            }
        }

        return kept with { Entries = entries };
    }

    private static void Put(List<YamlEntry> entries, YamlScalar key, YamlNode? value)
    {
        int place = entries.FindIndex(other => other.Key.Text == key.Text);
        if (place >= 0)
        {
            entries.RemoveAt(place);
        }

        if (value is not null)
        {
            entries.Insert(place >= 0 ? place : entries.Count, new(key, value));
        }
    }

    /// <summary>The value of a key; null where it is withdrawn.</summary>
    private YamlNode? Merge(KeyShape key, YamlNode? old, YamlNode given) => (key.Value, given) switch
    {
        (NamedItemsShape items, YamlMapping mapping) => MergeItems(key.Name, items, old as YamlMapping, mapping),
        (_, YamlScalar { IsEmpty: true }) => null,
        (MappingShape around, YamlMapping mapping) when OverlaidShape.IsAroundIndicators(around) => Merge(old as YamlMapping ?? mapping with { Entries = [] }, mapping, around),
        var (shape, _) when OverlaidShape.IsTexts(shape) => new YamlSequence([.. Texts(old), .. Texts(given)], given.Span),
        _ => given,
    };

    private static IEnumerable<YamlNode> Texts(YamlNode? node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlScalar { IsEmpty: false } scalar => [scalar],
        _ => [],
    };

    private YamlMapping MergeItems(string part, NamedItemsShape items, YamlMapping? old, YamlMapping given)
    {
        MappingShape? mapping = OverlaidShape.ItemMapping(items);
        var entries = new List<YamlEntry>(old?.Entries ?? []);
        foreach (YamlEntry entry in given.Entries)
        {
            YamlEntry? before = old?.Find(entry.Key.Text);
            bool removes = entry.Value is YamlScalar { IsEmpty: true } || (mapping is not null && (entry.Value as YamlMapping)?[OverlaidShape.Remove] is not null);
            if (removes && before is null)
            {
                diagnostics.Add(new(
                    OverlayRules.UnknownName,
                    entry.Key.Span,
                    new($"依据的指标体系在 {part} 中没有“{Excerpt.Of(entry.Key.Text)}”，无从删除", $"the base has no '{Excerpt.Of(entry.Key.Text)}' under {part} to remove"),
                    diagnostics.IsFull ? null : Suggestion.Hint(entry.Key.Text, [.. (old?.Entries ?? []).Select(e => e.Key.Text)])));
                continue;
            }

            Put(entries, entry.Key, removes ? null : mapping is null ? entry.Value : MergeItem(mapping, before?.Value, entry.Value));
            if (mapping is not null)
            {
                changes.Add(new(part, entry.Key.Text, Reason(entry.Value)));
            }
        }

        return new(entries, given.Span);
    }

    private YamlNode MergeItem(MappingShape shape, YamlNode? old, YamlNode given)
    {
        if (given is not YamlMapping values)
        {
            return old is YamlMapping whole ? Merge(whole, Single(shape, given), shape) : given;
        }

        YamlMapping before = old switch
        {
            YamlMapping mapping => mapping,
            null => values with { Entries = [] },
            _ => Single(shape, old),
        };
        return Merge(before, values, shape);
    }

    /// <summary>A single value stands for the first key of the mapping that it could have been written as.</summary>
    private static YamlMapping Single(MappingShape shape, YamlNode value) =>
        new([new(new YamlScalar(shape.Keys[0].Name, false, value.Span), value)], value.Span);

    private string Reason(YamlNode item) =>
        item is YamlMapping mapping && (mapping.Text(OverlaidShape.Remove) ?? mapping.Text(OverlaidShape.Reason)) is { } own ? own.Value : reason;
}
