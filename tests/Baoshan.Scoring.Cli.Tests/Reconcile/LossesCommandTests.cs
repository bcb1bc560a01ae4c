using System.Text.Json;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests.Reconcile;

/// <summary>The command losses, run as a shell runs it.</summary>
public sealed class LossesCommandTests
{
    private const string Assessment = "indicator-sets/baoshan-2016/assessment.yaml";

    [Fact]
    public async Task The_table_names_the_amount_that_wins_points_back()
    {
        Finished run = await Command.RunAsync("losses", Assessment);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("支出决算数 从 3169.46 到 4241.63 万元：+1.67，达到“优”", run.Output, StringComparison.Ordinal);
        Assert.Contains("距“优”（90 分）还差 1.07 分。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English()
    {
        Finished run = await Command.RunAsync("losses", Assessment, "--lang", "en");
        Assert.Contains("支出决算数 from 3169.46 to 4241.63 万元: +1.67, reaches 优", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json()
    {
        Finished run = await Command.RunAsync("losses", Assessment, "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.Equal((88.93m, 11.07m, "良"), (root.GetProperty("total").GetDecimal(), root.GetProperty("lost").GetDecimal(), root.GetProperty("grade").GetString()));
        Assert.Equal(10, root.GetProperty("losses").GetArrayLength());
        Assert.Equal(1.07m, root.GetProperty("nextGrade").GetProperty("needed").GetDecimal());
        JsonElement spent = root.GetProperty("losses")[1].GetProperty("wins").EnumerateArray().Single(win => win.GetProperty("fact").GetString() == "支出决算数");
        Assert.Equal((4241.63m, "万元"), (spent.GetProperty("to").GetDecimal(), spent.GetProperty("unit").GetString()));
    }

    [Fact]
    public async Task Another_set_has_other_losses() => Assert.Contains(
        "共扣 10.83 分",
        (await Command.RunAsync("losses", Assessment, "--set", "indicator-sets/baoshan-2016/indicators.yaml")).Output,
        StringComparison.Ordinal);

    [Fact]
    public async Task Wrong_input_and_wrong_usage()
    {
        Assert.Equal(1, (await Command.RunAsync("losses", "没有.yaml")).ExitCode);
        Assert.Equal(2, (await Command.RunAsync("losses", Assessment, "--format", "pdf")).ExitCode);
    }
}
