namespace Baoshan.Scoring.Cli.Batch;

/// <summary>Recognises a file of rejected rows by its first column, in whatever encoding and form it was written.</summary>
internal static class RejectedRows
{
    private const int Looked = 16;

    /// <summary>The first column: where the row stood.</summary>
    public const string Line = "#line";

    /// <summary>True where the file begins as a file of rejected rows does.</summary>
    public static bool IsIn(string path)
    {
        byte[] start = new byte[Looked];
        using FileStream file = File.OpenRead(path);
        int length = file.ReadAtLeast(start, Looked, throwOnEndOfStream: false);
        TableEncoding encoding = TableEncoding.Of(TableEncoding.Auto, start.AsSpan(0, length));
        string text = encoding.Encoding.GetString(start, encoding.Mark.Length, length - encoding.Mark.Length);
        return text.StartsWith(Line, StringComparison.Ordinal) || text.StartsWith($"{{\"{Line}\"", StringComparison.Ordinal);
    }
}
