using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Scoring;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>Rules beside the standards with each known fault, and their faultless neighbours: parameters, modifiers, roll-ups, the total, grades.</summary>
public sealed class SetRuleFaultTests
{
    private const string Usual = """
        grades: [ { grade: 优, from: 90 }, { grade: 良, from: 60 }, { grade: 差, from: 0 } ]
        facts: { 数: { range: 0（含）至10（含） }, 率: { unit: '%', range: 0%（含）至100%（含） }, 好: { type: truth }, 级: { type: choice, options: [甲, 乙] } }
        """;

    private const string Leaves = """
        indicators:
          - code: A
            name: 甲类
            weight: 60
            indicators:
              - { code: A1, name: 一, weight: 40, metric: 率 + 数 / 1000 * 100%, standard: { linear: { full: 100%, below: { each: 1%, deduct: 1% } } } }
              - { code: A2, name: 二, weight: 20, standard: { cases: [ { when: 好, score: full }, { when: 级 = "甲", score: 50% }, { else: zero } ] } }
          - { code: B, name: 乙类, weight: 40, standard: { options: { 是: full, 否: zero } } }
        """;

    /// <summary>What is found when something is written at the set, and at the node A.</summary>
    private static Diagnostic[] Found(string atSet, string atA = "", string atA2 = "", string usual = Usual)
    {
        string leaves = Leaves.Replace("weight: 60\n", $"weight: 60\n{(atA.Length > 0 ? $"    {atA}\n" : "")}", StringComparison.Ordinal)
            .Replace("name: 二,", $"name: 二,{(atA2.Length > 0 ? $" {atA2}," : "")}", StringComparison.Ordinal);
        return [.. SetAnalysis.Analyse(SetText.Load($"{usual}\n{atSet}\n{leaves}"))];
    }

    private static void Only(Diagnostic[] found, string rule, string message)
    {
        Diagnostic only = Assert.Single(found);
        Assert.True(only.Rule.Name == rule, only.ToText(Language.Chinese));
        Assert.Contains(message, only.Message.Chinese, StringComparison.Ordinal);
        Diagnosed.IsComplete(only);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("total: { cap: [ { when: 数 > 5, at: 80 } ], floor: [ { when: 好, at: 10 } ], veto: 数 >= 10 }", "", "")]
    [InlineData("", "veto: [ { when: 数 > 8 }, { when: not 好 } ]", "")]
    [InlineData("", "cap: 50\n    floor: 10", "")]
    [InlineData("", "coefficient: if(好, 1, 0.8)", "")]
    [InlineData("", "", "cap: 15, floor: [ { when: 数 > 5, at: 5 } ], veto: 级 = \"乙\" and 数 < 1")]
    [InlineData("grade-rules: { drop: [ { when: A.rate < 50% } ], veto: [ { when: 数 > 5, grade: 良 }, { when: 数 > 8, grade: 差 } ] }", "", "")]
    [InlineData("bonus: { at-most: 3, items: [ { code: J1, name: 奖, weight: 2, standard: { options: { 有: full, 无: zero } } }, { code: J2, name: 励, weight: 2, standard: { options: { 有: full, 无: zero } } } ] }", "", "")]
    public void Faultless_rules_are_not_accused(string atSet, string atA, string atA2)
    {
        Diagnostic[] found = Found(atSet, atA, atA2);
        Assert.True(found.Length == 0, string.Join('\n', found.Select(d => d.ToText(Language.Chinese))));
    }

    [Theory]
    [InlineData("total: { cap: [ { when: 数 > 10, at: 80 } ] }", "", "总分的封顶：条件“数 > 10”不可能成立")]
    [InlineData("total: { veto: 数 < 0 }", "", "总分的否决")]
    [InlineData("", "veto: 数 > 3 and 数 < 2", "“甲类”的否决")]
    [InlineData("", "floor: [ { when: 率 + 数 > 12, at: 5 } ]", "“甲类”的保底")] // 100 % and 10 make 11
    [InlineData("", "coefficient: if(数 > 11, 0.5, 1)", "“甲类”的系数")]
    [InlineData("parameters: { 折: 'if(率 > 100%, 1, 2)' }\ntotal: { cap: [ { when: 数 > 折, at: 80 } ] }", "", "参数“折”")]
    [InlineData("grade-rules: { drop: [ { when: A.rate > 100% } ] }", "", "降级")]
    [InlineData("grade-rules: { veto: [ { when: total > 100, grade: 良 } ] }", "", "等级否决")]
    public void A_condition_that_allowed_facts_never_meet_is_found(string atSet, string atA, string message) => Only(Found(atSet, atA), "condition-never-holds", message);

