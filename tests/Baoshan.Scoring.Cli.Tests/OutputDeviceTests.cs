using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>An output that is no file is written to, never replaced.</summary>
public sealed class OutputDeviceTests : IDisposable
{
    private static readonly string Set = Path.Combine(Repository.Root, Repository.BaoshanFolder, "as-published.yaml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    [InlineData("/proc/self/fd/1")]
    [InlineData("link")]
    public async Task The_standard_output_gets_what_a_file_would_get(string device)
    {
        if (!Directory.Exists("/proc/self/fd"))
        {
            return; // only Linux has all of these
        }

        File.CreateSymbolicLink(folder["link"], "/dev/stdout");
        await RunAsync("batch", Set, "--template", "csv", "--output", "in.csv");
        string[][] calls = [["diff", Set, Set], ["evaluate", Path.Combine(Repository.Root, Repository.Assessment)], ["batch", Set, "in.csv"], ["batch", Set, "in.csv", "--rank"]];
        foreach (string[] call in calls)
        {
            Finished file = await RunAsync([.. call, "--output", "file"]);
            Finished written = await RunAsync([.. call, "--output", device]);

            Assert.Equal((0, 0), (file.ExitCode, written.ExitCode));
            Assert.Equal(await File.ReadAllBytesAsync(folder["file"]), written.OutputBytes);
        }

        Assert.Equal(["file", "in.csv", "link"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("/dev/stdout", new FileInfo(folder["link"]).LinkTarget);
    }

    [Fact]
    public async Task What_follows_in_a_file_that_the_shell_has_opened_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Finished run = await ShellAsync("echo before > all; $0 diff $1 $1 --output /dev/stdout >> all; echo after >> all");

        Assert.Equal(0, run.ExitCode);
        string[] lines = await File.ReadAllLinesAsync(folder["all"]);
        Assert.Equal(("before", "after"), (lines[0], lines[^1]));
        Assert.Contains(lines, line => line.Contains("含义相同", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("diff $1 $1", "含义相同")]
    [InlineData("batch $1 in.csv", "示例单位")]
    [InlineData("batch $1 in.csv --rank", "示例单位")]
    public async Task A_named_pipe_is_written_to_and_stays(string call, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await RunAsync("batch", Set, "--template", "csv", "--output", "in.csv");

        Finished run = await ShellAsync($"mkfifo pipe; cat pipe > read & $0 {call} --output pipe; code=$?; wait; test -p pipe && exit $code");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains(expected, await File.ReadAllTextAsync(folder["read"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_with_errors_go_beside_the_table_where_the_results_go_to_a_device()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(folder["tables"]);
        await File.WriteAllLinesAsync(folder["tables/in.ndjson"], ["""{"subject":"甲","period":"2016"}""", "{}"]);

        Finished run = await RunAsync("batch", Set, "tables/in.ndjson", "--output", "/dev/stdout");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("""{"subject":"甲","period":"2016","status":"incomplete",""", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(folder["tables/in.rejects.ndjson"]));
        Assert.False(File.Exists("/dev/stdout.rejects.ndjson"));
    }

    [Theory]
    [InlineData(".", "“.”是文件夹，不能写入")]
    [InlineData("none/out.csv", "“none/out.csv”无法写入：文件夹“")]
    public async Task A_batch_names_the_output_that_cannot_be_written(string output, string expected)
    {
        await RunAsync("batch", Set, "--template", "csv", "--output", "in.csv");

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(expected, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_in_a_circle_and_a_device_that_is_full_are_said_in_the_language_asked_for()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");

        Finished circle = await RunAsync("diff", Set, Set, "--output", "a");
        Finished full = await RunAsync("diff", Set, Set, "--output", "/dev/full");

        Assert.Equal((2, 2), (circle.ExitCode, full.ExitCode));
        Assert.Equal("“a”无法写入：链接互相指向", circle.ErrorLines[0]);
        Assert.Equal("“/dev/full”无法写入：磁盘空间不足", full.ErrorLines[0]);
    }

    private Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(folder.Path, [], arguments);

    private Task<Finished> ShellAsync(string script)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "baoshan-scoring.dll");
        return Processes.RunAsync("sh", ["-c", script.Replace("$0", $"dotnet exec '{program}'", StringComparison.Ordinal), "sh", Set], folder.Path);
    }
}
