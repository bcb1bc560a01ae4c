using System.Text.Json.Nodes;

namespace Baoshan.Scoring.Documents.Schemas;

/// <summary>Makes the JSON Schema of a shape: what the structure check accepts, the schema accepts, and the other way round.</summary>
internal sealed class SchemaBuilder
{
    private readonly JsonObject definitions = [];

    /// <summary>The schema of a kind of document.</summary>
    public static JsonObject Build(DocumentKind kind, Shape shape)
    {
        var builder = new SchemaBuilder();
        JsonObject body = builder.Of(shape);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:{kind.Format.Replace('/', ':')}",
            ["title"] = Both(kind.Name, " / "),
        };
        foreach ((string key, JsonNode? value) in body.ToArray())
        {
            body.Remove(key);
            schema[key] = value;
        }

        if (builder.definitions.Count > 0)
        {
            schema["$defs"] = builder.definitions;
        }

        return schema;
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        ScalarShape scalar => ScalarSchema.Of(scalar),
        ListShape list => new() { ["type"] = "array", ["items"] = Of(list.Item) },
        OneOfShape oneOf => new() { ["anyOf"] = new JsonArray([.. oneOf.Alternatives.Select(Of)]) },
        WithdrawableShape withdrawable => new() { ["anyOf"] = new JsonArray(Of(withdrawable.Value), new JsonObject { ["type"] = "null" }) },
        NamedItemsShape items => OfItems(items),
        MappingShape mapping => OfMapping(mapping),
        RecursiveShape recursive => OfRecursive(recursive),
        _ => throw new InvalidOperationException($"no schema for a {shape.GetType().Name}"),
    };

    private JsonObject OfRecursive(RecursiveShape recursive)
    {
        if (!definitions.ContainsKey(recursive.Name))
        {
            definitions[recursive.Name] = null; // being made: the shape refers to itself
            definitions[recursive.Name] = Of(recursive.Target());
        }

        return new() { ["$ref"] = $"#/$defs/{recursive.Name}" };
    }

    private JsonObject OfItems(NamedItemsShape items)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(items.Value) };
        if (ScalarSchema.OfKey(items.KeyKind) is { } names)
        {
            schema["propertyNames"] = names;
        }

        return schema;
    }

    private JsonObject OfMapping(MappingShape mapping)
    {
        var properties = new JsonObject();
        foreach (KeyShape key in mapping.Keys)
        {
            JsonObject value = Of(key.Value);
            value["description"] = Describe(key);
            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        JsonNode[] required = [.. mapping.Keys.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name))];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private static string Describe(KeyShape key)
    {
        string text = Both(key.Meaning, "\n\n");
        return key.Default is null ? text : $"{text}\n\n默认 default: {key.Default}";
    }

    private static string Both(LocalizedText text, string separator) => text.Chinese == text.English ? text.Chinese : text.Chinese + separator + text.English;
}
