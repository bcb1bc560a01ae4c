using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Scoring;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>Each kind at its bounds and on both sides of them, on a weight of 10.</summary>
public class KindTests
{
    private static string Leaf(string standard, string metric = "x", string unit = "'%'", string more = "") => $"""
        facts:
          x:
            unit: {unit}
        {Indent(more, 2)}
        indicators:
          - code: A
            name: 指标
            weight: 10
            metric: {metric}
            standard:
        {Indent(standard, 6)}
        """;

    private static string Plain(string standard, string facts = "") => $"""
        {(facts.Length == 0 ? "" : "facts:\n" + Indent(facts, 2))}
        indicators:
          - code: A
            name: 指标
            weight: 10
            standard:
        {Indent(standard, 6)}
        """;

    private static string Indent(string text, int by) => string.Join("\n", text.Trim('\n').Split('\n').Select(line => new string(' ', by) + line));

    private static decimal? Score(string set, string facts) => SetText.Score(set, facts, fullScore: "10").Total;

    private static decimal? OfX(string standard, string x, string unit = "'%'") => Score(Leaf(standard, unit: unit), $"x: {x}");

    [Theory]
    [InlineData("100%", 10)]
    [InlineData("120%", 10)]
    [InlineData("99.99%", 10)] // 9.999
    [InlineData("95.8%", 9.58)]
    [InlineData("60%", 6)]
    [InlineData("59.99%", 0)]
    [InlineData("0%", 0)]
    public void Proportional_higher_is_better(string x, decimal expected) =>
        Assert.Equal(expected, OfX("proportional: { target: 100%, zero: 低于60% }", x));

    [Theory]
    [InlineData("80%", 10)]
    [InlineData("40%", 10)]
    [InlineData("0%", 10)]
    [InlineData("-5%", 10)]
    [InlineData("100%", 8)]
    [InlineData("80.01%", 10)] // 9.9988
    [InlineData("160%", 5)]
    public void Proportional_lower_is_better(string x, decimal expected) =>
        Assert.Equal(expected, OfX("proportional: { target: 80%, better: lower }", x));

    [Fact]
    public void Proportional_may_give_more_for_more_where_the_leaf_declares_it()
    {
        string set = Leaf("proportional: { target: 100%, at-most: 130% }").Replace("    weight: 10\n", "    weight: 10\n    maximum: 13\n", StringComparison.Ordinal);
        Assert.Equal(12m, Score(set, "x: 120%"));
        Assert.Equal(13m, Score(set, "x: 200%"));
    }

    private const string Efficacy = """
        efficacy:
          levels:
            优秀: { value: 16.1%, coefficient: 1 }
            良好: { value: 10.7%, coefficient: 0.8 }
            平均: { value: 5.6%, coefficient: 0.6 }
            较低: { value: -1.1%, coefficient: 0.4 }
            较差: { value: -8.7%, coefficient: 0.2 }
        """;

    [Theory]
    [InlineData("16.1%", 10)]
    [InlineData("20%", 10)]
    [InlineData("16.09%", 10)] // 9.9963
    [InlineData("10.7%", 8)]
    [InlineData("10.69%", 8)] // 7.9961
    [InlineData("8%", 6.94)] // 6 + 2.4 ÷ 5.1 × 2
    [InlineData("5.6%", 6)]
    [InlineData("-8.7%", 2)]
    [InlineData("-8.71%", 0)]
    public void Efficacy_runs_straight_between_standard_values_and_jumps_below_the_worst(string x, decimal expected) => Assert.Equal(expected, OfX(Efficacy, x));

    [Theory]
    [InlineData("44.6%", 10)]
    [InlineData("30%", 10)]
    [InlineData("44.61%", 10)] // 9.9984
    [InlineData("60%", 7.4)] // 6 + 0.7 × 2
    [InlineData("97.2%", 2)]
    [InlineData("97.21%", 0)]
    public void Efficacy_turns_round_where_lower_is_better(string x, decimal expected) => Assert.Equal(expected, OfX("""
        efficacy:
          better: lower
          levels:
            优秀: { value: 44.6%, coefficient: 1 }
            良好: { value: 57.3%, coefficient: 0.8 }
            平均: { value: 66.3%, coefficient: 0.6 }
            较低: { value: 82.2%, coefficient: 0.4 }
            较差: { value: 97.2%, coefficient: 0.2 }
        """, x));

