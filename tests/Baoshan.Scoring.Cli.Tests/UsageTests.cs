using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("evalute x.yaml", "“evalute”", "evaluate")]
    [InlineData("evaluate x.yaml --formt json", "“--formt”", "--format")]
    [InlineData("evaluate x.yaml --format xml", "“xml”", "table、json、markdown")]
    [InlineData("evaluate x.yaml --format", "--format", "table|json|markdown")]
    [InlineData("evaluate x.yaml --lang fr", "“fr”", "zh、en")]
    [InlineData("evaluate", "<assessment.yaml>", "evaluate --help")]
    [InlineData("evaluate a.yaml b.yaml", "“b.yaml”", "evaluate --help")]
    [InlineData("explain a.yaml", "<code>", "explain --help")]
    [InlineData("verify", "<folder>", "verify --help")]
    [InlineData("", "命令", "--help")]
    public async Task Wrong_usage_exits_2_and_says_what_would_be_right(string arguments, string wrong, string right)
    {
        Finished run = await Command.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(wrong, run.Errors, StringComparison.Ordinal);
        Assert.Contains(right, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_is_said_in_english_too()
    {
        Finished run = await Command.RunAsync("evalute", "x.yaml", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("unknown command 'evalute'; did you mean 'evaluate'?", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Errors, c => c >= '\u2E80');
    }

    [Theory]
    [InlineData("zh", "用法")]
    [InlineData("en", "Usage")]
    public async Task Help_names_every_command(string language, string word)
    {
        Finished run = await Command.RunAsync("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(word, run.Output, StringComparison.Ordinal);
        Assert.All(new[] { "evaluate", "explain", "verify" }, command => Assert.Contains($"  {command} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        Finished run = await Command.RunAsync("--version");

        Assert.Equal((0, "0.1.0\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task No_color_and_pipes_are_respected_in_messages()
    {
        Finished run = await Command.RunInAsync(Repository.Root, [("NO_COLOR", "1")], "evaluate", "nowhere.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\e', run.Errors);
        Assert.Equal(["nowhere.yaml: 错误 BS101 file-not-found: 文件不存在"], run.ErrorLines);
    }
}
