using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Each mistake in a set is reported where it stands, with what would be right.</summary>
public sealed class SetMistakeTests
{
    [Fact]
    public void The_sample_has_none() => Assert.Empty(Sample.SetWith("", "").Diagnostics);

    [Theory]
    [InlineData("weight: 6", "weight: 7", "BS203", 16, 13, "“A”的权重 7 不等于下级权重之和 6", "4 + 2")]
    [InlineData("weight: 4\n        facts", "weight: 4\n        maximum: 3.995\n        facts", "BS222", 21, 18, "“A1”的最高得分 3.995 有 3 位小数", "最多写 2 位小数")]
    [InlineData("weight: 4\n        facts", "weight: 4\n        minimum: -0.0005\n        facts", "BS222", 21, 18, "“A1”的最低得分 -0.0005 有 4 位小数", "scores 写 4")]
    [InlineData("weight: 4\n        facts", "weight: 4\n        scoring-weight: 3.9999\n        facts", "BS222", 21, 25, "“A1”的计分权重 3.9999 有 4 位小数", "scores 写 4")]
    [InlineData("full-score: 10", "full-score: 12", "BS208", 5, 13, "一级指标的权重之和 10 不等于满分 12", "")]
    [InlineData("code: B\n", "code: A1\n", "BS204", 33, 11, "编码“A1”重复，首次出现在第 18 行", "")]
    [InlineData("    name: 产出\n    weight: 4", "    name: 产出\n    weight: 4\n    wieght: 4", "BS112", 36, 5, "没有键“wieght”", "是否想写“weight”")]
    [InlineData("weight: 4\n        facts", "weight: 四\n        facts", "BS115", 20, 17, "“四”不是数字", "")]
    [InlineData("weight: 4\n        facts", "weight: 40%\n        facts", "BS115", 20, 17, "“40%”不是数字", "是否想写 40")]
    [InlineData("weight: 4\n        facts", "weight: 4,000\n        facts", "BS115", 20, 17, "“4,000”不是数字", "千位分隔符")]
    [InlineData("weight: 4\n        facts", "weight: 4e0\n        facts", "BS115", 20, 17, "“4e0”不是数字", "")]
    [InlineData("weight: 4\n        facts", "weight: NaN\n        facts", "BS115", 20, 17, "“NaN”不是数字", "")]
    [InlineData("weight: 4\n        facts", "weight: 0x4\n        facts", "BS115", 20, 17, "“0x4”不是数字", "")]
    [InlineData("weight: 4\n        facts", "weight: 99999999999999999999999999999999\n        facts", "BS115", 20, 17, "不是数字", "太大")]
    [InlineData("weight: 4\n        facts", "weight: 79228162514264337593543950335\n        facts", "BS115", 20, 17, "不是数字", "太大")]
    [InlineData("weight: 4\n        facts", "weight:\n        facts", "BS115", 20, 16, "此处缺少值，应为数字", "")]
    [InlineData("weight: 4\n        facts", "weight: [ 4 ]\n        facts", "BS114", 20, 17, "此处应为数字（如 3 或 0.75），而不是列表", "")]
    [InlineData("metric: 决算数 / 预算数", "metric: 决算数 / / 预算数", "BS201", 23, 23, "此处是“/”", "")]
    [InlineData("metric: 决算数 / 预算数", "metric: 决算数 / 预算", "BS201", 23, 23, "没有可用的数据“预算”", "是否想写“预算数”")]
    [InlineData("决算数: { unit: 万元 }", "决算数: { unit: 人 }", "BS301", 25, 11, "不是比率，100% 不应写成百分数", "")]
    [InlineData("metric: 决算数 / 预算数", "metric: '决算数 > 预算数'", "BS201", 23, 18, "业绩值必须是一个数", "")]
    [InlineData("format: baoshan.scoring/indicators@1", "format: baoshan.scoring/indicators@2", "BS111", 1, 9, "不认识格式版本", "baoshan.scoring/indicators@1")]
    [InlineData("format: baoshan.scoring/indicators@1", "format: baoshan.scoring/assessment@1", "BS111", 1, 9, "这是评价数据", "baoshan.scoring/indicators@1")]
    [InlineData("format: baoshan.scoring/indicators@1", "fromat: baoshan.scoring/indicators@1", "BS111", 1, 1, "缺少 format", "第一行应为")]
    [InlineData("steps: continuous", "steps: continous", "BS115", 7, 8, "“continous”不是", "是否想写“continuous”")]
    [InlineData("steps: continuous\n", "", "BS113", 1, 1, "缺少键“steps”", "")]
    [InlineData("rounding: { rates: 2, scores: 2 }", "rounding: { rates: 2, scores: 13 }", "BS210", 6, 11, "小数位数", "")]
    [InlineData("rounding: { rates: 2, scores: 2 }", "rounding: { rates: 2, scores: 9999999 }", "BS115", 6, 31, "不是整数", "太大")]
    [InlineData("rounding: { rates: 2, scores: 2 }", "rounding: { rates: 2, scores: 1.5 }", "BS115", 6, 31, "“1.5”不是整数", "")]
    [InlineData("- { grade: 良, from: 0 }", "- { grade: 良, from: 9 }", "BS209", 10, 23, "下限应低于上一等级的 9", "自高到低")]
    [InlineData("- { grade: 良, from: 0 }", "- { grade: 优, from: 0 }", "BS209", 10, 14, "等级“优”重复", "")]
    [InlineData("- { grade: 良, from: 0 }", "- { grade: 良, from: 1 }", "BS209", 10, 23, "总分低于 1 时没有等级", "从 0 开始")]
    [InlineData("      options: { 完成", "      optoins: { 完成", "BS112", 37, 7, "没有键“optoins”", "是否想写“options”")]
    [InlineData("code: B\n", "code: B 1\n", "BS202", 33, 11, "编码“B 1”不能用", "")]
    [InlineData("code: B\n", "code: B·1\n", "BS202", 33, 11, "编码“B·1”不能用", "")]
    [InlineData("code: B\n", "code: ''\n", "BS115", 33, 11, "文字是空白", "写出文字")]
    [InlineData("    name: 产出", "    name: ' '", "BS115", 34, 11, "文字是空白", "写出文字")]
    [InlineData("预算数: { unit: 万元 }\nindicators", "预算数: { unit: 万元 }\n  上年数: { unit: 万元 }\nindicators", null, 13, 3, "没有指标用到数据“上年数”", "supporting")]
    [InlineData("findings: { each: 20% }", "findings: { each: 0 }", "BS301", 32, 11, "应大于 0", "")]
    [InlineData("findings: { each: 20% }", "findings: { classes: {} }", "BS301", 32, 32, "没有任何问题类别", "")]
    [InlineData("findings: { each: 20% }", "findings: { classes: { score: 5% } }", "BS301", 32, 11, "“score”另有含义", "")]
    [InlineData("findings: { each: 20% }", "parts: []", "BS301", 32, 18, "没有任何部分", "")]
    [InlineData("findings: { each: 20% }", "checklist: { elements: [ 甲, 乙, 甲 ], each-missing: 50% }", "BS301", 32, 11, "“甲”列了两次", "")]
    [InlineData("findings: { each: 20% }", "checklist: { elements: [], each-missing: 50% }", "BS301", 32, 11, "没有任何要素", "")]
    [InlineData("findings: { each: 20% }", "checklist: { elements: { 甲: 50%, 乙: 40% } }", "BS301", 32, 11, "各要素得分之和 1.8 不等于权重 2", "100%")]
    [InlineData("findings: { each: 20% }", "cases: []", "BS301", 32, 18, "缺少 else", "")]
    [InlineData("findings: { each: 20% }", "{}", "BS301", 32, 11, "评分标准是空的", "")]
    [InlineData("findings: { each: 20% }", "bands: { 1以上: full, 低于1: zero }", "BS213", 32, 11, "需要业绩值", "metric")]
    [InlineData("below: { each: 1%, deduct: 5% }", "below: { each: 0, deduct: 5% }", "BS301", 25, 11, "每一步的大小应大于 0", "")]
    [InlineData("below: { each: 1%, deduct: 5% }", "below: { each: 1%, deduct: zero }", "BS301", 25, 11, "应大于 0", "")]
    [InlineData("below: { each: 1%, deduct: 5% }", "below: { each: 1%, deduct: -5% }", "BS301", 25, 11, "应大于 0", "")]
    [InlineData("below: { each: 1%, deduct: 5% }", "below: { each: 1%, deduct: 5%, zero: 低于 }", "BS112", 27, 44, "没有键“zero”", "")]
    [InlineData("full: 100%\n", "full: 100\n", "BS301", 25, 11, "是比率，100 应写成百分数", "")]
    [InlineData("full: 100%\n", "full: 100%\n            zero: 80%至90%\n", "BS115", 27, 19, "不是区间", "至少写明一端")]
    [InlineData("full: 100%\n", "full: 100%\n            zero: 低于99999999999999999999999999999999%\n", "BS115", 27, 19, "不是区间", "")]
    [InlineData("full: 100%\n", "full: 100%\n            zero: 低于٧٠%\n", "BS115", 27, 19, "不是区间", "")]
    [InlineData("部分完成: 50%", "部分完成: 150%", "BS302", 37, 7, "得分 150% 不在 0 到权重 4 之间", "")]
    [InlineData("部分完成: 50%", "部分完成: -1", "BS302", 37, 7, "得分 -1 不在 0 到权重 4 之间", "")]
    [InlineData("部分完成: 50%", "部分完成: 99999999999", "BS115", 37, 34, "不是分值", "太大")]
    public void A_mistake_is_reported_where_it_stands(string old, string text, string? id, int line, int column, string message, string hint)
    {
        Checked<IndicatorSet> result = Sample.SetWith(old, text);
        Diagnostic diagnostic = id is null ? Assert.Single(result.Diagnostics) : Diagnosed.Error(result);
        Diagnosed.Is(diagnostic, id ?? "BS215", line, column, message, hint.Length == 0 ? null : hint);
    }

