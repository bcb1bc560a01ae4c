using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Json;

namespace Baoshan.Scoring.Reporting.Differences;

/// <summary>指标体系的差异 as one JSON object of the format <c>baoshan.scoring/difference@1</c>. Scores are numbers with the sets' decimals; what is not there is null.</summary>
public static class DifferenceJson
{
    /// <summary>The value of the object's <c>format</c>.</summary>
    public const string Format = "baoshan.scoring/difference@1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a difference.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="scores">What that does to the scores of an assessment; null for the sets alone.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string Write(SetDifference difference, ScoreDifference? scores = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new DifferenceJsonWriter(json, language).Write(difference, scores);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}

/// <summary>Writes the parts of a difference.</summary>
internal sealed class DifferenceJsonWriter(Utf8JsonWriter json, Language language)
{
    public void Write(SetDifference difference, ScoreDifference? scores)
    {
        json.WriteStartObject();
        json.WriteString("format", DifferenceJson.Format);
        WriteSet("before", difference.Before);
        WriteSet("after", difference.After);
        WriteAll("overlays", difference.Overlays, overlay =>
        {
            json.WriteStartObject();
            json.WriteOverlay(overlay);
            json.WriteEndObject();
        });
        WriteAll("header", difference.Header, Write);
        WriteAll("grades", difference.Grades, Write);
        WriteAll("parameters", difference.Parameters, Write);
        WriteAll("rules", difference.Rules, Write);
        WriteAll("indicators", difference.Indicators, Write);
        WriteAll("weights", difference.Weights, Write);
        WriteAll("facts", difference.Facts, Write);
        if (scores is not null)
        {
            Write(scores);
        }

        json.WriteEndObject();
    }

    private void WriteSet(string name, IndicatorSet set)
    {
        json.WriteStartObject(name);
        json.WriteString("id", set.Id);
        json.WriteString("version", set.Version);
        json.WriteEndObject();
    }

    private void Write(Change change)
    {
        json.WriteStartObject();
        json.WriteString("aspect", change.Aspect);
        json.WriteString("label", change.Label.In(language));
        json.WriteString("before", change.Before?.In(language));
        json.WriteString("after", change.After?.In(language));
        WriteReasons(change.Reasons);
        json.WriteEndObject();
    }

    private void Write(NamedChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("name", change.Name);
        json.WriteString("indicator", change.Indicator);
        WriteAll("changes", change.Changes, Write);
        WriteReasons(change.Reasons);
        json.WriteEndObject();
    }

    private void Write(IndicatorChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("code", change.Code);
        json.WriteString("name", change.Shown.Name);
        json.WriteString("codeBefore", change.Before?.Code);
        json.WriteBoolean("moved", change.IsMoved);
        json.WriteBoolean("renamed", change.IsRenamed);
        WriteAll("changes", change.Changes, Write);
        WriteReasons(change.Reasons);
        json.WriteEndObject();
    }

    private void Write(WeightSum sum)
    {
        json.WriteStartObject();
        json.WriteString("code", sum.Code);
        json.WriteString("name", sum.Name);
        json.WriteFigure("before", sum.Before);
        json.WriteFigure("after", sum.After);
        json.WriteEndObject();
    }

    private void Write(ScoreDifference scores)
    {
        json.WriteStartObject("scores");
        json.WriteString("subject", scores.After.Scorecard.Subject);
        json.WriteString("period", scores.After.Scorecard.Period);
        WriteSide("before", scores.Before);
        WriteSide("after", scores.After);
        json.WriteFigure("difference", scores.Total);
        WriteAll("indicators", scores.Indicators.Where(row => row.IsChanged), Write);
        json.WriteEndObject();
    }

    private void WriteSide(string name, ScoredSide side)
    {
        Scorecard card = side.Scorecard;
        json.WriteStartObject(name);
        json.WriteFigure("total", card.Total);
        json.WriteString("grade", card.Grade?.Name);
        json.WriteString("status", card.Status.Word());
        if (card.Total is null)
        {
            json.WriteRange(card.Range);
        }

        WriteAll("lacking", side.Lacking, fact => json.WriteStringValue(fact.Name));
        WriteAll("unfit", side.Unfit, diagnostic => json.WriteStringValue(diagnostic.Message.In(language)));
        json.WriteEndObject();
    }

    private void Write(ScoreChange row)
    {
        json.WriteStartObject();
        json.WriteString("code", row.Indicator.Code);
        json.WriteString("name", row.Indicator.Name);
        json.WriteNumber("level", row.Indicator.Level);
        WriteResult("before", row.Before);
        WriteResult("after", row.After);
        json.WriteFigure("difference", row.Difference);
        WriteAll("because", row.Because, because => json.WriteStringValue(because.In(language)));
        WriteReasons(row.Reasons);
        json.WriteEndObject();
    }

    private void WriteResult(string name, IndicatorResult? result)
    {
        if (result is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("weight", result.Indicator.Weight);
        json.WriteFigure("score", result.Score);
        json.WriteString("status", result.State.Word());
        if (result.Score is null)
        {
            json.WriteRange(result.Range);
        }

        json.WriteString("reason", result.Explanation.Reason.In(language));
        json.WriteEndObject();
    }

    private void WriteReasons(IEnumerable<OverlayReason> reasons) => WriteAll("reasons", reasons, reason =>
    {
        json.WriteStartObject();
        json.WriteString("overlay", reason.Id);
        json.WriteString("reason", reason.Reason);
        json.WriteEndObject();
    });

    private void WriteAll<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        _ => "changed",
    };
}
