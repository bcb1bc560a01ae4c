using Baoshan.Scoring.Cli.Tests.Support;
using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring.Cli.Tests.Reconcile;

/// <summary>What the manual shows of reconcile and losses is what the commands print, and its files are files that load.</summary>
public sealed class ManualTests
{
    [Theory]
    [InlineData("核对.md")]
    [InlineData("reconcile.md")]
    public async Task Each_text_block_stands_in_the_output_of_the_command_before_it(string document)
    {
        Finished? run = null;
        int shown = 0;
        foreach ((string language, string text) in Blocks(document))
        {
            if (language == "bash")
            {
                foreach (string command in text.Split('\n'))
                {
                    string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    Assert.Equal("baoshan-scoring", words[0]);
                    using var folder = new TemporaryFolder();
                    run = await Command.RunAsync([.. words.Skip(1).Select(word => word is "report.html" ? folder[word] : word)]);
                    Assert.True(run.ExitCode == 0, run.ToString());
                }
            }
            else if (language == "text")
            {
                shown++;
                Assert.All(text.Split('\n'), line => Assert.Contains(line.Trim(), run!.Output, StringComparison.Ordinal));
            }
        }

        Assert.True(shown >= 3);
    }

    [Theory]
    [InlineData("核对.md")]
    [InlineData("reconcile.md")]
    public void Each_yaml_block_loads(string document)
    {
        string[] files = [.. Blocks(document).Where(block => block.Language == "yaml").Select(block => block.Text)];
        Assert.NotEmpty(files);
        Assert.All(files, text => Assert.Empty(PublishedFigures.TryParse(text).Diagnostics));
    }

    private static IEnumerable<(string Language, string Text)> Blocks(string document)
    {
        string[] parts = File.ReadAllText(Path.Combine(Repository.Root, "docs", document)).Split("```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            int end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            yield return (parts[i][..end].Trim(), parts[i][(end + 1)..].TrimEnd());
        }
    }
}
