using System.Text.Json;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests.Reconcile;

/// <summary>The command reconcile, run as a shell runs it.</summary>
public sealed class ReconcileCommandTests : IDisposable
{
    private const string Assessment = "indicator-sets/baoshan-2016/assessment.yaml";
    private const string Published = "indicator-sets/baoshan-2016/published.yaml";

    private readonly string folder = Directory.CreateTempSubdirectory("reconcile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Disagreements_are_the_result_and_not_a_failure()
    {
        Finished run = await Command.RunAsync("reconcile", Assessment, Published);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("B2 得分：所印 4.7，计算 4.8（表3-0-1）", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.5 ÷ 4.5 = 33.33%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_exits_with_1_where_anything_disagrees() =>
        Assert.Equal(1, (await Command.RunAsync("reconcile", Assessment, Published, "--strict")).ExitCode);

    [Fact]
    public async Task English()
    {
        Finished run = await Command.RunAsync("reconcile", Assessment, Published, "--lang", "en");
        Assert.Contains("B302 score: printed 0.71, computed 0.95", run.Output, StringComparison.Ordinal);
        Assert.Contains("two published totals: 88.93", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_promised_shape()
    {
        Finished run = await Command.RunAsync("reconcile", Assessment, Published, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.True(root.GetProperty("claims").GetInt32() > 360);
        JsonElement[] disagreements = [.. root.GetProperty("disagreements").EnumerateArray()];
        Assert.All(disagreements, disagreement =>
        {
            Assert.Contains(disagreement.GetProperty("figure").GetString(), new[] { "score", "rate", "weight", "total", "grade", "metric" });
            Assert.True(disagreement.TryGetProperty("indicator", out _));
            Assert.True(disagreement.TryGetProperty("causedBy", out _));
            Assert.NotEqual("", disagreement.GetProperty("place").GetString());
            Assert.NotEqual(disagreement.GetProperty("published").ToString(), disagreement.GetProperty("computed").ToString());
            Assert.All(disagreement.GetProperty("reasons").EnumerateArray(), reason =>
            {
                Assert.NotEqual("", reason.GetProperty("kind").GetString());
                Assert.NotEqual("", reason.GetProperty("text").GetString());
                Assert.True(reason.GetProperty("exact").ValueKind is JsonValueKind.True or JsonValueKind.False);
            });
        });
        JsonElement b3 = disagreements.First(disagreement => disagreement.GetProperty("indicator").GetString() == "B3");
        Assert.Equal((1.11m, 1.35m, "B302"), (b3.GetProperty("published").GetDecimal(), b3.GetProperty("computed").GetDecimal(), b3.GetProperty("causedBy").GetString()));
        JsonElement total = disagreements.First(disagreement => disagreement.GetProperty("figure").GetString() == "total");
        Assert.Equal(JsonValueKind.Null, total.GetProperty("indicator").ValueKind);
        JsonElement bridge = Assert.Single(root.GetProperty("bridges").EnumerateArray());
        Assert.Equal(2, bridge.GetProperty("sets")[0].GetArrayLength());
    }

    [Fact]
    public async Task Output_goes_to_a_file()
    {
        string file = Path.Combine(folder, "核对.json");
        Finished run = await Command.RunAsync("reconcile", Assessment, Published, "--format", "json", "--output", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public async Task Figures_that_all_agree_say_so()
    {
        string file = Write("format: baoshan.scoring/published@1\ntexts:\n  - { place: 正文, figures: { B101: { score: 0.33, rate: 16.50% } } }\n");
        Finished run = await Command.RunAsync("reconcile", Assessment, file, "--strict");
        Assert.Equal((0, "核对 2 个公布的数字，没有不符。\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Wrong_input_exits_with_1_and_says_all_that_is_wrong()
    {
        string file = Write("format: baoshan.scoring/published@1\ntexts:\n  - { place: 正文, figures: { B109: { score: 1 }, D1: { score: 1 } } }\n");
        Finished run = await Command.RunAsync("reconcile", Assessment, file);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{file}:3:29: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Errors.Split("published-unknown-code").Length - 1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_exits_with_1_and_a_missing_argument_with_2()
    {
        Assert.Equal(1, (await Command.RunAsync("reconcile", Assessment, Path.Combine(folder, "没有.yaml"))).ExitCode);
        Assert.Equal(2, (await Command.RunAsync("reconcile", Assessment)).ExitCode);
    }

    [Fact]
    public async Task Figures_that_cannot_be_checked_are_named_and_exit_with_3()
    {
        string set = Path.Combine(Repository.Root, "indicator-sets", "baoshan-2016", "indicators.yaml");
        string assessment = Path.Combine(folder, "assessment.yaml");
        File.WriteAllText(assessment, $"format: baoshan.scoring/assessment@1\nset: '{set}'\nsubject: 某部门\nperiod: '2016'\nfacts: {{ A101: 编制并实施 }}\n");
        string file = Write("format: baoshan.scoring/published@1\ntexts:\n  - { place: 正文, figures: { A101: { score: 2 }, B101: { score: 1 } } }\n");
        Finished run = await Command.RunAsync("reconcile", assessment, file);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("未核对：B101 得分 1（正文）", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_page_has_a_section_with_the_disagreements()
    {
        string file = Path.Combine(folder, "report.html");
        Finished run = await Command.RunAsync("report", Assessment, "--to", file, "--published", Published);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string page = File.ReadAllText(file);
        Assert.Contains("id=\"reconciliation\"", page, StringComparison.Ordinal);
        Assert.Contains("1.5 ÷ 4.5 = 33.33%", page, StringComparison.Ordinal);
        Assert.Contains("88.93 与 89.47", page, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        string file = Path.Combine(folder, "published.yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
