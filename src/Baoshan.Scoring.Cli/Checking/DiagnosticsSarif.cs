using System.Text.Json.Nodes;

namespace Baoshan.Scoring.Cli.Checking;

/// <summary>Diagnostics as SARIF 2.1.0, for the code scanning of forges and for editors.</summary>
internal static class DiagnosticsSarif
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        DiagnosticRule[] rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = CommandLine.Name,
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, Array.IndexOf(rules, diagnostic.Rule), language))]),
            }),
        };
        return log.ToJsonString(DiagnosticsJson.Readable) + "\n";
    }

    private static JsonObject Rule(DiagnosticRule rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = rule.Name,
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
        ["help"] = new JsonObject { ["text"] = rule.Help },
    };

    private static JsonObject Result(Diagnostic diagnostic, int rule, Language language)
    {
        string hint = diagnostic.Hint is { } h ? $" {h.In(language)}" : "";
        var location = new JsonObject();
        if (diagnostic.Span.File is { } file)
        {
            location["artifactLocation"] = new JsonObject { ["uri"] = Reference(file) };
        }

        if (diagnostic.Span.Line > 0)
        {
            location["region"] = new JsonObject { ["startLine"] = diagnostic.Span.Line, ["startColumn"] = diagnostic.Span.Column };
        }

        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Rule.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(diagnostic.Severity),
            ["message"] = new JsonObject { ["text"] = diagnostic.Message.In(language) + hint },
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = location }),
        };
        if (diagnostic.Acknowledged is { } reason)
        {
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource", ["justification"] = reason });
        }

        return result;
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Reference(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));
}
