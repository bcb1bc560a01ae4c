using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Sets that compare the subjects of a table with each other.</summary>
public sealed class BatchPeersTests : IDisposable
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: peers
        version: 1
        name: 排名
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        not-applicable: peers-mean
        grades: [ { grade: 优, from: 90 }, { grade: 良, from: 0 } ]
        facts: { x: { unit: '%' }, 参评: { type: truth }, 组别: { type: choice, options: [ 甲, 乙 ] } }
        indicators:
          - { code: A, name: 名次, weight: 40, metric: x, peers: { measure: peers.rank, ties: skip, group: 组别 }, standard: { formula: weight - (metric - 1) * 5 } }
          - { code: B, name: 完成, weight: 60, metric: x, applies-when: 参评, standard: { proportional: { target: 100% } } }
        """;

    private const string Table = """
        subject,period,x[%],参评,组别
        一,2016,95%,是,甲
        二,2016,98%,是,乙
        三,2016,91%,否,甲
        四,2016,80%,是,乙
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private async Task<Finished> Run(string table, string file = "in.csv", params string[] more)
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder[file], table);
        return await Command.RunInAsync(folder.Path, [], ["batch", "set.yaml", file, "--output", "out.csv", .. more]);
    }

    private async Task<string[]> Scores() => [.. (await File.ReadAllLinesAsync(folder["out.csv"])).Skip(1).Select(line => string.Join(',', line.Split(',')[^2..]))];

    [Fact]
    public async Task The_rows_of_a_table_are_each_others_peers()
    {
        Finished run = await Run(Table);
        Assert.Equal((0, "评分 4 行，其中不完整 0 行，写入 out.csv"), (run.ExitCode, Assert.Single(run.ErrorLines)));

        // places within the group; where B does not apply, the mean of 57, 58.8 and 48
        Assert.Equal(["40.00,57.00", "40.00,58.80", "35.00,54.60", "35.00,48.00"], await Scores());
    }

    [Fact]
    public async Task Lines_of_JSON_are_too()
    {
        Finished run = await Run("""
            {"subject":"一","period":"2016","x":"95%","参评":"是","组别":"甲"}
            {"subject":"二","period":"2016","x":"91%","参评":"是","组别":"甲"}
            """, "in.ndjson");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["40.00,57.00", "35.00,54.60"], await Scores());
    }

    [Fact]
    public async Task A_row_with_an_error_is_nobodys_peer_and_that_is_said()
    {
        Finished run = await Run(Table + "\n五,2016,99%,也许,甲\n", "in.csv", "--rank");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("同类比较、名次只按评分的 4 行得出，共 5 行；其余的行改正后，要把全部行一起重新评分", run.ErrorLines[^1]);
        Assert.StartsWith("40.00,57.00", (await Scores())[0], StringComparison.Ordinal);
        Finished english = await Run(Table + "\n五,2016,99%,也许,甲\n", "in.csv", "--rank", "--lang", "en");
        Assert.Equal("comparisons with peers, ranks rest on the 4 rows that are scored, of 5; score all rows together again when the others are put right", english.ErrorLines[^1]);
    }

    [Fact]
    public async Task Without_anything_that_rests_on_all_rows_nothing_is_said()
    {
        await File.WriteAllTextAsync(folder["plain.yaml"], Set.Replace("peers: { measure: peers.rank, ties: skip, group: 组别 }, standard: { formula: weight - (metric - 1) * 5 }", "standard: { formula: weight * metric }", StringComparison.Ordinal).Replace("not-applicable: peers-mean", "not-applicable: zero", StringComparison.Ordinal).Replace(", 组别: { type: choice, options: [ 甲, 乙 ] }", "", StringComparison.Ordinal));
        await File.WriteAllTextAsync(folder["in.csv"], "subject,period,x[%],参评\n一,2016,95%,是\n二,2016,95%,也许\n");
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "plain.yaml", "in.csv", "--output", "out.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("一起", run.Errors, StringComparison.Ordinal);
    }
}
