using System.Text.Json;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Reporting.Json;

/// <summary>Why an indicator has its score, as a JSON object.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation, Language language)
    {
        json.WriteStartObject("explanation");
        json.WriteString("reason", explanation.Reason.In(language));
        json.WriteString("standard", explanation.Standard?.In(language));
        json.WriteStartArray("steps");
        foreach (ExplainedStep step in explanation.Steps)
        {
            WriteStep(json, step, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (ExplainedFact fact in explanation.Facts)
        {
            WriteFact(json, fact, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (LocalizedText finding in explanation.Findings)
        {
            json.WriteStringValue(finding.In(language));
        }

        json.WriteEndArray();
        json.WriteFigure("pointsLost", explanation.PointsLost);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, ExplainedStep step, Language language)
    {
        json.WriteStartObject();
        json.WriteString("label", step.Label.In(language));
        json.WriteString("clause", step.Clause?.In(language));
        json.WriteString("formula", step.Formula.In(language));
        json.WriteString("arithmetic", step.Arithmetic);
        if (step.Notation == Notation.Date)
        {
            json.WriteString("exact", step.ValueText);
            json.WriteString("value", step.ValueText);
        }
        else
        {
            json.WriteNumber("exact", step.Exact);
            json.WriteNumber("value", step.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>A fact's value is text as it was written, so that no figure loses its form; null where the fact is not supplied.</summary>
    private static void WriteFact(Utf8JsonWriter json, ExplainedFact fact, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", fact.Declaration.Name);
        json.WriteString("value", fact.Fact?.Value switch
        {
            null => null,
            SingleValue single => single.Text,
            _ => fact.Value.In(language),
        });
        json.WriteString("unit", fact.Declaration.Unit);
        json.WriteString("source", fact.Fact?.Source);
        json.WriteEndObject();
    }
}
