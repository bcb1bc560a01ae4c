using System.Text.Json;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>What does not apply has no score and no range of scores; votes are summed up.</summary>
public sealed class NotApplicableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NotApplicableTests()
    {
        File.WriteAllText(folder["indicators.yaml"], """
            format: baoshan.scoring/indicators@1
            id: x
            version: 1.0.0
            name: 例
            rounding: { rates: 2, scores: 2 }
            steps: continuous
            grades: [ { grade: 优, from: 90, needs: B.rate >= 99% }, { grade: 差, from: 0 } ]
            not-applicable: scale-parent
            indicators:
              - code: A
                name: 甲
                weight: 60
                indicators:
                  - { code: A1, name: 完成, weight: 30, standard: { options: { 是: full, 否: zero } } }
                  - { code: A2, name: 采购, weight: 30, standard: { options: { 是: full, 否: zero } } }
              - code: B
                name: 乙
                weight: 40
                facts: { 票: { type: list, marks: { 优秀: 100, 称职: 80, 不称职: 0 } } }
                metric: mean(票)
                standard: { linear: { full: 100, below: { each: 1, deduct: 1% } } }
            """);
        File.WriteAllText(folder["a.yaml"], """
            format: baoshan.scoring/assessment@1
            set: indicators.yaml
            subject: 甲
            period: '2016'
            facts:
              A1: 是
              票: { votes: { 优秀: 12, 称职: 5, 不称职: 0 } }
            not-applicable: { A2: 没有采购 }
            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_leaf_that_does_not_apply_shows_no_figures()
    {
        Finished explained = await RunAsync("explain", "a.yaml", "A2");
        Finished above = await RunAsync("explain", "a.yaml", "A");
        Finished markdown = await RunAsync("evaluate", "a.yaml", "--format", "markdown");
        Finished json = await RunAsync("evaluate", "a.yaml", "--format", "json");

        Assert.Contains("得分：没有（不适用），权重 30", explained.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("0.00", explained.Output, StringComparison.Ordinal);
        Assert.Matches(@"A2 采购 +30 +— +— +—", above.Output);
        Assert.Contains("A2 采购 | 30 | — | 不适用 |", markdown.Output, StringComparison.Ordinal);
        JsonElement leaf = JsonDocument.Parse(json.Output).RootElement.GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("code").GetString() == "A2");
        Assert.Equal(("not-applicable", JsonValueKind.Null), (leaf.GetProperty("status").GetString(), leaf.GetProperty("score").ValueKind));
        Assert.False(leaf.TryGetProperty("range", out _));
    }

    [Fact]
    public async Task A_leaf_that_is_open_keeps_its_range()
    {
        File.WriteAllText(folder["a.yaml"], File.ReadAllText(folder["a.yaml"]).Replace("A1: 是", "A1:", StringComparison.Ordinal));

        Finished json = await RunAsync("evaluate", "a.yaml", "--format", "json");

        JsonElement leaf = JsonDocument.Parse(json.Output).RootElement.GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("code").GetString() == "A1");
        Assert.Equal(30m, leaf.GetProperty("range").GetProperty("max").GetDecimal());
    }

    [Fact]
    public async Task Votes_are_summed_up_and_not_spelled_out()
    {
        Finished run = await RunAsync("explain", "a.yaml", "B");

        Assert.Contains("= mean(优秀 100 × 12, 称职 80 × 5)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("= 94.117647058824", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("100, 100", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_is_shown_as_it_is_written()
    {
        Finished run = await RunAsync("evaluate", "a.yaml");

        Assert.DoesNotContain("B·rate", run.Output, StringComparison.Ordinal);
        Assert.Contains("B.rate", run.Output, StringComparison.Ordinal);
    }

    private Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(folder.Path, [], arguments);
}
