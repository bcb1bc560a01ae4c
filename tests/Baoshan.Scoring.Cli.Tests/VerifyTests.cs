using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class VerifyTests
{
    [Fact]
    public async Task All_cases_shipped_with_the_sets_agree()
    {
        Finished run = await Command.RunAsync("verify", "indicator-sets");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  一致　  全套：按公布口径", run.OutputLines);
        Assert.Contains("  一致　  B101 执行率恰为70%，以下含本数", run.OutputLines);
        Assert.Matches(@"^(\d+) 个用例：\1 个一致，0 个不一致，0 个有错误$", run.OutputLines[^1]);
    }

    [Fact]
    public async Task A_difference_says_what_was_expected_what_came_out_and_why()
    {
        using var copy = new BaoshanCopy();
        int line = copy.Replace("cases.yaml", "      支出决算数: 2969.141\n", "      支出决算数: 2969.57\n");

        Finished run = await copy.RunAsync("verify", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  不一致  B101 执行率恰为70%，以下含本数", run.OutputLines);
        Assert.Contains($"          第{line + 2}行 总分：应为 88.60，实为 88.62", run.OutputLines);
        Assert.Contains($"          第{line + 6}行 B101 预算执行率：应为 0.00，实为 0.02（70.01%", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 个不一致，0 个有错误", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_standard_is_found_by_the_cases_that_touch_it()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("indicators.yaml", "每降低1%扣权重分的3.3%", "每降低1%扣权重分的3.4%");

        Finished run = await copy.RunAsync("verify", ".", "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  differs  全套：按公布口径", run.OutputLines);
        Assert.Contains("  agrees  B101 执行率恰为100%", run.OutputLines);
        Assert.Matches("B101 预算执行率: expected 0.33, got 0.28 ", run.Output);
    }

    [Fact]
    public async Task Mistakes_in_cases_are_reported_with_their_places()
    {
        using var copy = new BaoshanCopy();
        copy.Write("cases.yaml", """
            format: baoshan.scoring/cases@1
            cases:
              - name: 编码写错
                assessment: assessment.yaml
                expect: { scores: { B1O1: 0.33 } }
              - name: 数据写错
                assessment: assessment.yaml
                facts: { 支出决算数: 四千 }
                expect: { total: 88.93 }
              - name: 没有预期
                assessment: assessment.yaml
                expect: {}
              - name: 没有指标体系
                facts: { 支出决算数: 1 }
                expect: { total: 1 }
              - name: 没有这个文件
                set: as-publishd.yaml
                expect: { total: 1 }
              - name: 好的
                assessment: assessment.yaml
                expect: { total: 88.93, grade: 良, status: complete, scores: { B101: 0.33 }, states: { B101: scored } }
            """);

        Finished run = await copy.RunAsync("verify", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("6 个用例：1 个一致，0 个不一致，5 个有错误", run.OutputLines[^1]);
        Assert.Collection(
            run.ErrorLines.Order(StringComparer.Ordinal),
            line => Assert.StartsWith("./cases.yaml:10:5: 错误 BS603 case-without-expectation: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./cases.yaml:13:5: 错误 BS601 case-without-set: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./cases.yaml:17:10: 错误 BS101 file-not-found: 用例所用的文件“./as-publishd.yaml”不存在（是否想写“as-published.yaml”？）", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./cases.yaml:5:25: 错误 BS602 case-unknown-code: 指标体系 baoshan-2016-as-published 中没有编码“B1O1”（是否想写“B101”？）", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./cases.yaml:8:21: 错误 BS403 wrong-type: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_of_a_set_are_listed_once_and_its_cases_are_not_replayed()
    {
        using var copy = new BaoshanCopy();
        copy.Replace("indicators.yaml", "steps: continuous", "steps: sometimes");

        Finished run = await copy.RunAsync("verify", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines, line => line.Contains("sometimes", StringComparison.Ordinal));
        Assert.Matches(@"^(\d+) 个用例：0 个一致，0 个不一致，\1 个有错误$", run.OutputLines[^1]);
    }

    [Fact]
    public async Task A_folder_without_cases_is_an_error()
    {
        using var folder = new TemporaryFolder();
        Finished none = await Command.RunAsync("verify", folder.Path);
        Finished missing = await Command.RunAsync("verify", folder["no"]);

        Assert.Equal(1, none.ExitCode);
        Assert.Contains("BS604", none.Errors, StringComparison.Ordinal);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("BS101", missing.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_file_of_an_unknown_version_is_found_and_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["cases.yaml"], "format: baoshan.scoring/cases@2\ncases: []\n");

        Finished run = await Command.RunInAsync(folder.Path, [], "verify", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("./cases.yaml:1:9: 错误 BS111 format: 不认识格式版本“baoshan.scoring/cases@2”", run.Errors, StringComparison.Ordinal);
    }
}