    [Theory]
    [InlineData("total: { cap: [ { when: 数 <= 10, at: 80 } ] }", "", "", "总分的封顶：条件“数 <= 10”总是成立")]
    [InlineData("", "", "exempt-when: 数 >= 0 and 率 <= 100%", "“二”的免予扣分")]
    [InlineData("not-applicable: full", "", "applies-when: '级 = \"甲\" or 级 = \"乙\"'", "“二”的适用条件")]
    [InlineData("grade-rules: { drop: [ { when: A.score <= 60 } ] }", "", "", "降级")]
    public void A_condition_that_allowed_facts_always_meet_is_found(string atSet, string atA, string atA2, string message) => Only(Found(atSet, atA, atA2), "condition-always-holds", message);

    [Theory]
    [InlineData("", "veto: [ { when: 数 > 5 }, { when: 数 > 8 } ]", "", "“甲类”的条件“数 > 8”永远轮不到")]
    [InlineData("total: { veto: [ { when: 好 }, { when: 好 and 数 > 8 } ] }", "", "", "总分的条件")]
    [InlineData("", "", "escalate: [ { when: 数 > 1, times: 2 }, { when: 数 > 5, times: 3 } ]", "“二”的条件“数 > 5”")]
    [InlineData("grade-rules: { veto: [ { when: 数 > 8, grade: 良 }, { when: 数 > 5, grade: 差 } ] }", "", "", "等级否决“数 > 8”永远轮不到")]
    public void A_rule_that_another_forestalls_is_masked(string atSet, string atA, string atA2, string message) => Only(Found(atSet, atA, atA2), "masked-row", message);

    [Theory]
    [InlineData("total: { cap: 100 }", "", "", "总分的封顶 100 分用不到：此前最多 100 分")]
    [InlineData("total: { floor: 0 }", "", "", "总分的保底 0 分用不到")]
    [InlineData("", "cap: 60", "", "“甲类”的封顶 60 分用不到")]
    [InlineData("", "cap: [ { at: 55 }, { when: 好, at: 58 } ]", "", "“甲类”的封顶 58 分用不到：此前最多 55 分")]
    [InlineData("", "coefficient: 0.9\n    cap: 54", "", "“甲类”的封顶 54 分用不到：此前最多 54 分")]
    [InlineData("", "", "cap: 20", "“二”的封顶 20 分用不到")]
    [InlineData("", "", "floor: [ { when: 好, at: 0 } ]", "“二”的保底 0 分用不到")]
    [InlineData("bonus: { at-most: 4, items: [ { code: J1, name: 奖, weight: 2, standard: { options: { 有: full, 无: zero } } }, { code: J2, name: 励, weight: 2, standard: { options: { 有: full, 无: zero } } } ] }", "", "", "加分合计的上限 4 分用不到：各项合计最多 4 分")]
    [InlineData("penalty: { at-most: 9, items: [ { code: K1, name: 罚, weight: 2, standard: { options: { 有: full, 无: zero } } } ] }", "", "", "扣分合计的上限 9 分用不到")]
    [InlineData("grade-rules: { veto: [ { when: 好, grade: 优 } ] }", "", "", "已是最高等级")]
    [InlineData("grade-rules: { drop: [ { when: 好, by: 0 } ] }", "", "", "降 0 级")]
    public void A_limit_that_can_never_matter_is_found(string atSet, string atA, string atA2, string message) => Only(Found(atSet, atA, atA2), "limit-never-matters", message);

