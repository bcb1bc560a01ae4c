namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Shows a diagnostic as compilers do: place, severity, code, message and hint on a line.</summary>
internal static class DiagnosticText
{
    public static string Write(Diagnostic diagnostic, Language language, bool colours)
    {
        string text = diagnostic.ToText(language);
        string place = diagnostic.Span.ToString();
        if (!colours || !text.StartsWith(place, StringComparison.Ordinal))
        {
            return text;
        }

        Colour colour = diagnostic.Severity switch
        {
            Severity.Error => Colour.Red,
            Severity.Warning => Colour.Yellow,
            _ => Colour.Cyan,
        };
        int message = text.IndexOf(": ", place.Length + 2, StringComparison.Ordinal);
        return $"{Ansi.Paint(place, Colour.Bold)}{Ansi.Paint(text[place.Length..message], colour)}{text[message..]}";
    }
}
