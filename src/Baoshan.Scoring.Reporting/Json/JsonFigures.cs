using System.Globalization;
using System.Text.Json;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Json;

/// <summary>Writes figures with the decimals that they carry.</summary>
internal static class JsonFigures
{
    /// <summary>A number, or null where there is none.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } figure)
        {
            json.WriteNumber(name, figure);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An overlay: its id, version and reason, and the days on which it is in force where it says so.</summary>
    public static void WriteOverlay(this Utf8JsonWriter json, Overlay overlay)
    {
        json.WriteString("id", overlay.Id);
        json.WriteString("version", overlay.Version);
        json.WriteString("reason", overlay.Reason);
        if (overlay.Effective is { } effective)
        {
            json.WriteStartObject("effective");
            json.WriteString("from", Day(effective.From));
            json.WriteString("to", Day(effective.To));
            json.WriteEndObject();
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The scores still possible.</summary>
    public static void WriteRange(this Utf8JsonWriter json, ScoreRange range)
    {
        json.WriteStartObject("range");
        json.WriteNumber("min", range.Minimum);
        json.WriteNumber("max", range.Maximum);
        json.WriteEndObject();
    }
}
