using System.Text;

namespace Baoshan.Scoring.Documents;

/// <summary>Reads the text of a file or stream, bounded in size and strictly as UTF-8.</summary>
internal static class SourceText
{
    /// <summary>The largest text that is read, in bytes.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    public static string? FromFile(string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (Directory.Exists(path))
            {
                diagnostics.Add(new(DocumentRules.FileNotFound, SourceSpan.WholeFile(path), new("这是文件夹，不是文件", "this is a folder, not a file"), FileIn(path)));
                return null;
            }

            if (!File.Exists(path))
            {
                diagnostics.Add(new(DocumentRules.FileNotFound, SourceSpan.WholeFile(path), new("文件不存在", "the file does not exist"), NearbyFile(path)));
                return null;
            }

            using FileStream stream = File.OpenRead(path);
            return FromStream(stream, path, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(new(DocumentRules.FileUnreadable, SourceSpan.WholeFile(path), Unreadable(e)));
            return null;
        }
    }

    /// <summary>Why a file cannot be read.</summary>
    public static LocalizedText Unreadable(Exception problem)
    {
        LocalizedText why = FileProblem.Of(problem);
        return new($"文件无法读取：{why.Chinese}", $"the file cannot be read: {why.English}");
    }

    public static string? FromStream(Stream stream, string? name, DiagnosticBag diagnostics)
    {
        byte[] buffer = new byte[RoomFor(stream)];
        int length = 0;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            if (length > MaximumBytes)
            {
                diagnostics.Add(TooLarge(name));
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return Decode(buffer.AsSpan(0, length), name, diagnostics);
    }

    /// <summary>A byte more than there is to read, as far as that is known, so that the end is seen without growing.</summary>
    private static int RoomFor(Stream stream) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, MaximumBytes) + 1 : 16 * 1024;

    public static Diagnostic TooLarge(string? name) => new(
        DocumentRules.FileTooLarge,
        SourceSpan.WholeFile(name),
        new($"文件超过 {MaximumBytes / 1024 / 1024} MB 的上限", $"the file is larger than the limit of {MaximumBytes / 1024 / 1024} MB"),
        new("这多半不是要读的文件", "this is probably not the file that is meant"));

    private static string? Decode(ReadOnlySpan<byte> bytes, string? name, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            ReadOnlySpan<byte> before = bytes[..Math.Clamp(e.Index, 0, bytes.Length)];
            int line = before.Count((byte)'\n') + 1;
            int lineStart = before.LastIndexOf((byte)'\n') + 1;
            int column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
            diagnostics.Add(new(
                DocumentRules.NotUtf8,
                new(name, line, column),
                new("文件不是 UTF-8 编码", "the file is not UTF-8"),
                new("请在编辑器中另存为 UTF-8", "save it as UTF-8 in your editor")));
            return null;
        }
    }

    private static LocalizedText? FileIn(string folder) => YamlFiles(folder) is { Length: > 0 } names
        ? new($"其中有：{string.Join("、", names.Take(8))}", $"it holds {string.Join(", ", names.Take(8))}")
        : null;

    private static string[] YamlFiles(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static LocalizedText? NearbyFile(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } f ? f : ".";
        if (!Directory.Exists(folder))
        {
            return new($"文件夹“{folder}”也不存在", $"the folder '{folder}' does not exist either");
        }

        return Suggestion.Hint(Path.GetFileName(path), YamlFiles(folder));
    }
}
