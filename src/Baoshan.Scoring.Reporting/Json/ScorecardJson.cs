using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reporting.Json;

/// <summary>
/// A scorecard as one JSON object of the format <c>baoshan.scoring/scorecard@1</c>. Scores are numbers with the set's decimals, rates parts of
/// 1; where there is no score, total or grade they are null, and <c>range</c> says what is still possible of what is open. The same scorecard gives the same bytes.
/// </summary>
public static class ScorecardJson
{
    /// <summary>The value of the object's <c>format</c>.</summary>
    public const string Format = "baoshan.scoring/scorecard@1";

    // Chinese stays readable; the text is a file of its own, not part of a page
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The scorecard as JSON text that ends with a line feed.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of reasons, standards and labels.</param>
    public static string Write(Scorecard card, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(card);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, card, language);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes the scorecard as one JSON value.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of reasons, standards and labels.</param>
    public static void Write(Utf8JsonWriter json, Scorecard card, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(card);
        bool complete = card.Status == ScorecardStatus.Complete;
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteStartObject("set");
        json.WriteString("id", card.Set.Id);
        json.WriteString("version", card.Set.Version);
        json.WriteEndObject();
        json.WriteString("subject", card.Subject);
        json.WriteString("period", card.Period);
        json.WriteFigure("total", card.Total);
        json.WriteNumber("fullScore", card.FullScore);
        json.WriteFigure("rate", card.Rate);
        json.WriteString("grade", complete ? card.Grade?.Name : null);
        json.WriteString("status", card.Status.Word());
        if (!complete)
        {
            json.WriteRange(card.Range);
        }

        json.WriteStartArray("indicators");
        foreach (IndicatorResult result in card.Indicators)
        {
            WriteIndicator(json, result, language);
        }

        json.WriteEndArray();
        WriteTotal(json, card, language);
        WriteOverlays(json, card);
        json.WriteEndObject();
    }

    /// <summary>What stands beside the tree, where a set has any of it: bonus and penalty items, and how the total comes about beyond the sum.</summary>
    private static void WriteTotal(Utf8JsonWriter json, Scorecard card, Language language)
    {
        if (card.Adjustments.Count > 0)
        {
            json.WriteStartArray("adjustments");
            foreach (IndicatorResult item in card.Adjustments)
            {
                WriteIndicator(json, item, language);
            }

            json.WriteEndArray();
        }

        if (card.TotalSteps is { Count: > 0 } steps)
        {
            json.WriteStartArray("totalSteps");
            foreach (LocalizedText step in steps)
            {
                json.WriteStringValue(step.In(language));
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The overlays that the set was derived by, where one of them says when it is in force.</summary>
    private static void WriteOverlays(Utf8JsonWriter json, Scorecard card)
    {
        if (card.Set.Overlays.All(overlay => overlay.Effective is null))
        {
            return;
        }

        json.WriteStartArray("overlays");
        foreach (Overlay overlay in card.Set.Overlays)
        {
            json.WriteStartObject();
            json.WriteOverlay(overlay);
            if (overlay.IsInForce(card.Period) is { } inForce)
            {
                json.WriteBoolean("inForce", inForce);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorResult result, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", result.Code);
        json.WriteString("name", result.Indicator.Name);
        if (result.Indicator.Place != IndicatorPlace.Tree)
        {
            json.WriteString("kind", result.Indicator.Place == IndicatorPlace.Bonus ? "bonus" : "penalty");
        }

        json.WriteNumber("level", result.Indicator.Level);
        json.WriteString("parent", result.Indicator.Parent);
        json.WriteNumber("weight", result.Indicator.Weight);
        json.WriteFigure("score", result.Score);
        json.WriteFigure("rate", result.Rate);
        json.WriteString("status", result.State.Word());
        if (result.Score is null && result.State != IndicatorState.NotApplicable)
        {
            json.WriteRange(result.Range);
        }

        ExplanationJson.Write(json, result.Explanation, language);
        json.WriteEndObject();
    }
}
