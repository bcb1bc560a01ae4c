using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class OutputTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task A_file_gets_the_same_bytes_as_the_standard_output(string format)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["card"], "what was there before, and is longer than nothing");

        Finished printed = await Command.RunAsync("evaluate", Repository.Assessment, "--format", format);
        Finished written = await Command.RunAsync("evaluate", Repository.Assessment, "--format", format, "--output", folder["card"]);

        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Equal(printed.OutputBytes, File.ReadAllBytes(folder["card"]));
        Assert.Equal([folder["card"]], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Input_with_errors_leaves_the_file_as_it_was()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("assessment.yaml", "value: 3169.46", "value: 三千");
        copy.Write("card", "before");

        Finished run = await copy.RunAsync("evaluate", "assessment.yaml", "--output", "card");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("before", File.ReadAllText(copy["card"]));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        Finished missing = await Command.RunAsync("evaluate", Repository.Assessment, "--output", folder["none/card"]);
        Finished isFolder = await Command.RunAsync("evaluate", Repository.Assessment, "--output", folder.Path);

        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("不存在", missing.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (isFolder.ExitCode, isFolder.Output));
        Assert.Contains("是文件夹", isFolder.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["real"], "before");
        File.CreateSymbolicLink(folder["link"], folder["real"]);

        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--format", "json", "--output", folder["link"]);

        Assert.Equal(0, run.ExitCode);
        Assert.NotNull(new FileInfo(folder["link"]).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(folder["real"]), StringComparison.Ordinal);
    }
}
