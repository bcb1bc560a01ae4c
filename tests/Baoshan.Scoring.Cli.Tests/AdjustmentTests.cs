using System.Text.Json;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Bonus and penalty items stand beside the tree in every view.</summary>
public sealed class AdjustmentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AdjustmentTests()
    {
        File.WriteAllText(folder["set.yaml"], """
            format: baoshan.scoring/indicators@1
            id: bonus
            version: 1.0.0
            name: 有加分项和扣分项的体系
            rounding: { scores: 2, rates: 2 }
            steps: whole
            not-applicable: scale-parent
            grades:
              - { grade: 优, from: 90 }
              - { grade: 差, from: 0 }
            facts:
              表彰次数: { unit: 次 }
              通报次数: { unit: 次 }
            bonus:
              at-most: 5
              items:
                - code: J1
                  name: 表彰
                  weight: 10
                  metric: 表彰次数
                  standard: { linear: { full: 0, base: 0, above: { each: 1, add: 2 } } }
            penalty:
              items:
                - code: K1
                  name: 通报
                  weight: 10
                  metric: 通报次数
                  standard: { linear: { full: 0, base: 0, above: { each: 1, add: 3 } } }
            indicators:
              - code: A
                name: 甲
                weight: 100
                standard: { findings: { each: 6% } }
            """);
        File.WriteAllText(folder["facts.yaml"], """
            format: baoshan.scoring/assessment@1
            set: set.yaml
            subject: 某部门
            period: '2020'
            facts:
              A: { findings: 2 }
              表彰次数: { value: 4, unit: 次 }
              通报次数: { value: 1, unit: 次 }
            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_table_shows_what_they_add_and_take_and_how_the_total_comes_about()
    {
        Finished run = await RunAsync("evaluate", "facts.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"(?m)^加分项 J1 表彰 +10 +\+8\.00 +—  ", run.Output);
        Assert.Matches(@"(?m)^扣分项 K1 通报 +10 +-3\.00 +—  ", run.Output);
        Assert.Matches(@"(?m)^总分 +100 +90\.00 +90\.00%  评级：优$", run.Output);
        Assert.Contains("88.00 + 5.00 - 3.00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_lists_them_beside_the_indicators()
    {
        Finished run = await RunAsync("evaluate", "facts.yaml", "--format", "json");

        JsonElement card = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("90.00", card.GetProperty("total").GetRawText());
        Assert.Equal(
            [("J1", "bonus", "8.00"), ("K1", "penalty", "3.00")],
            card.GetProperty("adjustments").EnumerateArray().Select(item => (item.GetProperty("code").GetString()!, item.GetProperty("kind").GetString()!, item.GetProperty("score").GetRawText())));
        Assert.Equal("1", card.GetProperty("adjustments")[1].GetProperty("explanation").GetProperty("steps")[0].GetProperty("value").GetRawText());
        Assert.Single(card.GetProperty("indicators").EnumerateArray());
    }

    [Fact]
    public async Task One_of_them_can_be_explained()
    {
        Finished run = await RunAsync("explain", "facts.yaml", "J1");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("加分项：加 8.00 分，最多 10 分", run.OutputLines);
    }

    [Fact]
    public async Task The_total_is_explained_with_them()
    {
        Finished run = await RunAsync("explain", "facts.yaml", "total");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("得分：90.00，满分 100，得分率 90.00%", run.OutputLines);
        Assert.Contains("合计：A 88.00 = 88.00", run.OutputLines);
        Assert.Contains("加分项：J1 表彰：", run.Output, StringComparison.Ordinal);
        Assert.Contains("扣分项：K1 通报：", run.Output, StringComparison.Ordinal);
        Assert.Contains("总分：加分与扣分：88.00 + 5.00 - 3.00", run.Output, StringComparison.Ordinal);
    }

    private Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(folder.Path, [], arguments);
}
