using System.Text.Json;

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

    /// <summary>The scores still possible.</summary>
    public static void WriteRange(this Utf8JsonWriter json, ScoreRange range)
    {
        json.WriteStartObject("range");
        json.WriteNumber("min", range.Minimum);
        json.WriteNumber("max", range.Maximum);
        json.WriteEndObject();
    }
}
