using System.Diagnostics;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>A run that is stopped by Ctrl-C: what it has scored by then is in a file that is whole.</summary>
public sealed class BatchInterruptTests : IDisposable
{
    private const int Rows = 400_000;

    private static readonly string Set = Path.Combine(Repository.Root, Repository.BaoshanFolder, "as-published.yaml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task What_was_scored_is_a_whole_table(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // signals are sent with kill
        }

        await Command.RunInAsync(folder.Path, [], "batch", Set, "--template", "csv", "--output", "in.csv");
        string[] template = await File.ReadAllLinesAsync(folder["in.csv"]);
        await File.WriteAllLinesAsync(folder["in.csv"], [template[0], .. Enumerable.Repeat(template[1], Rows)]);

        using Process batch = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "baoshan-scoring.dll"), "batch", Set, "in.csv", "--output", "out.csv"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        })!;
        Task<string> errors = batch.StandardError.ReadToEndAsync();
        while (!Directory.EnumerateFiles(folder.Path, ".out.csv.*.tmp").Any(file => new FileInfo(file).Length > 0) && !batch.HasExited)
        {
            await Task.Delay(20);
        }

        await Processes.RunAsync("kill", [$"-{signal}", $"{batch.Id}"], folder.Path);
        await batch.WaitForExitAsync();

        string[] written = await File.ReadAllLinesAsync(folder["out.csv"]);
        Assert.Equal(130, batch.ExitCode);
        Assert.InRange(written.Length, 2, Rows);
        Assert.All(written[1..], row => Assert.Equal(written[1], row));
        Assert.EndsWith("\n", await File.ReadAllTextAsync(folder["out.csv"]), StringComparison.Ordinal);
        Assert.Contains($"已中断，评分 {written.Length - 1} 行", await errors, StringComparison.Ordinal);
        Assert.Equal(["in.csv", "out.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }
}
