using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Authoring;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;
using Baoshan.Scoring.Verification;

namespace Baoshan.Scoring.Tests.Authoring;

/// <summary>Boundary cases: facts that put each metric at its bounds and beside them, with the scores that the rules give.</summary>
public class BoundaryCaseTests
{
    private static readonly string SetFile = Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml");

    [Fact]
    public void Every_leaf_of_the_shipped_set_has_cases_and_their_file_replays()
    {
        IndicatorSet set = IndicatorSet.Load(SetFile);
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        Assert.All(set.Leaves, leaf => Assert.Contains(cases, c => c.Indicator == leaf.Code));
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string file = Path.Combine(folder, "cases.yaml");
            File.WriteAllText(file, CasesWriter.Write(cases, Path.GetRelativePath(folder, SetFile)));
            CaseFileResult result = Assert.Single(CaseFolder.Verify(file));
            Assert.Empty(result.Diagnostics);
            Assert.Equal(cases.Length, result.Cases.Count);
            Assert.True(result.Agrees);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("B101 预算执行率为69.99%", "0")]
    [InlineData("B101 预算执行率为70%", "0")]
    [InlineData("B101 预算执行率为70.01%", "0.02")]
    [InlineData("B302 固定资产在用率为80%", "0")]
    [InlineData("B302 固定资产在用率为100.01%", "2")]
    [InlineData("B4031 在职人员控制率为110%", "0")]
    [InlineData("C2031 服务对象满意度为59.99%", "0")]
    [InlineData("C2031 服务对象满意度为60%", "2.25")]
    [InlineData("C2011 工业销售产值增长情况为0.01%，工业销售产值基本持平：否", "4")]
    [InlineData("C2014 万元产值能耗下降率为1%，综合能耗总量为51", "2")]
    public void A_bound_of_the_shipped_set_is_tried_at_and_beside_it(string name, string score)
    {
        BoundaryCase found = Assert.Single(BoundaryCases.For(IndicatorSet.Load(SetFile)), c => c.Name == name);
        Assert.Equal(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), found.Score);
    }

    [Fact]
    public void A_metric_with_a_parameter_and_a_leaf_that_applies_by_a_condition_are_tried_with_scores()
    {
        IndicatorSet set = IndicatorSet.TryParse("""
            format: baoshan.scoring/indicators@1
            id: x
            version: 1.0.0
            name: 例
            rounding: { rates: 2, scores: 2 }
            steps: continuous
            parameters:
              目标率: { by: 地区, values: { 山区: 80%, 平原: 85% } }
            facts:
              地区: { type: choice, options: [ 山区, 平原 ] }
            indicators:
              - code: A
                name: 完成率
                weight: 60
                facts: { 完成率: { unit: '%' } }
                metric: 完成率 - 目标率
                standard: { linear: { full: 0%, below: { each: 1%, deduct: 10% } } }
              - code: B
                name: 采购
                weight: 40
                facts: { 有采购: { type: truth } }
                applies-when: 有采购
                not-applicable: scale-root
                standard: { options: { 规范: full, 不规范: zero } }
            """).GetValueOrThrow();
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];

        Assert.Contains(cases, c => c.Indicator == "A" && c.Score == 60m && c.Facts.Any(fact => fact.Name == "完成率" && fact.Value == new SingleValue("80%")));
        Assert.Contains(cases, c => c.Indicator == "A" && c.Score == 59.94m && c.Facts.Any(fact => fact.Name == "完成率" && fact.Value == new SingleValue("79.99%")));
        Assert.Equal([0m, 40m], cases.Where(c => c is { Indicator: "B", Score: not null }).Select(c => c.Score!.Value).Order());
    }

    [Theory]
    [InlineData("实际 / 计划", "{ 实际: { unit: 万元 }, 计划: { unit: 万元 } }")]
    [InlineData("(本年 - 上年) / 上年 + 100%", "{ 本年: { unit: 万元 }, 上年: { unit: 万元 } }")]
    [InlineData("(mean(甲组) + mean(乙组)) / 2", "{ 甲组: { type: list, unit: '%' }, 乙组: { type: list, unit: '%' } }")]
    [InlineData("1 - 未完成 / (未完成 + 完成)", "{ 未完成: { unit: 项 }, 完成: { unit: 项 } }")]
    [InlineData("率", "{ 率: { unit: '%', range: 0%（含）至100%（含） } }")]
    public void A_metric_of_any_ratio_can_be_put_at_its_bound(string metric, string facts)
    {
        IndicatorSet set = OneLeaf.Load("linear: { full: 100%, below: { each: 1%, deduct: 2% }, zero: 低于60% }", metric, facts);
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        Assert.Equal(0m, Assert.Single(cases, c => c.Name.EndsWith("为59.99%", StringComparison.Ordinal)).Score);
        Assert.Equal(2m, Assert.Single(cases, c => c.Name.EndsWith("为60%", StringComparison.Ordinal)).Score);
        Assert.Equal(10m, Assert.Single(cases, c => c.Name.EndsWith("为100%", StringComparison.Ordinal)).Score);
    }

    [Fact]
    public void Findings_are_tried_around_the_number_at_which_points_are_used_up()
    {
        IEnumerable<BoundaryCase> cases = BoundaryCases.For(OneLeaf.Load("findings: { each: 34% }"));
        Assert.Equal(["0 10", "1 6.60", "2 3.20", "3 0"], cases.Select(c => $"{Count(c)} {c.Score:0.##}".Replace("6.6", "6.60").Replace("3.2", "3.20")));
        static int Count(BoundaryCase c) => ((Baoshan.Scoring.Assessments.FindingsValue)c.Facts[0].Value).Items.Sum(f => f.Count);
    }

    [Theory]
    [InlineData("whole", "89.99% 9", "90% 9", "90.01% 10", "97% 9.5")]
    [InlineData("started", "89.99% 8", "90% 9", "90.01% 9", "97.01% 9")]
    public void The_first_step_is_tried_where_it_is_full_and_beside_it(string steps, params string[] expected)
    {
        string[] tried = [.. BoundaryCases.For(OneLeaf.Load("linear: { full: 95%, below: { each: 5%, deduct: 10% }, above: { each: 2%, deduct: 5% } }", "率", "{ 率: { unit: '%' } }", steps: steps))
            .Select(c => $"{((SingleValue)c.Facts[0].Value).Text} {c.Score:0.##}")];
        Assert.All(expected, found => Assert.Contains(found, tried));
    }

    [Fact]
    public void Awards_are_tried_around_the_number_at_which_a_class_and_the_whole_are_full()
    {
        IEnumerable<BoundaryCase> cases = BoundaryCases.For(OneLeaf.Load("awards: { each: 3 }"));
        Assert.Equal(["0 0", "1 3", "3 9", "4 10"], cases.Select(c => $"{Count(c)} {c.Score:0.##}"));
        IEnumerable<BoundaryCase> limited = BoundaryCases.For(OneLeaf.Load("awards: { classes: { 大: { each: 3, at-most: 5 }, 小: 10 } }"));
        Assert.Contains(limited, c => c.Name == "A 大 2 项" && c.Score == 5m);
        static int Count(BoundaryCase c) => ((FindingsValue)c.Facts[0].Value).Items.Sum(f => f.Count);
    }

    [Fact]
    public void Bonus_and_penalty_items_have_cases_and_their_file_replays()
    {
        string text = OneLeaf.Text("options: { 好: full, 差: zero }") + """

            bonus: { items: [ { code: J1, name: 表彰, weight: 3, standard: { awards: { classes: { 市级: 1, 省级: 2 }, take: highest } } } ] }
            penalty: { items: [ { code: K1, name: 通报, weight: 5, standard: { awards: { each: 2 } } }, { code: K2, name: 迟报, weight: 2, facts: { 天数: {} }, metric: 天数, standard: { linear: { full: 0, above: { each: 1, deduct: 1 } } } } ] }
            """;
        string folder = Directory.CreateTempSubdirectory().FullName;
        string setFile = Path.Combine(folder, "set.yaml");
        File.WriteAllText(setFile, text);
        BoundaryCase[] cases = [.. BoundaryCases.For(IndicatorSet.Load(setFile))];
        File.WriteAllText(Path.Combine(folder, "cases.yaml"), CasesWriter.Write(cases, "set.yaml"));
        CaseFileResult result = Assert.Single(CaseFolder.Verify(Path.Combine(folder, "cases.yaml")));
        Directory.Delete(folder, recursive: true);

        Assert.Equal(["A", "J1", "K1", "K2"], cases.Select(c => c.Indicator).Distinct());
        Assert.Equal([0m, 2m, 4m, 5m], cases.Where(c => c.Indicator == "K1").Select(c => c.Score!.Value).Order());
        Assert.Equal([0m, 1m, 2m], cases.Where(c => c.Indicator == "J1").Select(c => c.Score!.Value).Distinct().Order());
        Assert.True(result.Agrees, string.Join('\n', result.Diagnostics));
        Assert.Equal(cases.Length, result.Cases.Count);
    }

    [Fact]
    public void Each_element_and_each_option_is_tried()
    {
        Assert.Equal([10m, 5m, 7m, 8m, 0m], BoundaryCases.For(OneLeaf.Load("checklist: { elements: { 甲: 50%, 乙: 30%, 丙: 20% } }")).Select(c => c.Score!.Value));
        Assert.Equal([10m, 5m, 0m], BoundaryCases.For(OneLeaf.Load("options: { 好: full, 中: 50%, 差: zero }")).Select(c => c.Score!.Value));
    }

    [Fact]
    public void A_fact_keeps_within_its_declared_range()
    {
        IndicatorSet set = OneLeaf.Load("linear: { full: 100%, below: { each: 1%, deduct: 2% } }", "率", "{ 率: { unit: '%', range: 0%（含）至100%（含） } }");
        Assert.All(BoundaryCases.For(set), c => Assert.Equal(IndicatorState.Scored, c.State));
        Assert.DoesNotContain(BoundaryCases.For(set), c => c.Name.Contains("100.01%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("B101 预算执行率为70%", true)]
    [InlineData("合格", true)]
    [InlineData("- 甲", false)]
    [InlineData("a: b", false)]
    [InlineData("# 注", false)]
    [InlineData("甲, 乙", false)]
    [InlineData("null", false)]
    [InlineData("尾 ", false)]
    public void A_text_is_plain_only_where_YAML_reads_it_back(string text, bool plain)
    {
        Assert.Equal(plain, YamlText.Scalar(text) == text);
        var node = (Baoshan.Scoring.Documents.YamlMapping)Baoshan.Scoring.Documents.YamlReader.Read($"k: {{ a: {YamlText.Scalar(text)} }}", null, new DiagnosticBag())!;
        var inner = (Baoshan.Scoring.Documents.YamlMapping)node["k"]!;
        Assert.Equal(text, ((Baoshan.Scoring.Documents.YamlScalar)inner["a"]!).Text);
    }
}
