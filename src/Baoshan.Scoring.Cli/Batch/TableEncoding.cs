using System.Text;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>The encoding of a table. What a spreadsheet program saves as CSV is GB 18030 (GBK) in China unless its user chooses UTF-8.</summary>
/// <param name="Name">Its name, as the option takes it.</param>
/// <param name="Encoding">The encoding; bytes that are none of its characters are read as U+FFFD.</param>
/// <param name="Mark">The byte order mark at the start; empty where there is none.</param>
internal sealed record TableEncoding(string Name, Encoding Encoding, ReadOnlyMemory<byte> Mark)
{
    /// <summary>The word for finding the encoding from the table itself.</summary>
    public const string Auto = "auto";

    private const string Utf8Name = "utf-8";
    private const string Gb18030Name = "gb18030";
    private const string Utf16Name = "utf-16";

    /// <summary>The words that the option takes, the first by default.</summary>
    public static string[] Words { get; } = [Auto, Utf8Name, Gb18030Name, Utf16Name];

    /// <summary>How tables are written unless something else is asked for.</summary>
    public static TableEncoding Utf8 { get; } = new(Utf8Name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), default);

    private static TableEncoding Utf8WithMark { get; } = new(Utf8Name, Encoding.UTF8, Encoding.UTF8.GetPreamble());

    private static TableEncoding Gb18030 => new(
        Gb18030Name, CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!, default);

    private static TableEncoding Utf16 { get; } = new(Utf16Name, new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new byte[] { 0xFF, 0xFE });

    private static TableEncoding Utf16BigEndian { get; } = new(Utf16Name, new UnicodeEncoding(bigEndian: true, byteOrderMark: true), new byte[] { 0xFE, 0xFF });

    /// <summary>The encoding that a word names, for writing; UTF-8 where it names none.</summary>
    public static TableEncoding Of(string word) => word switch
    {
        Gb18030Name => Gb18030,
        Utf16Name => Utf16,
        _ => Utf8,
    };

    /// <summary>The encoding of a table that starts with these bytes: as the word says, else by its mark, else UTF-8 where it can be that, else GB 18030.</summary>
    public static TableEncoding Of(string word, ReadOnlySpan<byte> start)
    {
        foreach (TableEncoding marked in (TableEncoding[])[Utf8WithMark, Utf16, Utf16BigEndian])
        {
            if (start.StartsWith(marked.Mark.Span) && (word == Auto || word == marked.Name))
            {
                return marked;
            }
        }

        return word switch
        {
            Auto => IsUtf8(start) ? Utf8 : Gb18030,
            Utf16Name => Utf16 with { Mark = default },
            _ => Of(word),
        };
    }

    /// <summary>True for UTF-8, of which the last character may be cut off.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> start)
    {
        for (int cut = 0; cut <= Math.Min(3, start.Length); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(start[..^cut]))
            {
                return true;
            }
        }

        return false;
    }
}
