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
    public async Task A_result_is_never_written_over_an_input()
    {
        using var copy = new BaoshanCopy();
        string before = File.ReadAllText(copy["assessment.yaml"]);
        foreach (string[] call in new string[][]
        {
            ["evaluate", "assessment.yaml", "--output", "assessment.yaml"],
            ["evaluate", "assessment.yaml", "--output", "./assessment.yaml"],
            ["diff", "indicators.yaml", "as-published.yaml", "--output", "as-published.yaml"],
            ["cases", "indicators.yaml", "--output=indicators.yaml"],
        })
        {
            Finished run = await copy.RunAsync(call);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("是本次的输入", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllText(copy["assessment.yaml"]));
    }

    [Fact]
    public async Task A_relative_link_is_followed_from_its_own_folder()
    {
        using var copy = new BaoshanCopy();
        copy.Write("real.txt", "before");
        File.CreateSymbolicLink(copy["link.txt"], "real.txt");

        Finished run = await copy.RunAsync("evaluate", "assessment.yaml", "--output", "link.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("88.93", File.ReadAllText(copy["real.txt"]), StringComparison.Ordinal);
        Assert.Equal("real.txt", new FileInfo(copy["link.txt"]).LinkTarget);
    }

    [Theory]
    [InlineData("evaluate", "assessment.yaml", "--output", "")]
    [InlineData("new", "")]
    public async Task An_empty_name_is_a_wrong_usage(params string[] call)
    {
        using var copy = new BaoshanCopy();
        Finished run = await copy.RunAsync(call);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("空的", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_does_not_take_its_own_input_for_rejected_rows()
    {
        using var copy = new BaoshanCopy();
        copy.Write("q.rejects.csv", "subject,period\n甲,2016\n");

        Finished run = await copy.RunAsync("batch", "indicators.yaml", "q.rejects.csv", "--output", "q.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("subject,period\n甲,2016\n", File.ReadAllText(copy["q.rejects.csv"]));
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
