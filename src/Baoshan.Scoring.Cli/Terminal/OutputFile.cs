using System.Text;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Writes a file so that a reader finds the old text or the whole new text, never a part.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Writes bytes to a temporary file in the same folder and moves it into place.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        try
        {
            Replace(Target(path), bytes);
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
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    /// <summary>True where two paths mean the same file.</summary>
    public static bool IsSame(string path, string other) => path.Length > 0 && other.Length > 0 && Target(path) == Target(other);

    private static void Replace(string path, byte[] bytes)
    {
        // a device such as /dev/null is written to, not replaced
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, bytes);
            return;
        }

        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
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

    private static LocalizedText Problem(string path, Exception problem)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path.Length == 0 ? "." : path));
        return Directory.Exists(path) ? new($"“{path}”是文件夹，不能写入", $"'{path}' is a folder and cannot be written")
            : folder is not null && !Directory.Exists(folder) ? new($"“{path}”无法写入：文件夹“{folder}”不存在", $"'{path}' cannot be written: the folder '{folder}' does not exist")
            : new($"“{path}”无法写入：{problem.Message}", $"'{path}' cannot be written: {problem.Message}");
    }
}
