using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Tests.Documents.Schemas;

/// <summary>Changes one place of a document into something else, right or wrong.</summary>
internal static class YamlMutation
{
    private static readonly YamlNode[] Values =
    [
        Scalar("随便什么"), Scalar("3"), Scalar("3.5"), Scalar("5%"), Scalar("full"), Scalar("是"), Scalar("true"), Scalar("none"), Scalar("低于70%"), Scalar("a / b"),
        Scalar(""), Scalar("whole"), Scalar("a b"), new YamlScalar("12", true, default), new YamlScalar("", true, default),
        new YamlSequence([], default), new YamlSequence([Scalar("一")], default), new YamlSequence([Scalar("")], default),
        new YamlMapping([], default), new YamlMapping([new(Scalar("某键"), Scalar("值"))], default), new YamlMapping([new(Scalar("each"), Scalar("1%"))], default),
    ];

    private static readonly string[] Keys = ["weigth", "90%以上", "each", "某键", "1x", "name"];

    public static YamlNode Apply(YamlNode root, int place, int change)
    {
        YamlNode[] nodes = [.. Descend(root)];
        YamlNode target = nodes[place % nodes.Length];
        YamlNode replacement = (target, change % 4) switch
        {
            (YamlMapping { Entries.Count: > 0 } mapping, 0) => mapping with { Entries = [.. mapping.Entries.Where((_, i) => i != change / 4 % mapping.Entries.Count)] },
            (YamlMapping { Entries.Count: > 0 } mapping, 1) => Rename(mapping, change / 4),
            (YamlMapping mapping, 2) when mapping["added"] is null => mapping with { Entries = [.. mapping.Entries, new(Scalar("added"), Values[change / 4 % Values.Length])] },
            (YamlSequence sequence, 0 or 1) => sequence with { Items = [.. sequence.Items, Values[change / 4 % Values.Length]] },
            _ => Values[change / 4 % Values.Length],
        };
        return Replace(root, target, replacement);
    }

    private static YamlMapping Rename(YamlMapping mapping, int change)
    {
        int position = change % mapping.Entries.Count;
        string key = Keys[change / mapping.Entries.Count % Keys.Length];
        return mapping[key] is not null ? mapping : mapping with { Entries = [.. mapping.Entries.Select((entry, i) => i == position ? entry with { Key = Scalar(key) } : entry)] };
    }

    private static IEnumerable<YamlNode> Descend(YamlNode node) => node switch
    {
        YamlMapping mapping => [node, .. mapping.Entries.SelectMany(entry => Descend(entry.Value))],
        YamlSequence sequence => [node, .. sequence.Items.SelectMany(Descend)],
        _ => [node],
    };

    private static YamlNode Replace(YamlNode node, YamlNode target, YamlNode replacement) => ReferenceEquals(node, target) ? replacement : node switch
    {
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = Replace(entry.Value, target, replacement) })] },
        YamlSequence sequence => sequence with { Items = [.. sequence.Items.Select(item => Replace(item, target, replacement))] },
        _ => node,
    };

    private static YamlScalar Scalar(string text) => new(text, false, default);
}
