namespace Baoshan.Scoring.Reporting.Excel;

/// <summary>Guesses how much room text takes, in the width of a digit; East-Asian characters take two.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);

    /// <summary>The lines that text takes in a column of that width.</summary>
    public static int Lines(string text, int width) => text.Split('\n').Sum(line => Math.Max(1, (Of(line) + width - 1) / width));
}
