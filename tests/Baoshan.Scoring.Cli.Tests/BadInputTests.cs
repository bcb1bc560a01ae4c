using System.Globalization;
using System.Text;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Each kind of bad input gives its message with file, line and column, exit code 1, and no stack trace.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("indicators.yaml", "    name: 部门决策\n    weight: 13.5", "    name: 部门决策\n    weight: 14.5", "indicators.yaml:{1}:13: 错误", "14.5", "13.5")]
    [InlineData("indicators.yaml", "code: A102\n", "code: A101\n", "indicators.yaml:{0}:19: 错误", "A101", "")]
    [InlineData("indicators.yaml", "steps: continuous", "stps: continuous", "indicators.yaml:{0}:1: 错误", "stps", "steps")]
    [InlineData("indicators.yaml", "metric: 支出决算数 / 支出预算数", "metric: 支出决算数 / / 支出预算数", "indicators.yaml:{0}:29: 错误", "支出决算数 / / 支出预算数", "")]
    [InlineData("indicators.yaml", "format: baoshan.scoring/indicators@1", "format: baoshan.scoring/indicators@9", "indicators.yaml:{0}:9: 错误", "不认识格式版本", "indicators@1")]
    [InlineData("as-published.yaml", "  B302:\n", "  B3O2:\n", "as-published.yaml:{0}:3: 错误", "B3O2", "B302")]
    [InlineData("as-published.yaml", "base: indicators.yaml", "base: as-published.yaml", "as-published.yaml:{0}:7: 错误", "循环", "")]
    [InlineData("as-published.yaml", "base: indicators.yaml", "base: indicator.yaml", "as-published.yaml:{0}:7: 错误", "indicator.yaml", "")]
    [InlineData("assessment.yaml", "value: 3169.46", "value: 三千", "assessment.yaml:{0}:19: 错误", "支出决算数", "数字")]
    [InlineData("assessment.yaml", "{ value: 4, unit: 个, source: 三（二）1，A101 }", "{ value: 4, unit: 件, source: 三（二）1，A101 }", "assessment.yaml:{0}:28: 错误", "件", "个")]
    [InlineData("assessment.yaml", "  专项规划数: {", "  专项规画数: {", "assessment.yaml:{0}:", "没有指标用到数据“专项规画数”", "专项规划数")]
    [InlineData("assessment.yaml", "    value: 编制并实施\n", "    value: 编制且实施\n", "assessment.yaml:{0}:12: 错误", "没有选项“编制且实施”", "编制并实施")]
    [InlineData("assessment.yaml", "set: as-published.yaml", "set: as-publishd.yaml", "assessment.yaml:{0}:6: 错误", "不存在", "as-published.yaml")]
    public async Task A_mistake_in_a_file_is_reported_at_its_place(string file, string old, string bad, string place, string wrong, string right)
    {
        using var copy = new BaoshanCopy();
        int line = copy.Replace(file, old, bad);

        Finished run = await copy.RunAsync("evaluate", "assessment.yaml");

        AssertRefused(run);
        string start = string.Format(CultureInfo.InvariantCulture, place, line, line + 1);
        string message = Assert.Single(run.ErrorLines, error => error.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(wrong, message, StringComparison.Ordinal);
        Assert.Contains(right, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_refused_where_it_stops_to_be()
    {
        using var copy = new BaoshanCopy();
        byte[] good = File.ReadAllBytes(copy["assessment.yaml"]);
        File.WriteAllBytes(copy["assessment.yaml"], [.. good, .. "# "u8, 0xC4, 0xE3, (byte)'\n']);
        int line = good.Count(b => b == '\n') + 1;

        await AssertRefusedAsync(copy, $"assessment.yaml:{line}:3: 错误 BS104 not-utf8: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释\n")]
    public async Task An_empty_file_is_refused(string text)
    {
        using var copy = new BaoshanCopy();
        copy.Write("assessment.yaml", text);

        await AssertRefusedAsync(copy, "assessment.yaml: 错误 BS105 empty-file: ");
    }

    [Fact]
    public async Task A_file_of_50_megabytes_is_refused()
    {
        using var copy = new BaoshanCopy();
        using (FileStream stream = File.OpenWrite(copy["assessment.yaml"]))
        {
            stream.SetLength(50 * 1024 * 1024);
        }

        await AssertRefusedAsync(copy, "assessment.yaml: 错误 BS103 file-too-large: ");
    }

    [Theory]
    [InlineData("flow")]
    [InlineData("block")]
    public async Task A_file_nested_10000_deep_is_refused(string style)
    {
        using var copy = new BaoshanCopy();
        copy.Write("assessment.yaml", style == "flow"
            ? "x: " + new string('[', 10_000)
            : string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")));

        await AssertRefusedAsync(copy, "assessment.yaml:", "BS107 nested-too-deep");
    }

    [Fact]
    public async Task Aliases_that_expand_without_end_are_refused()
    {
        using var copy = new BaoshanCopy();
        var bomb = new StringBuilder("a0: &a0 [哈]\n");
        for (int i = 1; i < 50; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        copy.Write("assessment.yaml", bomb.ToString());

        await AssertRefusedAsync(copy, "assessment.yaml:2:10: 错误 BS108 alias: ");
    }

    [Fact]
    public async Task Overlays_that_form_a_circle_are_refused()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("as-published.yaml", "base: indicators.yaml", "base: second.yaml");
        copy.Write("second.yaml", """
            format: baoshan.scoring/overlay@1
            id: second
            version: 1.0.0
            base: as-published.yaml
            reason: 试
            """);

        await AssertRefusedAsync(copy, "second.yaml:4:7: 错误 ", "as-published.yaml → second.yaml → as-published.yaml");
    }

    [Fact]
    public async Task Mistakes_of_the_set_of_the_assessment_and_of_their_fit_come_in_one_run()
    {
        using var copy = new BaoshanCopy();
        int unit = copy.Replace("assessment.yaml", "{ value: 4, unit: 个, source: 三（二）1，A101 }", "{ value: 4, unit: 件, source: 三（二）1，A101 }");
        int key = copy.Replace("assessment.yaml", "subject: ", "subjekt: ");
        int type = copy.Replace("assessment.yaml", "value: 3169.46", "value: 三千");

        Finished fit = await copy.RunAsync("evaluate", "assessment.yaml");
        int steps = copy.Replace("indicators.yaml", "steps: continuous", "steps: sometimes");
        int weight = copy.Replace("indicators.yaml", "    name: 部门决策\n    weight: 13.5", "    name: 部门决策\n    weight: 14.5") + 1;
        Finished all = await copy.RunAsync("evaluate", "assessment.yaml");

        AssertRefused(fit);
        Assert.All(new[] { unit, key, type }, line => Assert.Contains(fit.ErrorLines, error => error.StartsWith($"assessment.yaml:{line}:", StringComparison.Ordinal)));
        AssertRefused(all);
        Assert.Contains(all.ErrorLines, error => error.StartsWith($"assessment.yaml:{key}:", StringComparison.Ordinal));
        Assert.Contains(all.ErrorLines, error => error.StartsWith($"indicators.yaml:{steps}:", StringComparison.Ordinal));
        Assert.Contains(all.ErrorLines, error => error.StartsWith($"indicators.yaml:{weight}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_come_in_english_too()
    {
        using var copy = new BaoshanCopy();
        int line = copy.Replace("indicators.yaml", "steps: continuous", "stps: continuous");

        Finished run = await copy.RunAsync("evaluate", "assessment.yaml", "--lang", "en");

        AssertRefused(run);
        Assert.Contains(run.ErrorLines, error => error.StartsWith($"indicators.yaml:{line}:1: error BS112 unknown-key: ", StringComparison.Ordinal) && error.EndsWith("(did you mean 'steps'?)", StringComparison.Ordinal));
    }

    private static async Task AssertRefusedAsync(BaoshanCopy copy, string start, string fragment = "")
    {
        Finished run = await copy.RunAsync("evaluate", "assessment.yaml");
        AssertRefused(run);
        string message = Assert.Single(run.ErrorLines);
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        Assert.Contains(fragment, message, StringComparison.Ordinal);
    }

    private static void AssertRefused(Finished run)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Errors, StringComparison.Ordinal);
        Assert.All(run.ErrorLines, line => Assert.Matches(@": (错误|error) BS\d{3} [a-z0-9-]+: ", line));
    }
}
