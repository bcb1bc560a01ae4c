using System.Text.Json.Nodes;

namespace Baoshan.Scoring.Documents.Schemas;

/// <summary>
/// The schema of a single value. Editors see values as YAML types them, where 3 is a number and 3% a text; the loader sees texts. So a value is
/// allowed in whichever type YAML gives it.
/// </summary>
internal static class ScalarSchema
{
    public static JsonObject Of(ScalarShape shape) => shape.Kind switch
    {
        ScalarKind.Number => AnyOf(Type("number"), Pattern(SchemaPatterns.Number)),
        ScalarKind.Integer => AnyOf(Type("integer"), Pattern(SchemaPatterns.Integer)),
        ScalarKind.Magnitude => AnyOf(Type("number"), Pattern(SchemaPatterns.Number), Pattern(SchemaPatterns.Percent)),
        ScalarKind.MetricValue => AnyOf(Type("number"), Pattern(SchemaPatterns.Number), Pattern(SchemaPatterns.Percent), Pattern(SchemaPatterns.Date)),
        ScalarKind.Price => AnyOf(Words(shape.Words), Type("number"), Pattern(SchemaPatterns.Number), Pattern(SchemaPatterns.Percent)),
        ScalarKind.Truth => AnyOf(Words(["是", "否", "yes", "no", "true", "false"]), Type("boolean")),
        ScalarKind.Interval => AnyOf(Pattern(SchemaPatterns.Interval), Type("number")),
        ScalarKind.Name => AnyOf(Pattern(SchemaPatterns.Name), Type("boolean")), // true is a name, too
        ScalarKind.Date => Pattern(SchemaPatterns.Date),
        ScalarKind.Word => shape.Words.Contains("true") ? AnyOf(Words(shape.Words), Type("boolean")) : Words(shape.Words),
        ScalarKind.Text => new() { ["type"] = AnyType, ["pattern"] = SchemaPatterns.NotBlank },
        _ => new() { ["type"] = AnyType },
    };

    /// <summary>The schema of a key, which is always a text; null where any text will do.</summary>
    public static JsonObject? OfKey(ScalarShape shape) => shape.Kind switch
    {
        ScalarKind.Formula => null,
        ScalarKind.Text => Pattern(SchemaPatterns.NotBlank),
        ScalarKind.Interval => Pattern(SchemaPatterns.Interval),
        ScalarKind.Name => Pattern(SchemaPatterns.Name),
        _ => Of(shape),
    };

    private static JsonArray AnyType => ["string", "number", "boolean"];

    private static JsonObject Type(string name) => new() { ["type"] = name };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Words(string[] words) => words.Length == 1
        ? new() { ["const"] = words[0] }
        : new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject AnyOf(params JsonObject[] alternatives) => new() { ["anyOf"] = new JsonArray([.. alternatives]) };
}
