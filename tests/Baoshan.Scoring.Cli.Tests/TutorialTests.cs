using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The tutorial works as it stands: every command and file of it, in order, from an empty folder, prints what the page shows.</summary>
public class TutorialTests
{
    [Theory]
    [InlineData("教程.md")]
    [InlineData("tutorial.md")]
    public async Task Every_step_of_the_page_prints_what_it_shows(string page)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        string text = await File.ReadAllTextAsync(path);
        using var folder = new TemporaryFolder();
        foreach (string table in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.xlsx"))
        {
            File.Copy(table, folder[Path.GetFileName(table)]);
        }

        string followed = await new Walkthrough(folder.Path).FollowAsync(text);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            await File.WriteAllTextAsync(path, followed);
        }

        Assert.Equal(followed, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public void Both_languages_go_the_same_way() =>
        Assert.Equal(Steps("教程.md"), Steps("tutorial.md"));

    private static IEnumerable<string> Steps(string page) => Snippets.In($"docs/{page}")
        .Where(snippet => snippet.Language is "sh" or "yaml")
        .Select(snippet => snippet.Text.Replace(" --lang en", "", StringComparison.Ordinal));
}
