namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Outputs that are no files, such as <c>/dev/stdout</c>, <c>/dev/null</c> and named pipes: they are written to, never replaced.</summary>
internal static class OutputDevice
{
    /// <summary>Whether a full path means a device, a terminal, or a stream of a process.</summary>
    public static bool IsDevice(string path) =>
        path.StartsWith(@"\\.\", StringComparison.Ordinal)
        || path.StartsWith("/proc/", StringComparison.Ordinal)
        || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));

    /// <summary>Opens what a path means for writing where it is a device or pipe; null where it is a file, or not there.</summary>
    public static Stream? TryOpen(string path)
    {
        string target = OutputFile.Target(path);
        return target switch
        {
            "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1" => System.Console.OpenStandardOutput(),
            "/dev/stderr" or "/dev/fd/2" or "/proc/self/fd/2" => System.Console.OpenStandardError(),
            _ when IsDevice(target) => Open(target),
            _ => File.Exists(target) ? Pipe(target) : null,
        };
    }

    // what can be positioned is a file; asking opens it, and a pipe that has been opened is not to be closed before it is written to
    private static FileStream? Pipe(string path)
    {
        try
        {
            FileStream stream = Open(path);
            if (!stream.CanSeek)
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
            // a file that may not be changed may still be replaced
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            // another program has it open; what comes next says so
        }

        return null;
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
}
