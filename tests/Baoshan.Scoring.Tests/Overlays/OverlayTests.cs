using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Overlays;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Overlays;

/// <summary>Overlays change, add and remove whatever a set can say.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Base = """
        format: baoshan.scoring/indicators@1
        id: base
        version: 1.0.0
        name: 原体系
        source: 原文件
        notes: 原说明
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        grades: [ { grade: 优, from: 90 }, { grade: 差, from: 0 } ]
        not-applicable: scale-parent
        parameters:
          目标: { by: 年度, values: { '2017': 90%, '2018': 95% }, meaning: 完成率目标 }
          半数: 50%
        facts:
          年度: { type: choice, options: ['2017', '2018'] }
          计划: { unit: 万元, meaning: 计划数 }
          实际: { unit: 万元 }
        bonus: { at-most: 3, items: [ { code: J1, name: 获奖, weight: 3, standard: { options: { 有: full, 无: zero } } } ] }
        total: { cap: 100 }
        indicators:
          - code: A
            name: 投入
            weight: 60
            indicators:
              - { code: A1, name: 完成率, weight: 40, metric: 实际 / 计划, standard: { cases: [ { when: metric >= 目标, score: full }, { when: metric >= 半数, score: 50% }, { else: zero } ] }, acknowledge: { jump-at-bound: 照原表 } }
              - { code: A2, name: 制度, weight: 20, standard: { findings: { each: 20% } } }
          - code: B
            name: 产出
            weight: 40
            indicators:
              - { code: B1, name: 质量, weight: 40, standard: { options: { 好: full, 差: zero } } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("overlays").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Checked<IndicatorSet> Load(string body)
    {
        Write("base.yaml", Base);
        return IndicatorSet.TryLoad(Write("overlay.yaml", $"""
            format: baoshan.scoring/overlay@1
            id: 新
            version: 2.0.0
            base: base.yaml
            reason: 总的理由
            {body}
            """));
    }

    private IndicatorSet Valid(string body)
    {
        Checked<IndicatorSet> loaded = Load(body);
        Assert.True(loaded.Succeeded, string.Join('\n', loaded.Diagnostics));
        return loaded.Value!;
    }

    [Fact]
    public void What_can_be_in_a_set_can_be_in_an_overlay()
    {
        string[] reached = [.. OverlayShape.Overlay.Keys.Select(key => key.Name), "indicators"];
        Assert.Empty(SetShape.Set.Keys.Select(key => key.Name).Except(reached));
        var change = (MappingShape)((NamedItemsShape)OverlayShape.Overlay.Find("change")!.Value).Value;
        Assert.Empty(SetShape.IndicatorKeys.Select(key => key.Name).Except(change.Keys.Select(key => key.Name)));
        Assert.DoesNotContain(change.Keys, key => key.IsRequired && key.Name != "reason");
    }

    [Fact]
    public void An_overlay_that_says_nothing_changes_nothing_but_its_name()
    {
        IndicatorSet set = Valid("");
        IndicatorSet old = IndicatorSet.Load(Path.Combine(folder, "base.yaml"));
        Assert.Equal(["id", "version"], SetDifference.Of(old, set).Header.Select(change => change.Aspect));
        Assert.Empty(SetDifference.Of(old, set).Indicators);
        Assert.Equal((("新", "2.0.0"), "原体系"), ((set.Id, set.Version), set.Name));
    }

    [Fact]
    public void The_rules_of_the_whole_set_are_replaced_or_withdrawn()
    {
        IndicatorSet set = Valid("""
            rounding: { scores: 1 }
            steps: whole
            not-applicable: full
            total: null
            grade-rules: { drop: [ { when: A.rate < 50% } ] }
            grades: [ { grade: 好, from: 60 }, { grade: 差, from: 0 } ]
            bonus: { at-most: 2 }
            source: 新文件
            reasons: { steps: 不满一步不计, total: 不再封顶 }
            """);
        Assert.Equal((null, 1), (set.Rounding.RateDecimals, set.Rounding.ScoreDecimals));
        Assert.Equal(StepCounting.Whole, set.Steps);
        Assert.Equal(NotApplicablePolicy.Full, set.NotApplicable);
        Assert.Empty(set.TotalRules.Modifiers.Caps);
        Assert.Equal(2m, set.TotalRules.BonusAtMost);
        Assert.Equal("J1", Assert.Single(set.Adjustments).Code);
        Assert.Single(set.GradeRules.Drops);
        Assert.Equal(["好", "差"], set.Grades.Select(grade => grade.Name));
        Assert.Equal("新文件", set.Source);
        Overlay overlay = Assert.Single(set.Overlays);
        Assert.Equal("不满一步不计", overlay.Changes.Single(change => change.Part == "steps").Reason);
        Assert.Equal("总的理由", overlay.Changes.Single(change => change.Part == "grades").Reason);
    }

    [Fact]
    public void Notes_are_added_to() => Assert.Equal(["原说明", "补充"], Valid("notes: 补充").Notes);

    [Theory]
    [InlineData("目标: 92%", "", "92%")]
    [InlineData("目标: { value: 93%, reason: 一律 }", "", "93%")]
    [InlineData("目标: { values: { '2018': 96% } }", "年度", "90%,96%")] // one value by its option; the other stays
    [InlineData("目标: { by: 类别, values: { 甲: 80%, 乙: 70% } }", "类别", "80%,70%")]
    public void A_parameter_is_changed_by_name(string change, string by, string values)
    {
        IndicatorSet set = Valid($$"""
            facts: { 类别: { type: choice, options: [甲, 乙], supporting: {{(by == "类别" ? "否" : "是")}} }, 年度: { supporting: {{(by == "年度" ? "否" : "是")}} } }
            parameters: { {{change}} }
            """);
        Parameter target = set.Parameters.Single(parameter => parameter.Name == "目标");
        Assert.Equal(by.Length == 0 ? null : by, target.By);
        Assert.Equal(values, by.Length == 0 ? target.Formula.ToString() : string.Join(',', target.Values.Select(value => value.Value)));
        Assert.Equal("完成率目标", target.Meaning);
    }

    [Fact]
    public void Parameters_and_facts_are_added_changed_and_removed_by_name_with_reasons()
    {
        IndicatorSet set = Valid("""
            parameters:
              半数: { remove: 不再用 }
              六成: 60%
            facts:
              计划: { unit: 元, reason: 改以元计 }
              实际: { unit: 元 }
              旧: { supporting: 是 }
            change:
              A1: { standard: { cases: [ { when: metric >= 目标, score: full }, { when: metric >= 六成, score: 50% }, { else: zero } ] }, reason: 提高 }
            """);
        Assert.Equal(["目标", "六成"], set.Parameters.Select(parameter => parameter.Name));
        FactDeclaration plan = set.Facts.Single(fact => fact.Name == "计划");
        Assert.Equal(("元", "计划数"), (plan.Unit, plan.Meaning));
        Assert.Equal(
            [("parameters", "半数", "不再用"), ("parameters", "六成", "总的理由"), ("facts", "计划", "改以元计"), ("facts", "实际", "总的理由"), ("facts", "旧", "总的理由")],
            set.Overlays[0].Changes.Select(change => (change.Part, change.Name, change.Reason)));
        Assert.Empty(set["A1"].Acknowledgements); // they were of the standard that is gone
        Assert.Equal("提高", Assert.Single(set["A1"].Changes).Reason);
    }

    [Fact]
    public void A_leaf_moves_and_is_weighted_anew_in_one_overlay()
    {
        IndicatorSet set = Valid("""
            change:
              A: { weight: 45, reason: 减少 }
              A2: { after: B1, weight: 25, reason: 归入产出 }
              A1: { weight: 45, reason: 补足 }
              B: { weight: null, reason: 由下级合计 }
              B1: { weight: 30, reason: 让出 }
            """);
        Assert.Equal(["A", "A1", "B", "B1", "A2"], set.All.Select(indicator => indicator.Code));
        Assert.Equal(("B", 2, 55m), (set["A2"].Parent, set["A2"].Level, set["B"].Weight));
    }

    [Fact]
    public void Indicators_are_added_where_the_overlay_says_and_items_beside_the_tree()
    {
        IndicatorSet set = Valid("""
            add:
              - { after: A1, indicator: { code: A3, name: 新一, weight: 10, standard: { options: { 是: full, 否: zero } } }, reason: 新增 }
              - { after: A3, indicator: { code: A4, name: 新二, weight: 5, standard: { options: { 是: full, 否: zero } } }, reason: 新增 }
              - { under: B, indicator: { code: B2, name: 新三, weight: 5, standard: { options: { 是: full, 否: zero } } }, reason: 新增 }
              - { beside: penalty, indicator: { code: K1, name: 通报, weight: 5, standard: { options: { 有: full, 无: zero } } }, reason: 新增扣分项 }
              - { beside: bonus, indicator: { code: J2, name: 创新, weight: 1, standard: { options: { 有: full, 无: zero } } }, reason: 新增加分项 }
            remove: { A2: 不再评价 }
            change:
              A1: { weight: 45, reason: 补足 }
              B1: { weight: 35, reason: 让出 }
              J1: { weight: 2, name: 市级获奖, reason: 降低 }
            """);
        Assert.Equal(["A", "A1", "A3", "A4", "B", "B1", "B2"], set.All.Select(indicator => indicator.Code));
        Assert.Equal([("J1", IndicatorPlace.Bonus, 2m), ("J2", IndicatorPlace.Bonus, 1m), ("K1", IndicatorPlace.Penalty, 5m)], set.Adjustments.Select(item => (item.Code, item.Place, item.Weight)));
        Assert.Equal("新增扣分项", Assert.Single(set["K1"].Changes).Reason);
        Assert.Contains(new OverlayChange("indicators", "A2", "不再评价"), set.Overlays[0].Changes);
    }

    [Fact]
    public void Weights_are_held_against_one_another_after_the_whole_chain()
    {
        Load("change: { A1: { weight: 30, reason: 一 } }");
        string second = Write("second.yaml", """
            format: baoshan.scoring/overlay@1
            id: 再改
            version: 1
            base: overlay.yaml
            reason: 二
            change: { A2: { weight: 30, reason: 二 } }
            """);
        IndicatorSet set = IndicatorSet.Load(second);
        Assert.Equal((30m, 30m), (set["A1"].Weight, set["A2"].Weight));
        Assert.Equal(["新", "再改"], set.Overlays.Select(overlay => overlay.Id));

        Diagnostic alone = Diagnosed.Error(IndicatorSet.TryLoad(Path.Combine(folder, "overlay.yaml")));
        Assert.Equal(("BS203", "overlay.yaml"), (alone.Rule.Id, Path.GetFileName(alone.Span.File)));
    }

    [Theory]
    [InlineData("change: { B11: { weight: 1, reason: 错 } }", "BS121", 6, 11, "B11", "B1")]
    [InlineData("remove: { J11: 错 }", "BS121", 6, 11, "J11", "J1")]
    [InlineData("add: [ { after: A22, reason: 错, indicator: { code: X, name: x, weight: 1, standard: { options: { 是: full, 否: zero } } } } ]", "BS121", 6, 17, "A22", "A2")]
    [InlineData("parameters: { 目际: { remove: 错 } }", "BS123", 6, 15, "目际", "目标")]
    [InlineData("facts: { 划计: { remove: 错 } }", "BS123", 6, 10, "划计", null)]
    [InlineData("change: { A: { under: A1, reason: 错 } }", "BS124", 6, 23, "自己之下", null)]
    [InlineData("change: { A2: { under: B1, weight: 20, reason: 错 } }", "BS122", 6, 24, "B1", null)]
    [InlineData("change: { A2: { after: B1, under: A, reason: 错 } }", "BS124", 6, 24, "不在“A”之下", null)]
    [InlineData("effective: 2018", "BS115", 6, 12, "2018", "2018-01-01")]
    [InlineData("effective: 2018-02-30", "BS115", 6, 12, "2018-02-30", null)]
    [InlineData("effective: { from: 2018-07-01, to: 2018-06-30 }", "BS126", 6, 36, "早于", null)]
    [InlineData("grade-rules: { veto: [ { when: A.rate < 50%, grade: 中 } ] }", "BS209", 6, 53, "中", null)]
    public void A_mistake_is_named_where_it_is_written(string body, string id, int line, int column, string message, string? hint)
    {
        Diagnostic found = Diagnosed.Errors(Load(body))[0];
        Diagnosed.Is(found, id, line, column, message, hint);
        Assert.Equal("overlay.yaml", Path.GetFileName(found.Span.File));
    }

    [Fact]
    public void What_is_both_changed_and_removed_is_a_contradiction() =>
        Assert.Contains(Diagnosed.Errors(Load("change: { A2: { weight: 1, reason: 一 } }\nremove: { A2: 二 }")), d => d.Rule.Id == "BS124" && d.Span.Line == 7);

    [Fact]
    public void A_reason_for_what_does_not_change_is_a_warning()
    {
        Diagnostic found = Assert.Single(Load("reasons: { steps: 无 }").Diagnostics);
        Assert.Equal(("BS125", Severity.Warning, 6, 12), (found.Rule.Id, found.Severity, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void What_the_base_misses_is_named_where_the_overlay_takes_it_away()
    {
        Diagnostic[] found = [.. Diagnosed.Errors(Load("parameters: { 半数: { remove: 不再用 } }"))];
        Diagnostic only = Assert.Single(found);
        Assert.Equal("overlay.yaml", Path.GetFileName(only.Span.File));
        Assert.Contains("base.yaml:", only.Message.Chinese, StringComparison.Ordinal); // the condition of A1 that reads it
    }
}