    [Fact]
    public void Options_that_stand_twice_are_reported_once_each_in_their_order()
    {
        Checked<IndicatorSet> result = Sample.SetWith("预算数: { unit: 万元 }", "预算数: { unit: 万元 }\n  阶段: { type: choice, options: [ 甲, 乙, 乙, 甲, 甲, 丙 ] }");
        Assert.Equal(
            ["“阶段”的选项“甲”重复", "“阶段”的选项“乙”重复"],
            Diagnosed.Errors(result).Where(diagnostic => diagnostic.Rule.Id == "BS211").Select(diagnostic => diagnostic.Message.Chinese));
    }

    [Theory]
    [InlineData("26.86", 0, "“L”的权重 26.86 有 2 位小数，而得分只保留 0 位", "scores 写 2")]
    [InlineData("3.995", 2, "“L”的权重 3.995 有 3 位小数，而得分只保留 2 位", "最多写 2 位小数")]
    public void A_weight_finer_than_a_score_is_refused(string weight, int scores, string message, string hint)
    {
        LeafSet leaf = LeafSet.Rate("proportional: { target: 100% }") with { Weight = weight, Rounding = $"{{ rates: 2, scores: {scores} }}" };
        Diagnosed.Is(Diagnosed.Error(leaf.TryLoad()), "BS222", 13, 13, message, hint);
        Assert.Empty((leaf with { Weight = weight + "0", Rounding = "{ rates: 2, scores: 3 }" }).TryLoad().Diagnostics);
    }
}
