using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>Writes nodes back as YAML text, block by block; what was plain stays plain, right or wrong.</summary>
internal static class YamlNodeText
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(YamlNode root)
    {
        var text = new StringBuilder();
        Write(root, 0, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, int indent, StringBuilder text)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (YamlEntry entry in mapping.Entries)
                {
                    text.Append(' ', indent).Append(Scalar(entry.Key)).Append(':');
                    Value(entry.Value, indent, text);
                }

                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                {
                    text.Append(' ', indent).Append('-');
                    Value(item, indent, text);
                }

                break;
            default:
                text.Append(' ', indent).Append(Scalar((YamlScalar)node)).Append('\n');
                break;
        }
    }

    private static void Value(YamlNode value, int indent, StringBuilder text)
    {
        switch (value)
        {
            case YamlScalar scalar:
                text.Append(' ').Append(Scalar(scalar)).Append('\n');
                break;
            case YamlMapping { Entries.Count: 0 }:
                text.Append(" {}\n");
                break;
            case YamlSequence { Items.Count: 0 }:
                text.Append(" []\n");
                break;
            default:
                text.Append('\n');
                Write(value, indent + 2, text);
                break;
        }
    }

    private static string Scalar(YamlScalar scalar) => scalar.IsQuoted ? JsonSerializer.Serialize(scalar.Text, Quoting) : scalar.Text;
}
