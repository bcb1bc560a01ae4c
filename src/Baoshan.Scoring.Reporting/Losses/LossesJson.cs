using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Losses;

namespace Baoshan.Scoring.Reporting.Losses;

/// <summary>扣分分析 as JSON. Rates and shares are numbers: 74.72% is 0.7472.</summary>
public static class LossesJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an analysis.</summary>
    /// <param name="report">The analysis.</param>
    /// <param name="language">The language of the texts in it.</param>
    public static string Write(LossReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteNumber(json, "total", report.Scorecard.Total);
            json.WriteString("grade", report.Scorecard.Grade?.Name);
            json.WriteString("status", report.Scorecard.Status.Word());
            WriteNumber(json, "lost", report.Lost);
            WriteNumber(json, "treeLost", report.TreeLost);
            WriteNumber(json, "bonus", report.Scorecard.Bonus);
            WriteNumber(json, "penalty", report.Scorecard.Penalty);
            json.WriteStartArray("losses");
            foreach (Loss loss in report.Leaves)
            {
                Write(json, loss, language);
            }

            json.WriteEndArray();
            json.WriteStartArray("levels");
            foreach (NodeLoss node in report.Levels)
            {
                json.WriteStartObject();
                json.WriteString("indicator", node.Indicator.Code);
                json.WriteNumber("level", node.Indicator.Level);
                WriteNumber(json, "lost", node.Points);
                WriteNumber(json, "share", node.Share);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, report.NextGrade, language);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Loss loss, Language language)
    {
        json.WriteStartObject();
        json.WriteString("indicator", loss.Indicator.Code);
        json.WriteString("name", loss.Indicator.Name);
        WriteNumber(json, "score", loss.Score);
        WriteNumber(json, "lost", loss.Points);
        WriteNumber(json, "share", loss.Share);
        WriteNumber(json, "winnable", loss.Winnable);
        json.WriteString("reason", loss.Reason.In(language));
        Write(json, loss.Wins, language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Win> wins, Language language)
    {
        json.WriteStartArray("wins");
        foreach (Win win in wins)
        {
            json.WriteStartObject();
            json.WriteString("kind", win.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", win.Text.In(language));
            json.WriteString("fact", win.Fact);
            WriteNumber(json, "from", win.From);
            WriteNumber(json, "to", win.To);
            json.WriteString("unit", win.Unit);
            WriteNumber(json, "gain", win.Gain);
            WriteNumber(json, "score", win.Score);
            WriteNumber(json, "toNextGrade", win.ToNextGrade);
            json.WriteString("grade", win.Grade?.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, NextGrade? next, Language language)
    {
        if (next is null)
        {
            json.WriteNull("nextGrade");
            return;
        }

        json.WriteStartObject("nextGrade");
        json.WriteString("grade", next.Grade.Name);
        WriteNumber(json, "from", next.Grade.From);
        WriteNumber(json, "needed", next.Needed);
        json.WriteStartArray("conditions");
        foreach (LocalizedText condition in next.Conditions)
        {
            json.WriteStringValue(condition.In(language));
        }

        json.WriteEndArray();
        json.WriteString("notSearched", next.NotSearched?.In(language));
        json.WriteStartArray("steps");
        foreach (GradeStep step in next.Steps)
        {
            json.WriteStartObject();
            json.WriteString("indicator", step.Indicator);
            WriteNumber(json, "score", step.Score);
            Write(json, step.Wins, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("smallestSets");
        foreach (IReadOnlyList<string> set in next.SmallestSets)
        {
            json.WriteStartArray();
            foreach (string code in set)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", next.IsComplete);
        json.WriteEndObject();
    }

    /// <summary>A number without trailing zeros, or null.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
