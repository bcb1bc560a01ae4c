using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Lists by label and votes in tables.</summary>
public sealed class BatchRaterTests : IDisposable
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: raters
        version: 1
        name: 民主测评
        full-score: 10
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        facts:
          群众: { type: list, marks: { 优秀: 100, 称职: 80 } }
          领导: { type: list, unit: 分, items: [ 甲, 乙 ] }
        indicators:
          - code: A
            name: 群众测评
            weight: 4
            metric: mean(群众)
            standard: { proportional: { target: 100 } }
          - code: B
            name: 领导测评
            weight: 6
            metric: 领导.甲 * 0.5 + 领导.乙 * 0.5
            standard: { proportional: { target: 100 } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_table_holds_votes_and_a_column_an_item()
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder["in.csv"], """
            subject,period,群众,领导·甲[分],领导·乙[分]
            一,2016,优秀:3；称职:1,90,80
            二,2016,优秀;称职,90,80
            三,2016,优秀:1,90,
            四,2016,良好:1,90,80
            """);
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv");
        Assert.Equal(1, run.ExitCode);
        string[] lines = await File.ReadAllLinesAsync(folder["out.csv"]);
        Assert.StartsWith("一,2016,complete,8.90", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("二,2016,complete,8.70", lines[2], StringComparison.Ordinal);
        Assert.Contains(run.ErrorLines, line => line.Contains("in.csv:4:", StringComparison.Ordinal) && line.Contains("没有给出：乙", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("in.csv:5:3", StringComparison.Ordinal) && line.Contains("没有档次“良好”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_of_JSON_holds_them_as_objects()
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder["in.ndjson"], """{"subject":"一","period":"2016","群众":{"优秀":3,"称职":1},"领导":{"甲":90,"乙":80}}""");
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.ndjson", "--output", "out.csv");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("一,2016,complete,8.90", (await File.ReadAllLinesAsync(folder["out.csv"]))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_can_be_scored()
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "--template", "csv", "--output", "in.csv");
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_reason_has_a_column_of_its_own()
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set.Replace("称职: 80 } }", "称职: 80 }, reason-below: 优秀 }", StringComparison.Ordinal));
        await File.WriteAllTextAsync(folder["in.csv"], """
            subject,period,群众,群众·note,领导·甲[分],领导·乙[分]
            一,2016,优秀:3；称职:1,缺席一次,90,80
            二,2016,优秀;称职,缺席一次,90,80
            三,2016,优秀,,90,80
            四,2016,称职,,90,80
            """);
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv");
        string[] lines = await File.ReadAllLinesAsync(folder["out.csv"]);
        Assert.Equal(["一,2016,complete,8.90", "二,2016,complete,8.70", "三,2016,complete,9.10"], lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..4])));
        Assert.Contains(run.ErrorLines, line => line.Contains("in.csv:5:3", StringComparison.Ordinal) && line.Contains("要写明理由", StringComparison.Ordinal));

        // the template has the column, and can be scored
        await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "--template", "csv", "--output", "in.csv");
        Assert.Equal(0, (await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv")).ExitCode);

        // a table without it has no reasons, which is no mistake of the header
        await File.WriteAllTextAsync(folder["in.csv"], "subject,period,群众,领导·甲[分],领导·乙[分]\n一,2016,优秀,90,80\n");
        Finished without = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv");
        Assert.Equal((0, 1), (without.ExitCode, without.ErrorLines.Length));
    }
}
