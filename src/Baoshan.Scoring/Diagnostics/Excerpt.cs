namespace Baoshan.Scoring.Diagnostics;

/// <summary>Keeps messages readable where what they quote is absurdly long.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text, or its beginning where it is long; line breaks as spaces.</summary>
    public static string Of(string text)
    {
        string line = text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        return line.ReplaceLineEndings(" ");
    }
}
