using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Facts that do not fit: each is an error with its place, never a fact that is quietly left out.</summary>
public sealed class FactMistakeTests
{
    [Fact]
    public void The_sample_fits() => Assert.Equal(9.60m, Sample.Score().GetValueOrThrow().Total);

    [Theory]
    [InlineData("预算数: { value: 100, unit: 万元, source: 表一 }", "预算数: { value: 一百, unit: 万元 }", "BS403", 6, 17, "“一百”不是数字", "")]
    [InlineData("value: 100,", "value: '4,241.63',", "BS403", 6, 17, "不是数字", "千位分隔符")]
    [InlineData("value: 100,", "value: 100%,", "BS403", 6, 17, "“100%”不是数字", "")]
    [InlineData("value: 100,", "value: 1e5,", "BS403", 6, 17, "“1e5”不是数字", "")]
    [InlineData("value: 100,", "value: .inf,", "BS403", 6, 17, "“.inf”不是数字", "")]
    [InlineData("value: 100,", "value: 是,", "BS403", 6, 17, "“是”不是数字", "")]
    [InlineData("value: 98, unit: 万元", "value: 98, unit: 元", "BS404", 7, 27, "单位是“万元”，这里写了“元”", "换算成万元")]
    [InlineData("value: 98, unit: 万元", "value: 98, unit: 人", "BS404", 7, 27, "单位是“万元”，这里写了“人”", "")]
    [InlineData("决算数: { value: 98, unit: 万元 }", "决算数: { findings: none }", "BS403", 7, 20, "应为数字", "")]
    [InlineData("决算数: { value: 98, unit: 万元 }", "决算数: { value: [ 1, 2 ] }", "BS403", 7, 17, "而不是一组数", "")]
    [InlineData("A2: { findings: none }", "A2: 是", "BS403", 8, 7, "应为问题列表", "")]
    [InlineData("A2: { findings: none }", "A2: { elements: { 甲: 是 } }", "BS403", 8, 19, "而不是要素列表", "")]
    [InlineData("A2: { findings: none }", "A2: { findings: [ { text: 问题, class: 重大 } ] }", "BS405", 8, 40, "问题不分类，这里写了类别“重大”", "")]
    [InlineData("B: 完成", "B: 完工", "BS405", 9, 6, "没有选项“完工”", "是否想写“完成”")]
    [InlineData("B: 完成", "B: 95%", "BS405", 9, 6, "没有选项“95%”", "可用：完成、部分完成、未完成")]
    [InlineData("B: 完成", "B: 完成\n  决算: 98", "BS402", 10, 7, "没有指标用到数据“决算”", "是否想写“决算数”")]
    [InlineData("B: 完成", "B: 完成\n  A1: 完成", "BS402", 10, 7, "没有指标用到数据“A1”", "")]
    public void A_fact_that_does_not_fit_is_reported_where_it_stands(string old, string text, string id, int line, int column, string message, string hint) =>
        Diagnosed.Is(Diagnosed.Error(Sample.Score(old, text)), id, line, column, message, hint.Length == 0 ? null : hint);

    [Theory]
    [InlineData("A2: { findings: none }", "A2: { findings: -1 }", "BS401", 8, 19, "“-1”不是问题列表", "none")]
    [InlineData("A2: { findings: none }", "A2: { findings: 1.5 }", "BS401", 8, 19, "“1.5”不是问题列表", "none")]
    [InlineData("A2: { findings: none }", "A2: { findings: 没有 }", "BS401", 8, 19, "“没有”不是问题列表", "none")]
    [InlineData("A2: { findings: none }", "A2: { findings: { 重大: -1 } }", "BS401", 8, 25, "“-1”不是问题的数量", "0")]
    [InlineData("A2: { findings: none }", "A2: { findings: }", "BS115", 8, 19, "缺少值", "")]
    [InlineData("A2: { findings: none }", "A2: { source: 表一 }", "BS401", 8, 3, "要有 value、votes、findings、elements 之一", "")]
    [InlineData("A2: { findings: none }", "A2: { findings: none, value: 3 }", "BS401", 8, 3, "要有 value、votes、findings、elements 之一", "")]
    [InlineData("A2: { findings: none }", "A2: [ 1 ]", "BS114", 8, 7, "而不是列表", "")]
    [InlineData("A2: { findings: none }", "A2: { elements: { 甲: 也许 } }", "BS115", 8, 24, "“也许”不是", "")]
    [InlineData("subject: 某部门\n", "", "BS113", 1, 1, "缺少键“subject”", "")]
    [InlineData("subject: 某部门", "subjcet: 某部门\nsubject: 某部门", "BS112", 3, 1, "没有键“subjcet”", "是否想写“subject”")]
    public void A_fact_that_cannot_be_read_is_reported_where_it_stands(string old, string text, string id, int line, int column, string message, string hint) =>
        Diagnosed.Is(Diagnosed.Error(Sample.AssessmentWith(old, text)), id, line, column, message, hint.Length == 0 ? null : hint);

