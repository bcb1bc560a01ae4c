using System.Text;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>The file of a table, read as UTF-8 whatever its encoding is.</summary>
internal sealed class TableSource : IDisposable
{
    private const int Looked = 1 << 16;

    private readonly FileStream file;

    /// <param name="path">The file.</param>
    /// <param name="encoding">One of <see cref="TableEncoding.Words"/>.</param>
    public TableSource(string path, string encoding = TableEncoding.Auto)
    {
        file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, Looked, FileOptions.SequentialScan);
        byte[] start = new byte[Looked];
        int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        Encoding = TableEncoding.Of(encoding, start.AsSpan(0, length));
        file.Position = Encoding.Mark.Length;
        Separator = SeparatorIn(Encoding.Encoding.GetString(start, Encoding.Mark.Length, length - Encoding.Mark.Length));
        Text = Encoding.Encoding is UTF8Encoding ? file : System.Text.Encoding.CreateTranscodingStream(file, Encoding.Encoding, System.Text.Encoding.UTF8, leaveOpen: true);
    }

    public TableEncoding Encoding { get; }

    /// <summary>A comma; a tab where the header has tabs and no comma, as in what spreadsheet programs call Unicode text.</summary>
    public char Separator { get; }

    /// <summary>The text as UTF-8 without a byte order mark.</summary>
    public Stream Text { get; }

    /// <summary>The share of the file that has been read.</summary>
    public double Progress => file.Length == 0 ? 0 : (double)file.Position / file.Length;

    public void Dispose()
    {
        Text.Dispose();
        file.Dispose();
    }

    private static char SeparatorIn(string start)
    {
        string header = start[..(start.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : start.Length)];
        return header.Contains('\t', StringComparison.Ordinal) && !header.Contains(',', StringComparison.Ordinal) ? '\t' : ',';
    }
}
