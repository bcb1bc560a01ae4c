using System.Text.RegularExpressions;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The pages on totals by hand name the scores that the command prints.</summary>
public sealed partial class HandTotalsCommandTests
{
    [Theory]
    [InlineData("mof-2020-project")]
    [InlineData("mof-2013-department")]
    [InlineData("sasac-enterprise")]
    public async Task Each_score_of_the_page_is_printed(string set)
    {
        Finished run = await Command.RunAsync("evaluate", $"indicator-sets/{set}/assessment.yaml");
        Assert.Equal(0, run.ExitCode);
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "手算总分.md"));
        string section = text[text.IndexOf($"## {set}\n", StringComparison.Ordinal)..].Split("\n## ")[0];
        Match[] rows = Row().Matches(section).ToArray();
        Assert.True(rows.Length > 8);
        foreach (Match row in rows)
        {
            string name = row.Groups[1].Value == "total" ? "总分" : $" *{row.Groups[1].Value} ";
            Assert.Matches($@"(?m)^{name}.* {Regex.Escape(row.Groups[2].Value)}( |$)", run.Output);
        }
    }

    [GeneratedRegex(@"^\| ([A-Za-z0-9]+) \| [^|]* \| [^|]* \| ([0-9.]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
