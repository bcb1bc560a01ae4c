using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Quotas of grades over the rows of a table.</summary>
public sealed class BatchQuotaTests : IDisposable
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: quota
        version: 1
        name: 名额
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        grades: [ { grade: 优, from: 90 }, { grade: 良, from: 75, ceiling: 89.99 }, { grade: 差, from: 0 } ]
        grade-rules: { quota: { 优: 25% }, ties: last }
        facts: { x: { unit: '%' } }
        indicators:
          - { code: A, name: 完成, weight: 100, metric: x, standard: { proportional: { target: 100% } } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_quota_is_of_all_rows(bool rank)
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder["in.csv"], "subject,period,x[%]\n一,2016,95%\n二,2016,98%\n三,2016,91%\n四,2016,80%\n");
        Finished run = await Command.RunInAsync(folder.Path, [], [.. new[] { "batch", "set.yaml", "in.csv", "--output", "out.csv" }, .. rank ? new[] { "--rank" } : []]);
        Assert.Equal(0, run.ExitCode);
        string[][] rows = [.. (await File.ReadAllLinesAsync(folder["out.csv"])).Skip(1).Select(line => line.Split(','))];
        Assert.Equal(["89.99", "98.00", "89.99", "80.00"], rows.Select(row => row[3]));
        Assert.Equal(["89.99%", "98.00%", "89.99%", "80.00%"], rows.Select(row => row[4]));
        Assert.Equal(["良", "优", "良", "良"], rows.Select(row => row[5]));
        if (rank)
        {
            Assert.Equal(["2", "1", "3", "4"], rows.Select(row => row[7]));
        }
    }
}