    [Fact]
    public void Every_fact_that_does_not_fit_is_reported_in_one_run()
    {
        string text = Sample.Assessment
            .Replace("value: 100", "value: 一百", StringComparison.Ordinal)
            .Replace("value: 98, unit: 万元", "value: 98, unit: 元", StringComparison.Ordinal)
            .Replace("B: 完成", "B: 完工\n  决算: 1", StringComparison.Ordinal);
        Checked<Scorecard> result = ScoringPlan.Compile(IndicatorSet.TryParse(Sample.Set).GetValueOrThrow()).TryScore(Assessment.TryParse(text).GetValueOrThrow());
        Assert.Equal(["BS403", "BS404", "BS405", "BS402"], Diagnosed.Errors(result).Select(diagnostic => diagnostic.Rule.Id));
    }

    [Theory]
    [InlineData("{ findings: 3 }", 3)]
    [InlineData("{ findings: 3.0 }", 3)]
    [InlineData("{ findings: ３ }", 3)]
    [InlineData("{ findings: 0 }", 0)]
    [InlineData("{ findings: 无 }", 0)]
    [InlineData("none", 0)]
    public void A_number_of_findings_may_stand_for_a_list(string findings, int count) =>
        Assert.Equal(2m - (count * 0.4m), Sample.Score("A2: { findings: none }", $"A2: {findings}").GetValueOrThrow()["A2"].Score);

    [Fact]
    public void Classes_with_their_numbers_may_stand_for_a_list()
    {
        var leaf = new LeafSet("findings: { classes: { 大: 2, 小: 1 } }");
        Scorecard? Score(string findings, out ValueArray<Diagnostic> diagnostics)
        {
            Checked<Scorecard> result = leaf.Plan().TryScore(Assessment.TryParse($"{Head}facts:\n  L: {{ findings: {findings} }}\n").GetValueOrThrow());
            diagnostics = result.Diagnostics;
            return result.Value;
        }

        Assert.Equal(5.00m, Score("{ 大: 2, 小: 1 }", out _)?.Total);
        Assert.Equal(9.00m, Score("{ 大: 0, 小: １ }", out _)?.Total);
        Assert.Null(Score("{ 大: 0, 中: 0 }", out ValueArray<Diagnostic> diagnostics));
        Diagnosed.Is(Assert.Single(diagnostics), "BS405", 6, 26, "没有问题类别“中”", "可用：大、小");
    }

    [Fact]
    public void Facts_from_code_are_held_to_the_same_rules()
    {
        Diagnostic Of(LeafSet leaf, AssessedFact fact) => Diagnosed.Error(leaf.Plan().TryScore(new Assessment("s", "p", [fact])));
        var checklist = new LeafSet("checklist: { elements: { 甲: 50%, 乙: 50% } }");
        Assert.Equal("BS403", Of(checklist, new("L", new ElementsValue([new("甲", 5m), new("乙", 1m)]))).Rule.Id);
        Assert.Equal("BS403", Of(checklist, new("L", new ElementsValue([new("甲", -1m), new("乙", 1m)]))).Rule.Id);
        Assert.Equal("BS403", Of(new("findings: { each: 1 }"), new("L", new FindingsValue([new("x", null, -3)]))).Rule.Id);
        Assert.Equal("BS405", Of(checklist, new("L", new ElementsValue([new("丙", 1m)]))).Rule.Id);
        Assert.Equal("BS403", Of(LeafSet.Rate("bands: { 0以上: full, 低于0: zero }"), new("x", new SingleValue(""))).Rule.Id);
        Diagnostic twice = Diagnosed.Error(checklist.Plan().TryScore(new Assessment("s", "p", [new("L", new ElementsValue([])), new("L", new ElementsValue([]))])));
        Assert.Equal("BS406", twice.Rule.Id);
    }

    private const string Head = "format: baoshan.scoring/assessment@1\nset: s.yaml\nsubject: s\nperiod: '2016'\n";
}
