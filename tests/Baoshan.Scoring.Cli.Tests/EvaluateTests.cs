using System.Text.Json;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public async Task The_table_shows_the_whole_tree_the_total_and_the_grade()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Matches(@"(?m)^A 部门决策 +13\.5 +13\.20 +97\.78%$", run.Output);
        Assert.Matches(@"(?m)^B 部门管理 +28\.5 +23\.23 +81\.51%$", run.Output);
        Assert.Matches(@"(?m)^C 部门产出 +58 +52\.50 +90\.52%$", run.Output);
        Assert.Matches(@"(?m)^    B101 预算执行率 +2 +0\.33 +16\.50%  74\.72%", run.Output);
        Assert.Matches(@"(?m)^总分 +100 +88\.93 +88\.93%  评级：良$", run.Output);
        Assert.Contains("假设：等级分数线为假设", run.Output, StringComparison.Ordinal);
        Assert.Contains("baoshan-2016-as-published：报告公布的总分", run.Output, StringComparison.Ordinal);
        foreach (string code in Codes)
        {
            Assert.Matches($@"(?m)^ *{code} ", run.Output);
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_table_fits_a_hundred_columns_and_is_plain_in_a_pipe(string language)
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--lang", language);

        Assert.All(run.OutputLines, line => Assert.True(DisplayWidth.Of(line) <= 100, $"{DisplayWidth.Of(line)} columns: {line}"));
        Assert.All(run.OutputLines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.DoesNotContain('\e', run.Output);
        Assert.NotEqual(0xEF, run.OutputBytes[0]);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Every_point_lost_has_its_reason_in_the_table()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment);

        // the reasons wrap; without the spaces and line ends they read on
        string column = Regex.Replace(run.Output, @"\s", "");
        Assert.Contains("扣1.67分", column, StringComparison.Ordinal);
        Assert.Contains("扣0.68分", column, StringComparison.Ordinal);
        Assert.Contains("得0.5679分；扣0.43分", column, StringComparison.Ordinal);
        Assert.Contains("标准按1.5分计；扣1.29分", column, StringComparison.Ordinal);
        Assert.Contains("（每有一项不满足扣权重分的20%）；扣0.60分", column, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_output_has_english_words()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^Indicator +Weight +Score +Rate  Points lost to$", run.Output);
        Assert.Matches(@"(?m)^Total +100 +88\.93 +88\.93%  Grade: 良$", run.Output);
    }

    [Fact]
    public async Task The_json_is_as_others_rely_on_it()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        JsonElement card = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(
            ["format", "set", "subject", "period", "total", "fullScore", "rate", "grade", "status", "indicators"],
            card.EnumerateObject().Select(property => property.Name));
        Assert.Equal("baoshan.scoring/scorecard@1", card.GetProperty("format").GetString());
        Assert.Equal("""{"id":"baoshan-2016-as-published","version":"1.0.0"}""", JsonSerializer.Serialize(card.GetProperty("set")));
        Assert.Equal("2016", card.GetProperty("period").GetString());
        Assert.Equal("88.93", card.GetProperty("total").GetRawText());
        Assert.Equal("100", card.GetProperty("fullScore").GetRawText());
        Assert.Equal("0.8893", card.GetProperty("rate").GetRawText());
        Assert.Equal("良", card.GetProperty("grade").GetString());
        Assert.Equal("complete", card.GetProperty("status").GetString());
        Assert.Equal(Codes, card.GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_indicator_in_the_json_carries_its_explanation()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--format", "json");
        JsonElement[] indicators = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("indicators").EnumerateArray()];
        JsonElement a = indicators[0];
        JsonElement b101 = indicators.Single(indicator => indicator.GetProperty("code").GetString() == "B101");
        JsonElement explanation = b101.GetProperty("explanation");

        Assert.Equal(
            ["code", "name", "level", "parent", "weight", "score", "rate", "status", "explanation"],
            b101.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, a.GetProperty("parent").ValueKind);
        Assert.Equal("13.20", a.GetProperty("score").GetRawText());
        Assert.Equal("13.5", a.GetProperty("weight").GetRawText());
        Assert.Equal(("B1", 3, "scored"), (b101.GetProperty("parent").GetString(), b101.GetProperty("level").GetInt32(), b101.GetProperty("status").GetString()));
        Assert.Equal("0.33", b101.GetProperty("score").GetRawText());
        Assert.Equal("1.67", explanation.GetProperty("pointsLost").GetRawText());
        Assert.Contains("74.72%", explanation.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains("70%不得分", explanation.GetProperty("standard").GetString(), StringComparison.Ordinal);
        JsonElement step = explanation.GetProperty("steps")[0];
        Assert.Equal("支出决算数 / 支出预算数", step.GetProperty("formula").GetString());
        Assert.Equal("3169.46 / 4241.63", step.GetProperty("arithmetic").GetString());
        Assert.Equal("0.7472", step.GetProperty("value").GetRawText());
        JsonElement fact = explanation.GetProperty("facts")[0];
        Assert.Equal(("支出决算数", "3169.46", "万元"), (fact.GetProperty("name").GetString(), fact.GetProperty("value").GetString(), fact.GetProperty("unit").GetString()));
        Assert.NotNull(fact.GetProperty("source").GetString());
    }

    [Fact]
    public async Task The_markdown_holds_a_row_for_every_indicator()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--format", "markdown");

        Assert.Equal(0, run.ExitCode);
        string[] rows = [.. run.OutputLines.Where(line => line.StartsWith('|'))];
        Assert.Equal(Codes.Length + 3, rows.Length);
        Assert.All(rows, row => Assert.Equal(6, row.Count(c => c == '|')));
        Assert.Contains("| **总分** | **100** | **88.93** | **88.93%** | **评级：良** |", rows);
        Assert.Contains("| **A 部门决策** | 13.5 | 13.20 | 97.78% |  |", rows);
    }

    [Fact]
    public async Task Another_set_evaluates_the_same_facts()
    {
        Finished run = await Command.RunAsync("evaluate", Repository.Assessment, "--set", "indicator-sets/baoshan-2016/indicators.yaml", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        JsonElement card = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("89.17", card.GetProperty("total").GetRawText());
        Assert.Equal("baoshan-2016", card.GetProperty("set").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_missing_fact_leaves_the_scorecard_incomplete_and_says_what_is_needed()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("assessment.yaml", "  支出决算数: { value: 3169.46, unit: 万元, source: 三（二）2，B101 }\n", "");

        Finished table = await copy.RunAsync("evaluate", "assessment.yaml");
        Finished run = await copy.RunAsync("evaluate", "assessment.yaml", "--format", "json");

        Assert.Equal(3, table.ExitCode);
        Assert.Matches(@"B101 预算执行率 +2 +0\.00–2\.00 +—  缺少数据：支出决算数（万元）", table.Output);
        Assert.Matches(@"总分 +100 +88\.60–90\.60 +—  未完成，不能评级", table.Output);
        Assert.Equal(3, run.ExitCode);
        JsonElement card = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("incomplete", card.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, card.GetProperty("total").ValueKind);
        Assert.Equal(JsonValueKind.Null, card.GetProperty("grade").ValueKind);
        Assert.Equal("""{"min":88.60,"max":90.60}""", JsonSerializer.Serialize(card.GetProperty("range")));
        JsonElement leaf = card.GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("code").GetString() == "B101");
        Assert.Equal(("missing-fact", JsonValueKind.Null), (leaf.GetProperty("status").GetString(), leaf.GetProperty("score").ValueKind));
        Assert.Equal("""{"min":0.00,"max":2.00}""", JsonSerializer.Serialize(leaf.GetProperty("range")));
    }

    [Fact]
    public async Task A_division_by_zero_is_a_state_not_an_error()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("assessment.yaml", "支出预算数: { value: 4241.63", "支出预算数: { value: 0");

        Finished run = await copy.RunAsync("evaluate", "assessment.yaml");

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Matches(@"B101 预算执行率 +2 +0\.00–2\.00 +—  无法计算：除数为 0", run.Output);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task Cultures_do_not_change_a_byte(string format)
    {
        var outputs = new List<byte[]>();
        foreach (string culture in new[] { "zh_CN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8" })
        {
            Finished run = await Command.RunInAsync(
                Repository.Root,
                [("LC_ALL", culture), ("LANG", culture), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")],
                "evaluate", Repository.Assessment, "--format", format);
            Assert.Equal(0, run.ExitCode);
            outputs.Add(run.OutputBytes);
        }

        Assert.Equal(outputs[0], outputs[1]);
        Assert.Equal(outputs[0], outputs[2]);
    }

    private static string[] Codes { get; } = [.. IndicatorSet.Load(Path.Combine(Repository.Root, Repository.BaoshanFolder, "indicators.yaml")).All.Select(indicator => indicator.Code)];

    [Fact]
    public async Task The_days_on_which_an_overlay_is_in_force_are_said_and_a_period_outside_them_is_named()
    {
        using var folder = new TemporaryFolder();
        string set = Path.GetRelativePath(folder.Path, Path.Combine(Repository.Root, Repository.BaoshanFolder, "as-published.yaml"));
        string overlay = Path.Combine(folder.Path, "overlay.yaml");
        await File.WriteAllTextAsync(overlay, $"format: baoshan.scoring/overlay@1\nid: 新办法\nversion: 1\nbase: {set}\nreason: 新办法\neffective: 2018-01-01\n");

        Finished table = await Command.RunAsync("evaluate", Repository.Assessment, "--set", overlay);
        Assert.Equal(0, table.ExitCode);
        Assert.Contains("自2018-01-01起生效；评价时段 2016 在此之外", table.Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Replace("评价时段2016在", "评价时段 2016 在", StringComparison.Ordinal), StringComparison.Ordinal);

        Finished json = await Command.RunAsync("evaluate", Repository.Assessment, "--set", overlay, "--format", "json");
        JsonElement[] overlays = [.. JsonDocument.Parse(json.Output).RootElement.GetProperty("overlays").EnumerateArray()];
        Assert.Equal("baoshan-2016-as-published", overlays[0].GetProperty("id").GetString());
        Assert.Equal("2018-01-01", overlays[1].GetProperty("effective").GetProperty("from").GetString());
        Assert.False(overlays[1].GetProperty("inForce").GetBoolean());
    }
}
