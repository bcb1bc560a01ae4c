using System.Text;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Writes a file so that a reader finds the old text or the whole new text, never a part.</summary>
internal static class OutputFile
{
    private const int MostLinks = 40;

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes to a temporary file in the same folder and moves it into place; a device or pipe is written to as it is.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        try
        {
            if (OutputDevice.TryOpen(path) is { } device)
            {
                using (device)
                {
                    device.Write(bytes);
                }
            }
            else
            {
                Replace(Target(path), bytes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(Problem(path, e));
        }
    }

    /// <summary>The file that a path means: a link is followed, so that it stays a link.</summary>
    public static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        for (int i = 0; i < MostLinks && !OutputDevice.IsDevice(full) && new FileInfo(full).LinkTarget is { } link; i++)
        {
            full = Path.GetFullPath(link, Path.GetDirectoryName(full)!);
        }

        return full;
    }

    /// <summary>True where two paths mean the same file.</summary>
    public static bool IsSame(string path, string other) => path.Length > 0 && other.Length > 0 && Target(path) == Target(other);

    /// <summary>A name for a file in the making, in the folder of the one that it becomes.</summary>
    public static string Temporary(string path, string extension) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}{extension}");

    /// <summary>Why a file cannot be written.</summary>
    public static LocalizedText Problem(string path, Exception problem)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path.Length == 0 ? "." : path));
        LocalizedText why = FileProblem.Of(problem);
        return Directory.Exists(path) ? new($"“{path}”是文件夹，不能写入", $"'{path}' is a folder and cannot be written")
            : folder is not null && !Directory.Exists(folder) ? new($"“{path}”无法写入：文件夹“{folder}”不存在", $"'{path}' cannot be written: the folder '{folder}' does not exist")
            : new($"“{path}”无法写入：{why.Chinese}", $"'{path}' cannot be written: {why.English}");
    }

    private static void Replace(string path, byte[] bytes)
    {
        string temporary = Temporary(path, ".tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
