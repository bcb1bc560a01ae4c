using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Baoshan.Scoring.Cli.Tests.Reconcile;

/// <summary>Runs the command as a shell does, in the repository's root.</summary>
internal sealed record RealCommand(int ExitCode, string Output, string Error)
{
    public static string Root { get; } = FindRoot();

    public static RealCommand Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "baoshan-scoring.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, here })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Baoshan.Scoring.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("the repository is not above the tests");
    }
}
