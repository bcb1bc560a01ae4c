using System.Text;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Writes nodes as an author would: block by block, and short mappings and lists of single values on one line. What is written reads back as
/// the same nodes.
/// </summary>
internal sealed class YamlWriter
{
    private const int LongestLine = 100;

    /// <summary>Down to this depth mappings are blocks, however short.</summary>
    private const int BlockDepth = 1;

    private readonly StringBuilder text = new();

    /// <summary>The text of a node, with a line break after every line.</summary>
    public static string Write(YamlNode node)
    {
        var writer = new YamlWriter();
        writer.Block(node, 0, 0);
        return writer.text.ToString();
    }

    private void Block(YamlNode node, int indent, int depth)
    {
        switch (node)
        {
            case YamlMapping mapping:
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    Entry(mapping.Entries[i], indent, depth, isFirstOfItem: false);
                }

                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                {
                    Item(item, indent, depth);
                }

                break;
            default:
                text.Append(' ', indent).Append(Flow(node)).Append('\n');
                break;
        }
    }

    private void Entry(YamlEntry entry, int indent, int depth, bool isFirstOfItem)
    {
        text.Append(' ', isFirstOfItem ? 0 : indent).Append(YamlText.Scalar(entry.Key.Text)).Append(':');
        if (FitsOnLine(entry.Value, indent + entry.Key.Text.Length, depth + 1))
        {
            text.Append(' ').Append(Flow(entry.Value)).Append('\n');
        }
        else
        {
            text.Append('\n');
            Block(entry.Value, indent + 2, depth + 1);
        }
    }

    private void Item(YamlNode item, int indent, int depth)
    {
        text.Append(' ', indent).Append("- ");
        if (item is YamlMapping mapping && !FitsOnLine(item, indent, BlockDepth + 1))
        {
            for (int i = 0; i < mapping.Entries.Count; i++)
            {
                Entry(mapping.Entries[i], indent + 2, depth + 1, isFirstOfItem: i == 0);
            }
        }
        else
        {
            text.Append(Flow(item)).Append('\n');
        }
    }

    private static bool FitsOnLine(YamlNode node, int before, int depth) => node switch
    {
        YamlMapping { Entries.Count: 0 } or YamlSequence { Items.Count: 0 } => true,
        YamlMapping mapping => depth > BlockDepth && mapping.Entries.All(entry => IsSimple(entry.Value)) && before + Flow(mapping).Length <= LongestLine,
        YamlSequence sequence => IsSimple(sequence) && before + Flow(sequence).Length <= LongestLine,
        _ => true,
    };

    private static bool IsSimple(YamlNode node) => node is YamlScalar || (node is YamlSequence list && list.Items.All(item => item is YamlScalar));

    private static string Flow(YamlNode node) => node switch
    {
        YamlScalar scalar => YamlText.Scalar(scalar.Text),
        YamlSequence { Items.Count: 0 } => "[]",
        YamlSequence sequence => $"[ {string.Join(", ", sequence.Items.Select(Flow))} ]",
        YamlMapping { Entries.Count: 0 } => "{}",
        YamlMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{YamlText.Scalar(entry.Key.Text)}: {Flow(entry.Value)}"))} }}",
        _ => "null",
    };
}
