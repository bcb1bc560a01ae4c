using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Tables that say less, or other, than they seem to.</summary>
public sealed class BatchInputTests : IDisposable
{
    private static readonly string Set = Path.Combine(Repository.Root, Repository.BaoshanFolder, "as-published.yaml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{"subject":"甲","subject":"乙","period":"2016"}""", "“subject”写了两次")]
    [InlineData("""{"subject":"甲","period":"2016","A102":{"不一致":2,"不一致":2}}""", "“A102·不一致”写了两次")]
    [InlineData("""{"subject":"甲","period":"2016","A102·不一致":2,"A102":{"不一致":2}}""", "“A102·不一致”写了两次")]
    [InlineData("""{"subject":"甲","period":"2016","区委办局满意度":{"1":"95%","1":"96%"}}""", "“1”写了两次")]
    [InlineData("""{"period":"2016"}""", "没有写“subject”")]
    [InlineData("""{"subject":" ","period":"2016"}""", "没有写“subject”")]
    [InlineData("""{"subject":"甲"}""", "没有写“period”")]
    [InlineData("""{"subject":["甲"],"period":"2016"}""", "“subject”应为一段文字")]
    [InlineData("""{"subject":"甲\u0000","period":"2016"}""", "U+0000")]
    [InlineData("""{"subject":"甲\u001b[31m","period":"2016"}""", "U+001B")]
    [InlineData("""{"subject":"甲\ud800","period":"2016"}""", "不成字符")]
    public async Task A_line_of_json_that_is_wrong_is_rejected_with_its_line(string line, string expected)
    {
        await File.WriteAllLinesAsync(folder["in.ndjson"], ["""{"subject":"甲","period":"2016"}""", line]);

        Finished run = await RunAsync("batch", Set, "in.ndjson", "--output", "out.ndjson");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("in.ndjson:2:", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains($"BS704 wrong-row: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(expected, run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(folder["out.ndjson"]));
        Assert.Contains("\"#line\":\"2\"", Assert.Single(await File.ReadAllLinesAsync(folder["out.rejects.ndjson"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabs_and_line_ends_in_a_text_are_no_control_characters()
    {
        await File.WriteAllTextAsync(folder["in.ndjson"], """{"subject":"甲\t乙\n丙","period":"2016","#note":1,"#note":2}""");

        Finished run = await RunAsync("batch", Set, "in.ndjson", "--output", "out.ndjson");

        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task A_control_character_in_a_table_makes_a_bad_row()
    {
        (string header, string row) = await TemplateAsync();
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row}\n\0{row}\n{row.Replace("2016", "2016\u007F", StringComparison.Ordinal)}\n");

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.csv:3:1: 错误 BS704 wrong-row: 有不能显示的控制字符（U+0000）", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("in.csv:4:1: 错误 BS704 wrong-row: 有不能显示的控制字符（U+007F）", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(folder["out.csv"])).Length);
    }

    [Fact]
    public async Task Subject_and_period_are_needed_as_in_an_assessment()
    {
        (string header, string row) = await TemplateAsync();
        await File.WriteAllTextAsync(folder["in.csv"], $"{header[(header.IndexOf("period", StringComparison.Ordinal) + 7)..]}\n");

        Finished none = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row.Replace("示例单位", "", StringComparison.Ordinal)}\n{row.Replace("2016", " ", StringComparison.Ordinal)}\n");
        Finished empty = await RunAsync("batch", Set, "in.csv", "--output", "out.csv", "--lang", "en");

        Assert.Equal(1, none.ExitCode);
        Assert.Contains("in.csv:1:1: 错误 BS708 no-subject-column: 缺少列“subject”（被评价对象）", none.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("in.csv:1:1: 错误 BS708 no-subject-column: 缺少列“period”（评价时段）", none.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(1, empty.ExitCode);
        Assert.Equal("in.csv:2:1: error BS704 wrong-row: 'subject' (the subject) is not given", empty.ErrorLines[0]);
        Assert.Equal("in.csv:3:2: error BS704 wrong-row: 'period' (the period) is not given", empty.ErrorLines[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData(",,\n")]
    public async Task A_table_without_a_header_is_an_error(string text)
    {
        await File.WriteAllTextAsync(folder["in.csv"], text);

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("in.csv:1:1: 错误 BS707 no-header: 表是空的", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.csv"]));
    }

    [Fact]
    public async Task A_table_without_rows_is_said_to_have_none()
    {
        (string header, string row) = await TemplateAsync();
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{new string(',', row.Count(c => c == ','))}\n");
        await File.WriteAllTextAsync(folder["in.ndjson"], "\n");

        Finished table = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");
        Finished lines = await RunAsync("batch", Set, "in.ndjson", "--output", "out.csv");

        Assert.Equal((0, 0), (table.ExitCode, lines.ExitCode));
        Assert.StartsWith("in.csv: 警告 BS709 no-rows: 表中没有数据行", table.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("in.ndjson: 警告 BS709 no-rows: 表中没有数据行", lines.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_rows_as_spreadsheet_programs_save_them_are_passed_over()
    {
        (string header, string row) = await TemplateAsync();
        string empty = new(',', row.Count(c => c == ','));
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n\n{row}\n{empty}\n{row.Replace(",0,", ",x,", StringComparison.Ordinal)}\n{empty}\n");

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Contains("in.csv:5:", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("评分 1 行", run.ErrorLines[^2], StringComparison.Ordinal);
        Assert.Contains("1 行有误", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejects_of_an_earlier_run_are_taken_away_and_that_is_said()
    {
        (string header, string row) = await TemplateAsync();
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row.Replace("2016", "", StringComparison.Ordinal)}\n");
        Finished first = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");
        Assert.True(File.Exists(folder["out.rejects.csv"]));

        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row}\n");
        Finished second = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");
        Finished third = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal((1, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Equal("这次没有有误的行，以前留下的 out.rejects.csv 已删除", second.ErrorLines[0]);
        Assert.DoesNotContain("rejects", third.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.rejects.csv"]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public async Task Rejects_are_known_in_each_encoding(string encoding)
    {
        (string header, string row) = await TemplateAsync("--encoding", encoding);
        System.Text.Encoding written = encoding == "utf-16" ? System.Text.Encoding.Unicode
            : encoding == "utf-8" ? new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            : System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row.Replace("2016", "", StringComparison.Ordinal)}\n", written);
        await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Finished again = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, again.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("我的笔记\n")]
    [InlineData("line,reason\n")]
    public async Task A_file_of_another_kind_is_not_replaced_by_rejects(string text)
    {
        (string header, string row) = await TemplateAsync();
        await File.WriteAllTextAsync(folder["in.csv"], $"{header}\n{row}\n");
        await File.WriteAllTextAsync(folder["out.rejects.csv"], text);

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("out.rejects.csv", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(folder["out.rejects.csv"]));
        Assert.False(File.Exists(folder["out.csv"]));
    }

    private Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(folder.Path, [], arguments);

    private async Task<(string Header, string Row)> TemplateAsync(params string[] more)
    {
        Finished run = await RunAsync(["batch", Set, "--template", "csv", .. more]);
        return (run.OutputLines[0], run.OutputLines[1]);
    }
}
