using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Tests.Docs;

/// <summary>For each key the first short value that some document gives it.</summary>
internal sealed class ShapeExamples
{
    private const int Longest = 60;
    private readonly Dictionary<KeyShape, string> found = new(ReferenceEqualityComparer.Instance);

    public string? Of(KeyShape key) => found.GetValueOrDefault(key);

    public void Collect(YamlNode node, Shape shape)
    {
        switch (shape, node)
        {
            case (RecursiveShape recursive, _):
                Collect(node, recursive.Target());
                break;
            case (WithdrawableShape withdrawable, _):
                Collect(node, withdrawable.Value);
                break;
            case (OneOfShape oneOf, _):
                foreach (Shape alternative in oneOf.Alternatives)
                {
                    Collect(node, alternative);
                }

                break;
            case (ListShape list, YamlSequence sequence):
                foreach (YamlNode item in sequence.Items)
                {
                    Collect(item, list.Item);
                }

                break;
            case (NamedItemsShape items, YamlMapping mapping):
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Collect(entry.Value, items.Value);
                }

                break;
            case (MappingShape keys, YamlMapping mapping):
                foreach (KeyShape key in keys.Keys)
                {
                    if (mapping[key.Name] is { } value)
                    {
                        if (Flow(value) is { Length: <= Longest } text)
                        {
                            found.TryAdd(key, text);
                        }

                        Collect(value, key.Value);
                    }
                }

                break;
        }
    }

    private static string Flow(YamlNode node) => node switch
    {
        YamlScalar { IsQuoted: true } scalar => $"'{scalar.Text}'",
        YamlScalar scalar => scalar.Text,
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Flow))}]",
        YamlMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Flow(entry.Value)}"))} }}",
        _ => "",
    };
}
