namespace Baoshan.Scoring.Tests.Support;

internal static class Text
{
    /// <summary>Each line further to the right.</summary>
    public static string Indent(string text, int spaces) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