    [Theory]
    [InlineData("{ grade: 优, from: 90, ceiling: 95 }, { grade: 差, from: 0 }", "limit-never-matters", "最高等级“优”")]
    [InlineData("{ grade: 优, from: 90 }, { grade: 差, from: 0, ceiling: 100 }", "limit-never-matters", "总分上限 100 分不起作用")]
    [InlineData("{ grade: 优, from: 90 }, { grade: 差, from: 0, needs: 好 }", "limit-never-matters", "最低等级“差”的条件不起作用")]
    [InlineData("{ grade: 优, from: 101 }, { grade: 差, from: 0 }", "unreachable-grade", "总分最多 100 分")]
    [InlineData("{ grade: 优, from: 90, each-at-least: 101% }, { grade: 差, from: 0 }", "unreachable-grade", "101%")]
    [InlineData("{ grade: 优, from: 90, needs: B.rate > 100% }, { grade: 差, from: 0 }", "condition-never-holds", "等级“优”")]
    public void A_fault_of_a_grade_stands_at_the_grade(string grades, string rule, string message)
    {
        Diagnostic[] found = Found("", usual: Usual.Replace("{ grade: 优, from: 90 }, { grade: 良, from: 60 }, { grade: 差, from: 0 }", grades, StringComparison.Ordinal));
        Only(found, rule, message);
        Assert.Equal(10, found[0].Span.Line);
    }

