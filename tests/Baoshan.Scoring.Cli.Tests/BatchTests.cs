using System.Text;
using System.Text.Json;
using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private static readonly string Set = Path.Combine(Repository.Root, Repository.BaoshanFolder, "as-published.yaml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_template_is_a_table_that_can_be_scored()
    {
        Finished template = await RunAsync("batch", Set, "--template", "csv", "--output", "in.csv");
        Finished batch = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal((0, 0), (template.ExitCode, batch.ExitCode));
        string[][] rows = Table("out.csv");
        Assert.Equal(2, rows.Length);
        Assert.Equal(["示例单位", "2016", "complete", "92.50", "92.50%", "优", ""], rows[1][..7]);
        Assert.Equal("13.50", rows[1][Array.IndexOf(rows[0], "A")]);
        Assert.Equal("0.00", rows[1][Array.IndexOf(rows[0], "B103")]);
        Assert.False(File.Exists(folder["out.rejects.csv"]));
    }

    [Fact]
    public async Task Bad_rows_are_reported_by_line_and_kept_while_the_rest_goes_on()
    {
        await MakeAsync(
            row => row,
            row => Put(row, "A201", "x"),
            row => Put(row, "A101", "编制并实旋"),
            row => Put(row, "A102·不一致", ""),
            row => row[..^1],
            row => Put(row, "支出决算数[万元]", "50"));

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.csv:3:", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("BS706", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("in.csv:4:", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("编制并实施", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("in.csv:5:", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Contains("BS705", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Contains("in.csv:6:", run.ErrorLines[3], StringComparison.Ordinal);
        Assert.Equal(3, Table("out.csv").Length);
        Assert.Equal(["#line", "3", "4", "5", "6"], Table("out.rejects.csv").Select(row => row[0]));
    }

    [Fact]
    public async Task Rejected_rows_that_are_put_right_can_be_read_as_they_stand()
    {
        await MakeAsync(row => Put(row, "A201", "x"));
        await RunAsync("batch", Set, "in.csv", "--output", "out.csv");
        string rejected = await File.ReadAllTextAsync(folder["out.rejects.csv"]);
        await File.WriteAllTextAsync(folder["again.csv"], rejected.Replace(",x,", ",0,", StringComparison.Ordinal));

        Finished run = await RunAsync("batch", Set, "again.csv", "--output", "out.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("92.50", Table("out.csv")[1][3]);
        Assert.False(File.Exists(folder["out.rejects.csv"]));
    }

    [Fact]
    public async Task Empty_cells_are_missing_facts_not_zeros()
    {
        await MakeAsync(row => Put(row, "支出决算数[万元]", ""));

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["incomplete", "", "", "优", "B101 missing-fact"], Table("out.csv")[1][2..7]);
    }

    [Fact]
    public async Task Ranks_count_equal_totals_alike()
    {
        await MakeAsync(
            row => Put(row, "A201", "1"),
            row => row,
            row => row,
            row => Put(row, "支出决算数[万元]", ""),
            row => Put(row, "A201", "2"));

        await RunAsync("batch", Set, "in.csv", "--output", "out.csv", "--rank");

        string[][] rows = Table("out.csv");
        Assert.Equal("rank", rows[0][7]);
        Assert.Equal(["3", "1", "1", "", "4"], rows[1..].Select(row => row[7]));
    }

    [Fact]
    public async Task Lines_of_json_go_in_and_out()
    {
        await File.WriteAllLinesAsync(folder["in.ndjson"],
        [
            """{"subject":"甲","period":"2016","A102":{"不一致":2,"没有工作计划":0},"B301·资产保存完整":true,"区委办局满意度":["97.5%","95%"]}""",
            """{"subject":"乙","A10":1}""",
            "not json",
            "[]",
        ]);

        Finished run = await RunAsync("batch", Set, "in.ndjson", "--output", "out.ndjson");

        Assert.Equal(1, run.ExitCode);
        JsonElement scored = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(folder["out.ndjson"]))).RootElement;
        Assert.Equal("2.70", scored.GetProperty("A102").GetRawText());
        Assert.Equal(JsonValueKind.Null, scored.GetProperty("total").ValueKind);
        string[] rejected = await File.ReadAllLinesAsync(folder["out.rejects.ndjson"]);
        Assert.Equal(["2", "3", "4"], rejected.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("#line").GetString()));
        Assert.Contains("A101", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_does_not_fit_is_said_before_anything_is_written()
    {
        await File.WriteAllTextAsync(folder["in.csv"], "subject,支出决算,A201,A201\n甲,1,0,0\n");

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.ErrorLines, line => line.Contains("in.csv:1:2", StringComparison.Ordinal) && line.Contains("BS701", StringComparison.Ordinal) && line.Contains("支出决算数", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("in.csv:1:4", StringComparison.Ordinal) && line.Contains("BS702", StringComparison.Ordinal));
        Assert.False(File.Exists(folder["out.csv"]));
    }

    [Fact]
    public async Task A_wrong_unit_in_the_header_is_wrong_in_each_row()
    {
        await MakeAsync(row => row);
        await File.WriteAllTextAsync(folder["in.csv"], (await File.ReadAllTextAsync(folder["in.csv"])).Replace("支出决算数[万元]", "支出决算数[元]", StringComparison.Ordinal));

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BS404", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_said_with_its_line()
    {
        await MakeAsync(row => row, row => row);
        await File.AppendAllTextAsync(folder["in.csv"], "\"乙,1\n");

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.csv:4:", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_come_out_in_their_order_and_the_same_each_time()
    {
        await MakeAsync([.. Enumerable.Range(0, 1500).Select(i => (Func<string[], string[]>)(row => Put(Put(row, "subject", $"{i}"), "A201", $"{i % 12}")))]);

        await RunAsync("batch", Set, "in.csv", "--output", "one.csv");
        await RunAsync("batch", Set, "in.csv", "--output", "two.csv");

        Assert.Equal(Enumerable.Range(0, 1500).Select(i => $"{i}"), Table("one.csv")[1..].Select(row => row[0]));
        Assert.Equal(await File.ReadAllBytesAsync(folder["one.csv"]), await File.ReadAllBytesAsync(folder["two.csv"]));
    }

    [Theory]
    [InlineData("missing.csv", "--output", "out.csv")]
    [InlineData("in.csv")]
    [InlineData("--output", "out.csv")]
    [InlineData("in.csv", "--output", "no-such-folder/out.csv")]
    public async Task Wrong_usage_is_said_without_a_stack_trace(params string[] arguments)
    {
        await MakeAsync(row => row);

        Finished run = await RunAsync(["batch", Set, .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    public async Task A_table_is_read_in_its_encoding_and_the_results_come_in_the_same(string name, bool marked)
    {
        Encoding encoding = EncodingOf(name, marked);
        await MakeAsync(row => row, row => Put(row, "A201", "x"));
        await WriteAsync("in.csv", (await File.ReadAllTextAsync(folder["in.csv"])).ReplaceLineEndings("\r\n"), encoding);

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(name != "utf-8", run.ErrorLines[0].Contains($"in.csv 按 {name} 读取", StringComparison.Ordinal));
        foreach (string file in (string[])["out.csv", "out.rejects.csv"])
        {
            byte[] bytes = await File.ReadAllBytesAsync(folder[file]);
            Assert.True(bytes.AsSpan().StartsWith(encoding.GetPreamble()));
            Assert.Contains("示例单位", encoding.GetString(bytes), StringComparison.Ordinal);
        }

        Assert.Contains("示例单位,2016,complete,92.50,92.50%,优", encoding.GetString(await File.ReadAllBytesAsync(folder["out.csv"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_tabs_as_spreadsheet_programs_write_Unicode_text_is_read()
    {
        await MakeAsync(row => row);
        await WriteAsync("in.txt", (await File.ReadAllTextAsync(folder["in.csv"])).Replace(',', '\t'), EncodingOf("utf-16", true));

        Finished run = await RunAsync("batch", Set, "in.txt", "--output", "out.ndjson");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"total\":92.50", await File.ReadAllTextAsync(folder["out.ndjson"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_comes_in_the_encoding_that_a_spreadsheet_program_wants()
    {
        await RunAsync("batch", Set, "--template", "csv", "--encoding", "gb18030", "--output", "in.csv");
        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("subject,period,支出预算数[万元],A101", EncodingOf("gb18030", false).GetString(await File.ReadAllBytesAsync(folder["in.csv"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_characters_make_a_bad_row_not_a_wrong_name()
    {
        await MakeAsync(row => row, row => Put(row, "subject", "甲"));
        byte[] bytes = await File.ReadAllBytesAsync(folder["in.csv"]);
        bytes[bytes.AsSpan().LastIndexOf("甲"u8)] = 0xFF;
        await File.WriteAllBytesAsync(folder["in.csv"], bytes);

        Finished run = await RunAsync("batch", Set, "in.csv", "--encoding", "utf-8", "--output", "out.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.csv:3:", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("--encoding", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(2, Table("out.csv").Length);
    }

    [Fact]
    public async Task Quoted_cells_may_hold_commas_quotes_and_line_ends()
    {
        await MakeAsync(row => Put(row, "subject", "\"甲,\"\"乙\"\"\n丙\""));

        Finished run = await RunAsync("batch", Set, "in.csv", "--output", "out.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n\"甲,\"\"乙\"\"\n丙\",2016,complete,92.50", await File.ReadAllTextAsync(folder["out.csv"]), StringComparison.Ordinal);
    }

    private static Encoding EncodingOf(string name, bool marked) => name switch
    {
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding(name)!,
        "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: marked),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: marked),
    };

    private Task WriteAsync(string file, string text, Encoding encoding) =>
        File.WriteAllBytesAsync(folder[file], [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

    private Task<Finished> RunAsync(params string[] arguments) => Command.RunInAsync(folder.Path, [], arguments);

    /// <summary>A table of rows that are each made from the template's example.</summary>
    private async Task MakeAsync(params Func<string[], string[]>[] rows)
    {
        await RunAsync("batch", Set, "--template", "csv", "--output", "in.csv");
        string[][] template = Table("in.csv");
        header = template[0];
        await File.WriteAllLinesAsync(folder["in.csv"], [string.Join(',', header), .. rows.Select(row => string.Join(',', row([.. template[1]])))]);
    }

    private string[] header = [];

    private string[] Put(string[] row, string column, string value)
    {
        row[Array.IndexOf(header, column)] = value;
        return row;
    }

    private string[][] Table(string file) => [.. File.ReadAllLines(folder[file]).Select(line => line.Split(','))];
}
