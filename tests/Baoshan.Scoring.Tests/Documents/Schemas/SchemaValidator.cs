using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Tests.Documents.Schemas;

/// <summary>Validates by the keywords of JSON Schema 2020-12 that our schemas use, and refuses a schema that uses another.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description"];

    public static SchemaValidator Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    public bool IsValid(JsonNode? value) => IsValid(root, value);

    private bool IsValid(JsonObject schema, JsonNode? value) => schema.All(keyword => Annotations.Contains(keyword.Key) || Holds(schema, keyword.Key, keyword.Value!, value));

    private bool Holds(JsonObject schema, string keyword, JsonNode argument, JsonNode? value) => keyword switch
    {
        "$ref" => IsValid(root["$defs"]![argument.GetValue<string>().Split('/')[^1]]!.AsObject(), value),
        "anyOf" => argument.AsArray().Any(alternative => IsValid(alternative!.AsObject(), value)),
        "type" => (argument is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [argument.GetValue<string>()]).Any(type => IsOfType(type, value)),
        "const" => JsonNode.DeepEquals(argument, value),
        "enum" => argument.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
        "pattern" => !IsOfType("string", value) || Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>()),
        "items" => value is not JsonArray array || array.All(item => IsValid(argument.AsObject(), item)),
        "required" => value is not JsonObject o || argument.AsArray().All(name => o.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject o || o.All(p => !argument.AsObject().ContainsKey(p.Key) || IsValid(argument[p.Key]!.AsObject(), p.Value)),
        "propertyNames" => value is not JsonObject o || o.All(p => IsValid(argument.AsObject(), p.Key)),
        "additionalProperties" => value is not JsonObject o || o.Where(p => schema["properties"]?.AsObject().ContainsKey(p.Key) != true)
            .All(p => argument is JsonObject inner && IsValid(inner, p.Value)),
        _ => throw new InvalidOperationException($"the schema uses '{keyword}', which the tests do not know"),
    };

    private static bool IsOfType(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null) => true,
        ("object", System.Text.Json.JsonValueKind.Object) => true,
        ("array", System.Text.Json.JsonValueKind.Array) => true,
        ("string", System.Text.Json.JsonValueKind.String) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => decimal.IsInteger(value!.GetValue<decimal>()),
        _ => false,
    };
}
