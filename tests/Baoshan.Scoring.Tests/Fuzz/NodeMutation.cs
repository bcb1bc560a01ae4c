using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Tests.Fuzz;

/// <summary>Damages a document in one to three places: a node left out, written twice, swapped with another, or given another text.</summary>
internal sealed class NodeMutation(int seed)
{
    private static readonly string[] Texts =
    [
        "", "~", "0", "-1", "-0", "1e5", ".inf", "100%", "-100%", "3.14", "0.0000000000000000000000000001", "79228162514264337593543950335", "792281625142643375935439503350",
        "是", "否", "none", "full", "zero", "A", "B302", "支出决算数", "支出预算数 / 0", "1 / (支出预算数 - 支出预算数)", "((((", "a +", "支出预算数 + 1%", "名 称",
        "低于70%", "[100%, 70%)", "得满分", "没有问题得满分；每有一项不符扣权重分的10%，扣完为止", "以100%为满分，每降低0%扣权重分的5%", "以0为满分，每提高1%扣0分", "优于", "；；", "①；②",
        "{ a: 1", "[ 1, 2", "}", "\"", "'", "*a", "&a x", "!!int x", "| x", "? x", "- x", "#", "\t", "\ud83d\ude00", "\u202e表", "baoshan.scoring/indicators@2", "baoshan.scoring/assessment@1",
    ];

    private readonly Random random = new(seed);

    public YamlNode Apply(YamlNode root)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            YamlNode[] nodes = [.. Descend(root)];
            YamlNode target = nodes[random.Next(nodes.Length)];
            root = Replace(root, target, Changed(target, nodes[random.Next(nodes.Length)]));
        }

        return root;
    }

    /// <summary>The node with one of its children left out, written twice or swapped with another, or another node or text in its place.</summary>
    private YamlNode Changed(YamlNode target, YamlNode other) => (target, random.Next(6)) switch
    {
        (YamlMapping { Entries.Count: > 0 } mapping, < 5) => mapping with { Entries = Shuffled(mapping.Entries) },
        (YamlSequence { Items.Count: > 0 } sequence, < 5) => sequence with { Items = Shuffled(sequence.Items) },
        (YamlScalar scalar, < 5) => scalar with { Text = Texts[random.Next(Texts.Length)], IsQuoted = random.Next(3) == 0 },
        _ => other,
    };

    private List<T> Shuffled<T>(IReadOnlyList<T> items)
    {
        List<T> changed = [.. items];
        int at = random.Next(changed.Count);
        switch (random.Next(4))
        {
            case 0:
                changed.RemoveAt(at);
                break;
            case 1:
                changed.Insert(random.Next(changed.Count + 1), changed[at]);
                break;
            case 2 when typeof(T) == typeof(YamlEntry):
                int with = random.Next(changed.Count);
                var (one, two) = ((YamlEntry)(object)changed[at]!, (YamlEntry)(object)changed[with]!);
                changed[at] = (T)(object)(one with { Value = two.Value });
                changed[with] = (T)(object)(two with { Value = one.Value });
                break;
            default:
                int place = random.Next(changed.Count);
                (changed[at], changed[place]) = (changed[place], changed[at]);
                break;
        }

        return changed;
    }

    private static IEnumerable<YamlNode> Descend(YamlNode node) => node switch
    {
        YamlMapping mapping => [node, .. mapping.Entries.SelectMany(entry => Descend(entry.Value).Prepend(entry.Key))],
        YamlSequence sequence => [node, .. sequence.Items.SelectMany(Descend)],
        _ => [node],
    };

    private static YamlNode Replace(YamlNode node, YamlNode target, YamlNode replacement) => ReferenceEquals(node, target) ? replacement : node switch
    {
        YamlMapping mapping => mapping with
        {
            Entries = [.. mapping.Entries.Select(entry => new YamlEntry(Replace(entry.Key, target, replacement) as YamlScalar ?? entry.Key, Replace(entry.Value, target, replacement)))],
        },
        YamlSequence sequence => sequence with { Items = [.. sequence.Items.Select(item => Replace(item, target, replacement))] },
        _ => node,
    };
}
