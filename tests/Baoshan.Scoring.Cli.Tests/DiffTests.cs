using System.Text.Json.Nodes;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The command that says what differs between two sets.</summary>
public sealed class DiffTests
{
    private static readonly string Set = Path.Combine(Repository.Root, "indicator-sets", "baoshan-2016", "indicators.yaml");
    private static readonly string Overlay = Path.Combine(Repository.Root, "indicator-sets", "baoshan-2016", "as-published.yaml");
    private static readonly string Assessment = Path.Combine(Repository.Root, "indicator-sets", "baoshan-2016", "assessment.yaml");

    private static async Task<string> OutputAsync(params string[] arguments)
    {
        Finished run = await Command.RunAsync([.. arguments]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return run.Output;
    }

    [Fact]
    public async Task The_overlay_takes_B302_from_0_95_to_0_71_and_the_total_from_89_17_to_88_93()
    {
        string text = await OutputAsync("diff", Set, Overlay, "--assessment", Assessment);
        Assert.Contains("+ 计分权重：1.5", text, StringComparison.Ordinal);
        Assert.Contains("B302 固定资产在用率  权重 2  0.95 → 0.71  −0.24", text, StringComparison.Ordinal);
        Assert.Contains("理由（baoshan-2016-as-published）：报告公布的得分0.71", text, StringComparison.Ordinal);
        Assert.Contains("总分：89.17 → 88.93  −0.24", text, StringComparison.Ordinal);
        Assert.EndsWith("评级：良\n", text, StringComparison.Ordinal);

        string english = await OutputAsync("diff", Overlay, Set, "--assessment", Assessment, "--lang", "en");
        Assert.Contains("− scoring weight: 1.5", english, StringComparison.Ordinal);
        Assert.Contains("Total: 88.93 → 89.17  +0.24", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_and_itself_mean_the_same() =>
        Assert.Contains("含义相同", await OutputAsync("diff", Set, Set), StringComparison.Ordinal);

    [Fact]
    public async Task The_difference_as_json_holds_figures_as_numbers()
    {
        JsonNode json = JsonNode.Parse(await OutputAsync("diff", Set, Overlay, "--assessment", Assessment, "--format", "json"))!;
        Assert.Equal("baoshan.scoring/difference@1", (string?)json["format"]);
        JsonNode change = Assert.Single(json["indicators"]!.AsArray())!;
        Assert.Equal("scoring-weight", (string?)change["changes"]![0]!["aspect"]);
        Assert.Null(change["changes"]![0]!["before"]);
        JsonNode leaf = json["scores"]!["indicators"]!.AsArray().Single(row => (string?)row!["code"] == "B302")!;
        Assert.Equal((0.95m, 0.71m, -0.24m), ((decimal)leaf["before"]!["score"]!, (decimal)leaf["after"]!["score"]!, (decimal)leaf["difference"]!));
        Assert.Equal((89.17m, 88.93m), ((decimal)json["scores"]!["before"]!["total"]!, (decimal)json["scores"]!["after"]!["total"]!));
    }

    [Fact]
    public async Task The_difference_as_markdown_has_a_table_of_scores()
    {
        string text = await OutputAsync("diff", Set, Overlay, "--assessment", Assessment, "--format", "markdown");
        Assert.Contains("| 　　B302 固定资产在用率 | 2 | 0.95 | 0.71 | −0.24 |", text, StringComparison.Ordinal);
        Assert.Contains("| **总分** | | **89.17** | **88.93** | **−0.24** |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_problems_of_all_files_come_together()
    {
        Finished run = await Command.RunAsync("diff", Set + "x", Assessment, "--assessment", Overlay);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Length);
    }
}
