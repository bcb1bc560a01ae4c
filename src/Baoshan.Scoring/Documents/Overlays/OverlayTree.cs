using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>The indicators of a base by code, in the tree and beside it, while an overlay is applied.</summary>
internal sealed class OverlayTree
{
    private const string Items = "items";

    private readonly YamlMapping root;
    private readonly Dictionary<string, List<IndicatorBranch>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorBranch> byCode = new(StringComparer.Ordinal);

    public OverlayTree(YamlMapping root)
    {
        this.root = root;
        Read(IndicatorBranch.Below, root[IndicatorBranch.Below]);
        Read(SetShape.Bonus, (root[SetShape.Bonus] as YamlMapping)?[Items]);
        Read(SetShape.Penalty, (root[SetShape.Penalty] as YamlMapping)?[Items]);
    }

    public IEnumerable<string> Codes => byCode.Keys;

    /// <summary>The indicators at level 1.</summary>
    public List<IndicatorBranch> Roots => lists[IndicatorBranch.Below];

    public IndicatorBranch? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The bonus or penalty items.</summary>
    public List<IndicatorBranch> Beside(string place) => lists[place];

    /// <summary>An indicator that an overlay adds; it stands nowhere yet, and takes over the code of one that was removed.</summary>
    public IndicatorBranch Add(YamlMapping mapping)
    {
        var branch = new IndicatorBranch(mapping, null);
        foreach (IndicatorBranch each in branch.WithDescendants)
        {
            if (each.Code is { } code && (!byCode.TryGetValue(code, out IndicatorBranch? known) || !known.IsAttached))
            {
                byCode[code] = each;
            }
        }

        return branch;
    }

    /// <summary>The set with the indicators as they now are.</summary>
    public YamlMapping Write()
    {
        var entries = root.Entries.Where(entry => !lists.ContainsKey(entry.Key.Text)).ToList();
        foreach ((string key, List<IndicatorBranch> list) in lists)
        {
            YamlEntry? entry = root.Find(key);
            YamlNode[] written = [.. list.Select(branch => branch.Write())];
            if (key == IndicatorBranch.Below)
            {
                entries.Add(new(entry?.Key ?? new(key, false, root.Span), new YamlSequence(written, entry?.Value.Span ?? root.Span)));
            }
            else if (entry is not null || written.Length > 0)
            {
                entries.Add(WithItems(entry ?? new(new(key, false, list[0].Mapping.Span), new YamlMapping([], list[0].Mapping.Span)), written));
            }
        }

        return root with { Entries = entries };
    }

    private static YamlEntry WithItems(YamlEntry entry, YamlNode[] items)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            return entry;
        }

        YamlScalar key = mapping.Find(Items)?.Key ?? new(Items, false, mapping.Span);
        return entry with
        {
            Value = mapping with { Entries = [.. mapping.Entries.Where(other => other.Key.Text != Items), new(key, new YamlSequence(items, key.Span))] },
        };
    }

    private void Read(string key, YamlNode? node)
    {
        lists[key] = node is YamlSequence list ? IndicatorBranch.ListOf(list, null) : [];
        foreach (IndicatorBranch branch in lists[key].SelectMany(branch => branch.WithDescendants))
        {
            if (branch.Code is { } code)
            {
                byCode.TryAdd(code, branch);
            }
        }
    }
}
