using System.Text.Json.Nodes;
using Baoshan.Scoring.Authoring.Understanding;
using Baoshan.Scoring.Cli.Checking;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Parsing;

/// <summary>How a sentence is understood, as JSON: its readings, of which there is one where nothing is open.</summary>
internal static class SentenceJson
{
    public static string Write(SentenceQuestion question, SentenceAnswer answer, Language language)
    {
        var document = new JsonObject
        {
            ["sentence"] = question.Sentence,
            ["weight"] = question.Weight,
            ["status"] = Status(answer),
            ["form"] = answer.Form?.In(language),
            ["readings"] = new JsonArray([.. answer.Readings.Select(reading => Reading(reading, language))]),
        };
        if (answer.Remarks.Count > 0)
        {
            document["remarks"] = Texts(answer.Remarks, language);
        }

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

    /// <summary>Whether there is one meaning, one for each counting of part of a step, several to choose from, or none.</summary>
    private static string Status(SentenceAnswer answer) => answer switch
    {
        { IsUnderstood: true, Readings.Count: 1 } => "understood",
        { IsUnderstood: true } => "steps-open",
        { Readings.Count: > 0 } => "ambiguous",
        _ => "not-understood",
    };

    private static JsonObject Reading(SentenceReading reading, Language language)
    {
        var written = new JsonObject
        {
            ["steps"] = reading.Steps?.ToString().ToLowerInvariant(),
            ["standard"] = JsonNode.Parse(reading.Json),
            ["canonical"] = Canonical(reading),
            ["points"] = Points(reading, language),
        };
        if (reading.Misfits.Count > 0)
        {
            written["misfits"] = Texts(reading.Misfits, language);
        }

        return written;
    }

    private static JsonArray Texts(IEnumerable<LocalizedText> texts, Language language) => [.. texts.Select(text => (JsonNode)text.In(language))];

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