    [Theory]
    [InlineData("findings: { each: 1 }")]
    [InlineData("findings: { classes: { 轻: 1, 重: zero } }")]
    [InlineData("parts: [ { name: 甲, weight: 2, standard: { findings: { each: 1 } } }, { name: 乙, weight: 3, standard: { options: { 有: full, 无: zero } } } ]")]
    public void A_penalty_item_that_takes_most_where_nothing_is_wrong_is_found(string standard)
    {
        Diagnostic[] found = Found($"penalty: {{ items: [ {{ code: K1, name: 罚, weight: 5, standard: {{ {standard} }} }} ] }}");
        Only(found, "inverted-penalty", "扣分项“罚”没有问题时扣满 5 分");
        Assert.Equal("K1", found[0].Indicator);
        Assert.Contains("awards", found[0].Hint!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("每发现一项扣1分", true)]
    [InlineData("每有一项加1分", false)]
    public void A_sentence_of_a_penalty_item_is_looked_at_as_keys_are(string sentence, bool isInverted) =>
        Assert.Equal(isInverted, Found($"penalty: {{ items: [ {{ code: K1, name: 罚, weight: 5, standard: {sentence} }} ] }}").Any(found => found.Rule.Name == "inverted-penalty"));

    [Theory]
    [InlineData("penalty: { items: [ { code: K1, name: 罚, weight: 5, standard: { awards: { each: 1 } } } ] }")]
    [InlineData("penalty: { items: [ { code: K1, name: 罚, weight: 5, standard: { options: { 有: full, 无: zero } } } ] }")]
    [InlineData("bonus: { items: [ { code: J1, name: 奖, weight: 5, standard: { findings: { each: 1 } } } ] }")]
    public void Other_items_beside_the_tree_are_not_accused(string atSet) => Assert.Empty(Found(atSet));

    [Fact]
    public void An_inverted_penalty_that_is_meant_can_be_acknowledged()
    {
        Diagnostic found = Assert.Single(Found("penalty: { items: [ { code: K1, name: 罚, weight: 5, standard: { findings: { each: 1 } }, acknowledge: { inverted-penalty: 检查出的问题越多扣得越少 } } ] }"));
        Assert.Equal(Severity.Information, found.Severity);
    }

    [Fact]
    public void A_total_with_bonus_items_reaches_beyond_the_full_score_and_one_with_a_cap_does_not()
    {
        const string Bonus = "bonus: { items: [ { code: J1, name: 奖, weight: 5, standard: { options: { 有: full, 无: zero } } } ] }";
        string usual = Usual.Replace("{ grade: 优, from: 90 }", "{ grade: 优, from: 103 }", StringComparison.Ordinal);
        Assert.Empty(Found(Bonus, usual: usual));
        Only(Found($"{Bonus}\ntotal: {{ cap: 102 }}", usual: usual), "unreachable-grade", "总分最多 102 分");
    }

    [Theory]
    [InlineData("scale-parent", false)]
    [InlineData("scale-root", false)]
    [InlineData("full", true)]
    [InlineData("zero", true)]
    public void Where_a_node_may_not_apply_its_cap_does_not_bound_the_total(string policy, bool bounds)
    {
        // A's cap of 40 leaves a total of 80, unless all of A is out and B is scaled to the whole
        Diagnostic[] found = Found($"not-applicable: {policy}", "cap: 40");
        Assert.Equal(bounds, found.Any(d => d.Rule.Name == "unreachable-grade"));
        string claims = "not-applicable: { A1: 无, A2: 无 }";
        Scorecard card = ScoringPlan.Compile(SetText.Load($"{Usual}\nnot-applicable: {policy}\n{Leaves.Replace("weight: 60\n", "weight: 60\n    cap: 40\n", StringComparison.Ordinal)}"))
            .Score(SetText.Facts("B: 是", claims));
        Assert.Equal(policy switch { "full" => 80m, "zero" => 40m, _ => 100m }, card.Total);
    }

    [Fact]
    public void A_rate_is_of_the_weight_that_applies() =>
        Assert.Empty(Found("not-applicable: scale-root\ngrade-rules: { drop: [ { when: A.rate > 70% } ] }", "cap: 40"));

    [Theory]
    [InlineData("parameters: { 比: 数 / (数 - 5) }\ntotal: { cap: [ { when: 好 and 比 > 1, at: 80 } ] }", "", "数 - 5")]
    [InlineData("", "coefficient: 1 / (1 + 数 - 3)", "1 + 数 - 3")]
    [InlineData("total: { veto: 率 / 数 > 3 }", "", "数")]
    [InlineData("grade-rules: { drop: [ { when: 率 / 数 > 3 } ] }", "", "数")]
    public void A_division_that_can_be_by_zero_is_found_outside_standards(string atSet, string atA, string divisor) =>
        Assert.Contains($"“{divisor}”", Assert.Single(Found(atSet, atA), d => d.Rule.Name == "division-by-zero").Message.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_division_that_a_condition_guards_is_not_accused() =>
        Assert.Empty(Found("parameters: { 比: 'if(数 > 0, 率 / 数, 0)' }\ntotal: { veto: 比 > 2 }"));

    [Fact]
    public void A_parameter_that_nothing_reads_is_found_where_it_stands()
    {
        Diagnostic[] found = Found("parameters:\n  内: 数 + 1\n  用: 内 * 2\n  不用: 用 + 1\ntotal: { veto: 用 > 20 }");
        Only(found, "unused-parameter", "“不用”");
        Assert.Equal((15, 3), (found[0].Span.Line, found[0].Span.Column));
    }

    [Fact]
    public void Options_of_a_parameter_are_held_against_the_choice()
    {
        ValueArray<Diagnostic> found = SetText.Problems($"{Usual}\nparameters:\n  值: {{ by: 级, values: {{ 甲: 1, 已: 2 }} }}\ntotal: {{ cap: [ {{ when: 数 > 值, at: 80 }} ] }}\n{Leaves}");
        Assert.Equal(["没有给出选项的值：乙", "“级”没有选项“已”"], found.Select(d => d.Message.Chinese));
        Assert.Equal((13, 31), (found[1].Span.Line, found[1].Span.Column));
    }

    [Fact]
    public void A_finding_about_the_whole_set_is_acknowledged_at_the_set() =>
        Assert.Equal("照文件", Assert.Single(Found("total: { cap: 100 }\nacknowledge: { limit-never-matters: 照文件 }")).Acknowledged);

    [Fact]
    public void The_shipped_sets_have_no_fault_of_their_rules()
    {
        foreach (string file in Shipped.YamlFiles.Where(file => File.ReadLines(file).Any(line => line.StartsWith("format: baoshan.scoring/indicators", StringComparison.Ordinal))))
        {
            Assert.DoesNotContain(SetAnalysis.Analyse(IndicatorSet.Load(file)), d => d.Severity != Severity.Information);
        }
    }
}
