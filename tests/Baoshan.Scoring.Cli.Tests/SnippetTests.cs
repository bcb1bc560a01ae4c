using System.Text.RegularExpressions;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Every command in the README and the manual runs as it stands there. A command that is to fail says so: <c># exit 3</c>.</summary>
public sealed class SnippetTests(CleanCopy clone) : IClassFixture<CleanCopy>
{
    private const string DotnetRun = "dotnet run --project src/Baoshan.Scoring.Cli -- ";
    private const string Tool = "baoshan-scoring ";

    /// <summary>What only a person runs: tests would start themselves, and an installation changes the machine (a test of its own does it in a folder).</summary>
    private static readonly string[] NotRun = ["dotnet test", "dotnet tool install "];

    public static TheoryData<string> Documents => [.. Snippets.Documents.Where(document => Snippets.Commands(document).Any())];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Commands_run(string document)
    {
        foreach (string command in Snippets.Commands(document).Where(command => !NotRun.Any(prefix => command.StartsWith(prefix, StringComparison.Ordinal))))
        {
            Match exit = Regex.Match(command, @"\s*# exit (\d)$");
            string line = exit.Success ? command[..exit.Index] : command;
            Finished run = await RunAsync(line);
            Assert.True((exit.Success ? int.Parse(exit.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0) == run.ExitCode, $"{document}: {line}\n{run}");
        }
    }

    [Fact]
    public async Task The_first_command_of_the_readme_scores_the_report_from_a_clean_clone()
    {
        string first = Snippets.Commands("README.md").First();
        Assert.Equal(DotnetRun + "evaluate indicator-sets/baoshan-2016/assessment.yaml", first);

        Finished run = await Processes.RunAsync("dotnet", Words(first)[1..], clone.Root, Dotnet.Environment);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Matches(@"总分 +100 +88\.93 +88\.93%  评级：良", run.Output);
    }

    [Fact]
    public void The_test_command_of_the_readme_is_the_one_that_the_build_server_runs()
    {
        Assert.Contains("dotnet test", Snippets.Commands("README.md"));
        Assert.Contains("step dotnet test ", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
    }

    /// <summary>The command itself is the built one: building again for every snippet would show nothing more.</summary>
    private Task<Finished> RunAsync(string line)
    {
        string? arguments = line.StartsWith(DotnetRun, StringComparison.Ordinal) ? line[DotnetRun.Length..]
            : line.StartsWith(Tool, StringComparison.Ordinal) ? line[Tool.Length..]
            : null;
        Assert.True(arguments is not null, $"a snippet that no test can run: {line}");
        return Command.RunInAsync(clone.Root, [], Words(arguments));
    }

    /// <summary>The words of a command line; quotes hold together what has spaces.</summary>
    private static string[] Words(string line) =>
        [.. Regex.Matches(line, """("[^"]*"|'[^']*'|\S)+""").Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal))];
}
