using System.Text.Json.Nodes;
using Baoshan.Scoring.Authoring.Understanding;
using Baoshan.Scoring.Cli.Checking;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Parsing;

/// <summary>How a sentence is understood, as JSON. With several readings, what is understood, the wording and the points stand in each of them.</summary>
internal static class SentenceJson
{
    public static string Write(SentenceQuestion question, SentenceAnswer answer, Language language)
    {
        SentenceReading? only = answer is { IsUnderstood: true, Readings: [var single] } ? single : null;
        var document = new JsonObject
        {
            ["sentence"] = question.Sentence,
            ["weight"] = question.Weight,
            ["understood"] = only is null ? null : JsonNode.Parse(only.Json),
            ["canonical"] = only is null ? null : Canonical(only),
            ["readings"] = new JsonArray([.. answer.Readings.Select(reading => new JsonObject
            {
                ["steps"] = reading.Steps?.ToString().ToLowerInvariant(),
                ["understood"] = JsonNode.Parse(reading.Json),
                ["canonical"] = Canonical(reading),
                ["points"] = Points(reading, language),
            })]),
            ["points"] = only is null ? new JsonArray() : Points(only, language),
        };
        if (answer.Problem is { } problem)
        {
            document["problem"] = new JsonObject
            {
                ["id"] = problem.Rule.Id,
                ["rule"] = problem.Rule.Name,
                ["column"] = problem.Span.Column,
                ["message"] = problem.Message.In(language),
                ["hint"] = problem.Hint?.In(language),
                ["help"] = problem.Rule.Help,
            };
        }

        return document.ToJsonString(DiagnosticsJson.Readable) + "\n";
    }

    private static JsonObject Canonical(SentenceReading reading) => new() { ["zh"] = reading.Canonical.Chinese, ["en"] = reading.Canonical.English };

    private static JsonArray Points(SentenceReading reading, Language language) =>
    [
        .. reading.Points.Select(tried => new JsonObject
        {
            ["at"] = tried.At,
            ["score"] = tried.Score,
            ["state"] = tried.State?.Word(),
            ["asked"] = tried.IsAsked,
            ["problem"] = tried.Problem?.In(language),
        }),
    ];
}
