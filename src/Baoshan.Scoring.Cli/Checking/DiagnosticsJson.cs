using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baoshan.Scoring.Cli.Checking;

/// <summary>Diagnostics as JSON, for scripts and editors.</summary>
internal static class DiagnosticsJson
{
    public static JsonSerializerOptions Readable { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var document = new JsonObject { ["diagnostics"] = new JsonArray([.. diagnostics.Select(diagnostic => Of(diagnostic, language))]) };
        return document.ToJsonString(Readable) + "\n";
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    private static JsonObject Of(Diagnostic diagnostic, Language language) => new()
    {
        ["id"] = diagnostic.Rule.Id,
        ["rule"] = diagnostic.Rule.Name,
        ["severity"] = Word(diagnostic.Severity),
        ["indicator"] = diagnostic.Indicator,
        ["file"] = diagnostic.Span.File,
        ["line"] = diagnostic.Span.Line,
        ["column"] = diagnostic.Span.Column,
        ["message"] = diagnostic.Message.In(language),
        ["hint"] = diagnostic.Hint?.In(language),
        ["acknowledged"] = diagnostic.Acknowledged,
        ["help"] = diagnostic.Rule.Help,
    };
}