    [Theory]
    [InlineData("90", 10)]
    [InlineData("60", 6)]
    [InlineData("75", 8)]
    [InlineData("10", 6)]
    public void Efficacy_between_two_values_may_hold_its_base(string x, decimal expected) => Assert.Equal(expected, OfX("""
        efficacy:
          beyond: hold
          levels:
            满意值: { value: 90, coefficient: 1 }
            不允许值: { value: 60, coefficient: 0.6 }
        """, x, "分"));

    [Theory]
    [InlineData("5", 10)]
    [InlineData("3", 6)]
    [InlineData("2.99", 0)]
    [InlineData("4", 8)]
    public void Equal_standard_values_give_the_better_base_and_no_division(string x, decimal expected) => Assert.Equal(expected, OfX("""
        efficacy:
          levels:
            优秀: { value: 5, coefficient: 1 }
            良好: { value: 3, coefficient: 0.6 }
            平均: { value: 3, coefficient: 0.4 }
        """, x, "次"));

    [Theory]
    [InlineData("0%", 5)]
    [InlineData("4%", 5.4)]
    [InlineData("10%", 6)]
    [InlineData("10.01%", 6)] // 6.002
    [InlineData("20%", 8)]
    [InlineData("21%", 8.3)]
    [InlineData("50%", 10)]
    [InlineData("-10%", 4)]
    [InlineData("-12%", 3)]
    [InlineData("-30%", 0)]
    public void Brackets_count_each_part_at_its_own_price(string x, decimal expected) => Assert.Equal(expected, OfX("""
        linear:
          full: 0%
          base: 50%
          above:
            - { each: 1%, add: 0.1, up-to: 10% }
            - { each: 1%, add: 0.2, up-to: 20% }
            - { each: 1%, add: 0.3 }
          below:
            - { each: 1%, deduct: 0.1, up-to: 10% }
            - { each: 1%, deduct: 0.5 }
        """, x));

    [Theory]
    [InlineData("120", 6)]
    [InlineData("109", 6)]
    [InlineData("108.99", 6)] // 5.9967
    [InlineData("107.5", 5.5)]
    [InlineData("100", 3)]
    [InlineData("97", 2)]
    [InlineData("91", 0)]
    [InlineData("50", 0)]
    public void A_base_with_steps_on_both_sides_has_a_cap_for_each(string x, decimal expected) => Assert.Equal(expected, OfX("""
        linear:
          full: 100
          base: 3
          above: { each: 3%, add: 1, at-most: 3 }
          below: { each: 3%, deduct: 1, at-most: 3 }
        """, x, "万元"));

