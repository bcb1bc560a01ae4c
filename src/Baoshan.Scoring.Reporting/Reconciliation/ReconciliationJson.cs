using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reconciliation.Bridges;

namespace Baoshan.Scoring.Reporting.Reconciliation;

/// <summary>核对结果 as JSON. Rates are numbers: 47.33% is 0.4733.</summary>
public static class ReconciliationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the texts in it.</param>
    public static string Write(ReconciliationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("claims", result.ClaimCount);
            json.WriteStartArray("disagreements");
            foreach (Disagreement disagreement in result.Disagreements)
            {
                Write(json, disagreement, language);
            }

            json.WriteEndArray();
            json.WriteStartArray("bridges");
            foreach (Bridge bridge in result.Bridges)
            {
                Write(json, bridge, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Disagreement disagreement, Language language)
    {
        json.WriteStartObject();
        json.WriteString("indicator", disagreement.Claim.Indicator);
        json.WriteString("figure", disagreement.Claim.Figure.Word());
        if (disagreement.Claim.Metric is { } metric)
        {
            json.WriteString("metric", metric);
        }

        json.WriteString("place", disagreement.Claim.Where.In(language));
        if (disagreement.Computed is { } computed)
        {
            json.WriteNumber("published", Plain(disagreement.Claim.Published.Value));
            json.WriteNumber("computed", Plain(computed));
        }
        else
        {
            json.WriteString("published", disagreement.Claim.Published.Text);
            json.WriteString("computed", disagreement.ComputedText);
        }

        json.WriteString("causedBy", disagreement.CausedBy);
        json.WriteStartArray("reasons");
        foreach (Reason reason in disagreement.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", reason.Kind.Word());
            json.WriteString("text", reason.Text.In(language));
            json.WriteBoolean("exact", reason.IsExact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Bridge bridge, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("from", Plain(bridge.From));
        json.WriteNumber("to", Plain(bridge.To));
        json.WriteNumber("difference", Plain(bridge.To - bridge.From));
        WriteTexts(json, "fromPlaces", bridge.FromPlaces);
        WriteTexts(json, "toPlaces", bridge.ToPlaces);
        WriteTexts(json, "startsFromPublished", bridge.Start);
        json.WriteNumber("size", bridge.Size);
        json.WriteStartArray("sets");
        foreach (IReadOnlyList<LeafChange> set in bridge.Sets)
        {
            json.WriteStartArray();
            foreach (LeafChange change in set)
            {
                json.WriteStartObject();
                json.WriteString("indicator", change.Indicator);
                json.WriteNumber("from", Plain(change.From));
                json.WriteNumber("to", Plain(change.To));
                WriteTexts(json, "ways", change.Ways.Select(way => way.In(language)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartObject("searched");
        json.WriteNumber("leaves", bridge.Searched.Leaves);
        json.WriteNumber("changes", bridge.Searched.Changes);
        json.WriteNumber("maximumSize", bridge.Searched.MaximumSize);
        json.WriteBoolean("complete", bridge.Searched.IsComplete);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The number without trailing zeros.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
