using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task A_leaf_shows_standard_facts_steps_and_what_was_lost()
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "B302");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("B302 固定资产在用率", run.OutputLines[0]);
        Assert.Contains("上级指标：B3 资产管理 › B 部门管理", run.OutputLines);
        Assert.Contains("得分：0.71，权重 2，得分率 35.50%，扣分 1.29", run.OutputLines);
        Assert.Contains("计分基数：标准按1.5分计，权重仍为2分", run.OutputLines);
        Assert.Contains("口径：baoshan-2016-as-published：", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^信息化中心在用固定资产价值 +1280\.11 万元 +三（二）2，B302 ", run.Output);
        Assert.Matches(@"(?m)^固定资产总件数（佐证） +544 件 ", run.Output);
        Assert.Contains("     ≈ 89.46%", run.OutputLines);
        Assert.Contains("     = max(0, 1.5 - (100% - 89.46%) * 0.075 / 1%)", run.OutputLines);
        Assert.Contains("     ≈ 0.71", run.OutputLines);
        Assert.Contains("标准按1.5分计；扣1.29分", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_set_explains_the_same_indicator_on_its_own_weight()
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "B302", "--set", "indicator-sets/baoshan-2016/indicators.yaml");

        Assert.Contains("     = max(0, 2 - (100% - 89.46%) * 0.1 / 1%)", run.OutputLines);
        Assert.Contains("得分：0.95，权重 2，得分率 47.50%，扣分 1.05", run.OutputLines);
    }

    [Fact]
    public async Task A_node_shows_how_its_children_add_up_and_where_points_went()
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "B3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("合计：B301 0.40 + B302 0.71 = 1.11", run.OutputLines);
        Assert.Matches(@"(?m)^B301 资产管理规范性 +1 +0\.40 +40\.00% +0\.60$", run.Output);
        Assert.Contains("  - B302 固定资产在用率：89.46%，低于100%", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("total")]
    [InlineData("总分")]
    public async Task The_total_shows_how_it_adds_up_and_all_that_lost_points(string word)
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, word);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["总分", "得分：88.93，满分 100，得分率 88.93%", "评级：良", ""], run.OutputLines[..4]);
        Assert.Contains("合计：A 13.20 + B 23.23 + C 52.50 = 88.93", run.OutputLines);
        Assert.Contains("  - B302 固定资产在用率：89.46%，低于100%", run.Output, StringComparison.Ordinal);
        Assert.Contains("  - C202 部门考核情况：B级，得1.5分；扣1.50分", run.OutputLines);
    }

    [Fact]
    public async Task A_word_near_that_for_the_total_is_corrected_as_a_code_is()
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "Totals", "--lang", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("has no code 'Totals' (did you mean 'total'?)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_stand_with_class_and_source()
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "A102");

        Assert.Contains("【不一致】走访调研重点企业", run.Output, StringComparison.Ordinal);
        Assert.Contains("     = max(0, 3 - 2 * 0.15)", run.OutputLines);
    }

    [Fact]
    public async Task Every_indicator_can_be_explained_in_both_languages_within_the_width()
    {
        foreach (string code in new[] { "A", "A101", "B103", "B1042", "B301", "C2011", "C2014", "C2031", "C302" })
        {
            foreach (string language in new[] { "zh", "en" })
            {
                Finished run = await Command.RunAsync("explain", Repository.Assessment, code, "--lang", language);
                Assert.Equal((0, ""), (run.ExitCode, run.Errors));
                Assert.All(run.OutputLines, line => Assert.True(DisplayWidth.Of(line) <= 100, line));
            }
        }
    }

    [Theory]
    [InlineData("zh", "没有编码“b302x”（是否想写“B302”？）")]
    [InlineData("en", "has no code 'b302x' (did you mean 'B302'?)")]
    public async Task An_unknown_code_exits_1_with_a_suggestion(string language, string message)
    {
        Finished run = await Command.RunAsync("explain", Repository.Assessment, "b302x", "--lang", language);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_open_indicator_needs_is_said()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("assessment.yaml", "  C202: { value: B级, source: 三（二）3，C202 }\n", "");

        Finished run = await copy.RunAsync("explain", "assessment.yaml", "C202");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("状态：待判断", run.OutputLines);
        Assert.Contains("结论：需要评价人员判断：C202（选项：A级、B级、C级、C级以下）", run.OutputLines);
    }
}
