using Baoshan.Scoring.Cli.Tests.Support;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>Every form of column that the manual describes, in one table.</summary>
public sealed class BatchColumnTests : IDisposable
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: columns
        version: 1
        name: 各种列
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        not-applicable: zero
        facts:
          支出决算数: { unit: 万元 }
          满意率: { unit: '%' }
          上报日期: { type: date }
          有重大事故: { type: truth }
          企业满意度: { type: list, unit: '%' }
          满意度: { type: list, unit: '%', items: [ 企业, 居民 ] }
          评议: { type: list, marks: { 优秀: 100, 称职: 80 }, reason-below: 优秀 }
          单评: { marks: { 优秀: 100, 称职: 80 } }
        indicators:
          - { code: A, name: 数, weight: 10, metric: 支出决算数, standard: { proportional: { target: 100 } } }
          - { code: B, name: 比率, weight: 10, metric: 满意率, standard: { proportional: { target: 100% } } }
          - { code: C, name: 日期, weight: 10, metric: 上报日期 - 2016-03-31, standard: { linear: { full: 0, above: { each: 1, deduct: 1 } } } }
          - { code: D, name: 是否, weight: 10, standard: { cases: [ { when: 有重大事故, score: zero }, { else: full } ] } }
          - { code: E, name: 选项, weight: 10, standard: { options: { 编制并实施: full, 编制未实施: 50% } } }
          - { code: F, name: 评分, weight: 10, standard: { options: { 优: { from: 8, to: full }, 差: zero } } }
          - { code: G, name: 问题, weight: 5, standard: { findings: { each: 10% } } }
          - { code: H, name: 分类, weight: 5, standard: { findings: { classes: { 不一致: 10%, 没有计划: zero } } } }
          - { code: I, name: 要素, weight: 5, standard: { checklist: { elements: { 清晰: 40%, 细化: 60% } } } }
          - { code: J, name: 一组, weight: 5, metric: mean(企业满意度), standard: { proportional: { target: 100% } } }
          - { code: K, name: 各项, weight: 5, metric: 满意度.企业 * 40% + 满意度.居民 * 60%, standard: { proportional: { target: 100% } } }
          - { code: L, name: 票数, weight: 5, metric: mean(评议), standard: { proportional: { target: 100 } } }
          - { code: M, name: 档次, weight: 5, metric: 单评, standard: { proportional: { target: 100 } } }
          - { code: N, name: 分项, weight: 5, standard: { parts: [ { name: 质量, weight: 2, standard: { options: { 好: full, 差: zero } } }, { name: 时效, weight: 3, standard: { options: { 及时: full, 不及时: zero } } } ] } }
        """;

    private const string Header = "subject,period,not-applicable,支出决算数[万元],满意率[%],上报日期,有重大事故,E,F,F·mark,G,H·不一致,H·没有计划,I·清晰,I·细化,企业满意度[%],满意度·企业[%],满意度·居民[%],评议,评议·note,单评,N_质量,N_时效,#备注";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2016-04-02", "是,是", "优秀:12;称职:5", 4.71)]
    [InlineData("2016年4月2日", "1,1", "优秀；称职；称职", 4.33)]
    [InlineData("2016/4/2", "yes,true", "称职", 4)]
    public async Task Each_form_of_cell_is_read(string date, string elements, string marks, decimal raters)
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder["in.csv"], $"{Header}\n一,2016,,90,95%,{date},否,编制未实施,优,8.5,2,1,0,{elements},95%;97.5%,95%,90%,{marks},缺席,称职,好,不及时,不读\n");
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.csv", "--output", "out.csv");
        Assert.Equal((0, 1), (run.ExitCode, run.ErrorLines.Length));
        Assert.Equal(["9.00", "9.50", "8.00", "10.00", "5.00", "8.50", "4.00", "4.50", "5.00", "4.81", "4.60", raters.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), "4.00", "2.00"], await Scores());
    }

    [Fact]
    public async Task Lines_of_JSON_have_the_same_columns()
    {
        await File.WriteAllTextAsync(folder["set.yaml"], Set);
        await File.WriteAllTextAsync(folder["in.ndjson"], """
            {"subject":"一","period":"2016","not-applicable":"M:没有单评; N","支出决算数":90,"满意率":"95%","上报日期":"2016-04-02","有重大事故":false,"E":"编制未实施","F":"优","F·mark":8.5,"G":2,"H":{"不一致":1,"没有计划":0},"I":{"清晰":"部分","细化":"否"},"企业满意度":["95%","97.5%"],"满意度":{"企业":"95%","居民":"90%"},"评议":{"优秀":12,"称职":5},"评议·note":"缺席"}
            """);
        Finished run = await Command.RunInAsync(folder.Path, [], "batch", "set.yaml", "in.ndjson", "--output", "out.csv");
        Assert.Equal((0, 1), (run.ExitCode, run.ErrorLines.Length));
        Assert.Equal(["9.00", "9.50", "8.00", "10.00", "5.00", "8.50", "4.00", "4.50", "1.00", "4.81", "4.60", "4.71", "0.00", "0.00"], await Scores());
    }

    private async Task<string[]> Scores() => (await File.ReadAllLinesAsync(folder["out.csv"]))[1].Split(',')[7..];
}
