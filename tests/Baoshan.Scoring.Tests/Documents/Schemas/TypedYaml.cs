using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Tests.Documents.Schemas;

/// <summary>A YAML document as editors see it: plain values typed by the core schema of YAML 1.2.</summary>
internal static partial class TypedYaml
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsQuoted: true } scalar => scalar.Text,
        YamlScalar { Text: "true" or "True" or "TRUE" } => true,
        YamlScalar { Text: "false" or "False" or "FALSE" } => false,
        YamlScalar { IsEmpty: true } => null,
        YamlScalar scalar when Number().IsMatch(scalar.Text) => decimal.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)$")]
    private static partial Regex Number();
}
