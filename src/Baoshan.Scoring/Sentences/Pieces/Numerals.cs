namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>The characters that numbers are written with.</summary>
internal static class Numerals
{
    private const string Chinese = "零一二三四五六七八九十百两";

    /// <summary>True where a text has one of them.</summary>
    public static bool AreIn(string plain) => plain.Any(c => char.IsAsciiDigit(c) || Chinese.Contains(c, StringComparison.Ordinal));
}