    [Theory]
    [InlineData("80%", 6)]
    [InlineData("90%", 10)]
    [InlineData("85%", 8)]
    [InlineData("89.99%", 10)] // 9.996
    [InlineData("79.99%", 0)]
    public void A_band_may_run_straight_between_its_ends(string x, decimal expected) => Assert.Equal(expected, OfX("""
        bands:
          90%以上: full
          80%（含）至90%（不含）: { from: 60%, to: full }
          低于80%: zero
        """, x));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 9)]
    [InlineData(2, 7)]
    [InlineData(3, 0)]
    [InlineData(9, 0)]
    public void The_first_second_and_third_finding_have_prices_of_their_own(int count, decimal expected) =>
        Assert.Equal(expected, Score(Plain("findings:\n  each: [ 1, 2, zero ]"), $"A: {{ findings: {count} }}"));

    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 7)]
    [InlineData(4, 5)]
    public void The_last_price_holds_for_all_further_findings(int count, decimal expected) =>
        Assert.Equal(expected, Score(Plain("findings:\n  each: [ 2, 1 ]"), $"A: {{ findings: {count} }}"));

    [Theory]
    [InlineData("是", "是", "是", 10)]
    [InlineData("是", "是", "部分", 6)]
    [InlineData("是", "是", "否", 6)]
    [InlineData("是", "否", "否", 3)]
    [InlineData("否", "是", "是", 0)]
    public void A_checklist_may_count_by_number_and_have_essential_elements(string a, string b, string c, decimal expected) => Assert.Equal(
        expected,
        Score(Plain("checklist:\n  elements: [ 甲, 乙, 丙 ]\n  essential: [ 甲 ]\n  by-count: { 3: full, 2: 60%, 1: 30%, 0: zero }"), $"A: {{ elements: {{ 甲: {a}, 乙: {b}, 丙: {c} }} }}"));

    [Theory]
    [InlineData("是", "部分", 7.5)]
    [InlineData("部分", "部分", 5)]
    [InlineData("否", "是", 0)]
    public void Half_met_is_not_missing(string a, string b, decimal expected) => Assert.Equal(
        expected,
        Score(Plain("checklist:\n  elements: [ 甲, 乙 ]\n  essential: [ 甲 ]\n  each: 50%"), $"A: {{ elements: {{ 甲: {a}, 乙: {b} }} }}"));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 5)]
    [InlineData(2, 2, 9)] // the class of provinces gives at most 3
    [InlineData(9, 0, 10)]
    public void Awards_add_up_to_the_most(int national, int provincial, decimal expected) => Assert.Equal(
        expected,
        Score(Plain("awards:\n  classes:\n    国家级: 3\n    省级: { each: 2, at-most: 3 }"), $"A: {{ findings: {{ 国家级: {national}, 省级: {provincial} }} }}"));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 4, 2)]
    [InlineData(2, 4, 3)]
    public void Or_the_highest_alone_counts(int national, int provincial, decimal expected) => Assert.Equal(
        expected,
        Score(Plain("awards:\n  take: highest\n  classes:\n    省级: 2\n    国家级: 3"), $"A: {{ findings: {{ 国家级: {national}, 省级: {provincial} }} }}"));

    private const string Matrix = """
        matrix:
          rows: 级别
          columns: 名次
          scores:
            国家级: { 第一: full, 第二: 8 }
            省级: { 第一: 50%, 第二: 3 }
        """;

    private const string MatrixFacts = "级别:\n  type: choice\n  options: [ 国家级, 省级 ]\n名次:\n  type: choice\n  options: [ 第一, 第二 ]";

    [Theory]
    [InlineData("国家级", "第一", 10)]
    [InlineData("国家级", "第二", 8)]
    [InlineData("省级", "第一", 5)]
    [InlineData("省级", "第二", 3)]
    public void A_matrix_is_a_table_over_two_choices(string row, string column, decimal expected) =>
        Assert.Equal(expected, Score(Plain(Matrix, MatrixFacts), $"级别: {row}\n名次: {column}"));

    [Fact]
    public void A_matrix_must_be_full_and_know_its_options()
    {
        Assert.Contains(SetText.Problems(Plain(Matrix.Replace(", 第二: 3", "", StringComparison.Ordinal), MatrixFacts), "10"), d => d.Message.Chinese.Contains("“省级”与“第二”", StringComparison.Ordinal));
        Assert.Contains(SetText.Problems(Plain(Matrix.Replace("省级:", "市级:", StringComparison.Ordinal), MatrixFacts), "10"), d => d.Message.Chinese.Contains("没有选项“市级”", StringComparison.Ordinal));
    }

    private static string OneOf(string take) => Plain($$"""
        one-of:
          take: {{take}}
          of:
            - name: 比率
              metric: 结转 / 预算
              standard: { linear: { full: 0%, above: { each: 1%, deduct: 10% } } }
            - name: 变动
              metric: (结转 - 上年) / 上年
              standard: { linear: { full: 0%, above: { each: 1%, deduct: 5% } } }
        """, "结转:\n  unit: 万元\n预算:\n  unit: 万元\n上年:\n  unit: 万元");

    [Theory]
    [InlineData("best", 9)]
    [InlineData("worst", 5)]
    [InlineData("first", 5)]
    public void One_of_several_standards_counts(string take, decimal expected)
    {
        Scorecard card = SetText.Score(OneOf(take), "结转: 51\n预算: 1020\n上年: 50", fullScore: "10");
        Assert.Equal(expected, card.Total);
        Assert.Contains(expected == 9m ? "按变动计分" : "按比率计分", card["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_whose_facts_are_there_skips_what_is_missing_or_has_no_result()
    {
        Assert.Equal(9m, Score(OneOf("first"), "结转: 51\n上年: 50"));
        Assert.Equal(9m, Score(OneOf("first"), "结转: 51\n预算: 0\n上年: 50"));
        Assert.Null(Score(OneOf("best"), "结转: 51\n上年: 50"));
        Assert.Null(Score(OneOf("first"), "结转: 51"));
    }

    [Theory]
    [InlineData("上年: 0\n本年: 0", 10)]
    [InlineData("上年: 0\n本年: 1", 0)]
    [InlineData("上年: 40\n本年: 30", 10)]
    [InlineData("上年: 40\n本年: 42", 7.5)]
    [InlineData("上年: 40\n本年: 99", 0)]
    public void A_case_may_have_a_standard_of_its_own(string facts, decimal expected)
    {
        string set = Leaf("""
            cases:
              - when: 上年 = 0 and 本年 = 0
                score: full
              - when: 上年 = 0
                score: zero
              - else:
                  standard: { linear: { full: 0%, above: { each: 1%, deduct: 5% } } }
            """, "(本年 - 上年) / 上年", "万元", "上年:\n  unit: 万元\n本年:\n  unit: 万元").Replace("  x:\n    unit: 万元\n", "", StringComparison.Ordinal);
        Scorecard card = SetText.Score(set, facts, fullScore: "10");
        Assert.Equal(expected, card.Total);
        Assert.DoesNotContain("?", card["A"].Explanation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100%", 10)]
    [InlineData("80%", 4)]
    [InlineData("0%", 0)]
    public void A_case_may_give_points_by_a_formula(string x, decimal expected) => Assert.Equal(expected, OfX("""
        cases:
          - when: metric >= 90%
            points: weight * metric
          - else:
              points: metric * 5
        """, x));

    [Theory]
    [InlineData("10%", 5)]
    [InlineData("0%", 10)]
    [InlineData("90%", 0)]
    [InlineData("-90%", 10)]
    public void A_formula_is_held_within_the_range(string x, decimal expected) => Assert.Equal(expected, OfX("formula: weight * (1 - metric * 5)", x));

    [Theory]
    [InlineData("[ 90, 80, 70, 100, 60 ]", "trimmed(打分, 1, 1)", 8)]
    [InlineData("[ 90, 80, 70, 100, 60 ]", "if(count(打分) > 5, trimmed(打分, 1, 1), mean(打分))", 8)]
    [InlineData("[ 90, 80, 70, 100 ]", "median(打分)", 8.5)]
    [InlineData("[ 90, 80, 70, 100 ]", "largest(打分, 3) / 3", 9)]
    [InlineData("[ 90, 80, 70, 100 ]", "smallest(打分, 2) / 2", 7.5)]
    [InlineData("[ 90, 80, 70, 100 ]", "rank(打分, 85) * 20", 6)]
    [InlineData("[ 90, 80, 70, 100 ]", "reaching(打分, 80) * 20", 6)]
    public void Panels_are_functions_of_a_list(string marks, string metric, decimal expected) =>
        Assert.Equal(expected, Score(Leaf("proportional: { target: 100 }", metric, "分", "打分:\n  type: list\n  unit: 分").Replace("  x:\n    unit: 分\n", "", StringComparison.Ordinal), $"打分: {{ value: {marks} }}"));

    [Fact]
    public void A_weighted_mean_pairs_two_lists()
    {
        string set = Leaf("proportional: { target: 100% }", "weighted(满意率, 样本)", "'%'", "满意率:\n  type: list\n  unit: '%'\n样本:\n  type: list\n  unit: 份").Replace("  x:\n    unit: '%'\n", "", StringComparison.Ordinal);
        Assert.Equal(8.96m, Score(set, "满意率: { value: { 社会公众: 88%, 服务对象: 92% } }\n样本: { value: { 社会公众: 60, 服务对象: 40 } }"));
        Scorecard unequal = SetText.Score(set, "满意率: { value: [ 88%, 92% ] }\n样本: { value: [ 60 ] }", fullScore: "10");
        Assert.Equal(IndicatorState.Failed, unequal["A"].State);
        Assert.Contains("个数不同", unequal["A"].Explanation.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_read_members_by_a_dot()
    {
        const string Set = """
            indicators:
              - code: A
                name: 甲
                weight: 5
                standard:
                  findings:
                    classes: { 一般: 1, 严重: 2 }
              - code: B
                name: 乙
                weight: 5
                veto: A.严重 >= 2
                standard:
                  checklist:
                    elements: { 完整: 50%, 真实: 50% }
            """;
        Assert.Equal(4.75m, Score(Set, "A: { findings: { 一般: 2, 严重: 1 } }\nB: { elements: { 完整: 是, 真实: 部分 } }"));
        Assert.Equal(1m, Score(Set, "A: { findings: { 一般: 0, 严重: 2 } }\nB: { elements: { 完整: 是, 真实: 是 } }"));
    }
}
