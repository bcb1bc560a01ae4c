namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>The few colours that output uses.</summary>
internal enum Colour
{
    None = 0,
    Bold = 1,
    Faint = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}

/// <summary>Colours for terminals.</summary>
internal static class Ansi
{
    public static string Paint(string text, Colour colour) =>
        colour == Colour.None || text.Length == 0
            ? text
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\e[{(int)colour}m{text}\e[0m");
}
