using System.Text.Json.Nodes;

namespace Baoshan.Scoring.Documents;

/// <summary>Nodes as JSON, with values as the texts that they are.</summary>
internal static class YamlJson
{
    public static string Write(YamlNode node) => ToJson(node).ToJsonString();

    private static JsonNode ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, (JsonNode?)ToJson(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        _ => JsonValue.Create(((YamlScalar)node).Text),
    };
}
