using Baoshan.Scoring.Authoring.Tables;

namespace Baoshan.Scoring.Reporting.Tests.Tables;

/// <summary>What becomes of the cell of a standard: a sentence that computes, or its text with the reason.</summary>
public class TableStandardTests
{
    private static ImportedLeaf Leaf(string standard, string name = "完成率", string explanation = "") => Assert.Single(Set(standard, name, explanation).Leaves);

    private static ImportedTable Set(string standard, string name = "完成率", string explanation = "") => TableShapeTests.Import($"""
        一级指标|二级指标|分值|指标解释|评分标准
        产出|{name}|100|{explanation}|{standard}
        """);

    private static decimal? Total(ImportedTable imported, string facts) => ScoringPlan.Compile(IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow()).Score(Assessment.TryParse($"""
        format: baoshan.scoring/assessment@1
        set: indicators.yaml
        subject: 某项目
        period: '2024'
        facts:
        {string.Join('\n', facts.Split('；').Select(fact => "  " + fact))}
        """).GetValueOrThrow()).Total;

    [Fact]
    public void A_formula_of_the_explanation_is_the_metric_and_its_facts_are_declared()
    {
        ImportedTable imported = Set(
            "以100%为满分，每降低1%扣权重分的2%，扣完为止", "预算执行率", "预算执行率＝（支出决算数／支出预算数）×100％。支出决算数：全年实际支出；支出预算数：年末预算。");
        Assert.Equal("支出决算数 / 支出预算数", Assert.Single(imported.Leaves).Metric);
        Assert.Contains("meaning: 全年实际支出", TableShapeTests.Yaml(imported), StringComparison.Ordinal);
        Assert.Equal(80m, Total(imported, "支出决算数: 90；支出预算数: 100")); // 100 − 10 × 2
    }

    [Fact]
    public void Quotes_inside_the_names_of_a_formula_are_left_out() => Assert.Equal(
        "(本年度三公经费总额 - 上年度三公经费总额) / 上年度三公经费总额",
        Leaf("≤0得满分，每增加1%扣5分，扣完为止", "“三公经费”变动率", "“三公经费”变动率=[（本年度“三公经费”总额-上年度“三公经费”总额）/上年度“三公经费”总额]×100%").Metric);

    [Theory]
    [InlineData("养护里程", "养护里程完成率")]
    [InlineData("养护完成率", "养护完成率")]
    public void A_rate_times_the_weight_reads_a_fact_with_the_name_of_the_rate(string indicator, string fact) =>
        Assert.Equal(fact, Leaf("得分=完成率×分值，超过100%按100%计", indicator).Metric);

    [Fact]
    public void Without_a_formula_the_leaf_reads_a_fact_that_is_named_after_it()
    {
        ImportedTable imported = Set("以90%为满分，每降低1%扣权重分的2%，扣完为止", "群众满意度（含企业）");
        Assert.Equal("群众满意度含企业", Assert.Single(imported.Leaves).Metric);
        Assert.Equal(90m, Total(imported, "群众满意度含企业: 85%"));
    }

    [Fact]
    public void Facts_of_conditions_and_metrics_of_parts_are_declared()
    {
        Assert.Equal(50m, Total(Set("当下降率不低于1%且能耗总量不高于50时，得满分；当下降率不低于1%或能耗总量不高于50时，得权重分的50%；其他情况，不得分"), "下降率: 2%；能耗总量: 51"));
        Assert.Equal(95m, Total(Set("结转率（40分）：以0为满分，每提高1%扣5分，扣完为止；结余率（60分）：以0为满分，每提高1%扣6分，扣完为止"), "结转率: 1%；结余率: 0%"));
    }

    [Theory]
    [InlineData("健全得满分\\n不健全不得分", "健全得满分；不健全不得分")]
    [InlineData("评分标准：健全得满分；不健全不得分", "健全得满分；不健全不得分")]
    [InlineData("1.健全得满分\\n2.不健全不得分", "健全得满分；不健全不得分")]
    [InlineData("以100%为满分，\\n每降低1%扣权重分的5%，扣完为止", "以100%为满分，每降低1%扣权重分的5%，扣完为止")]
    public void Line_breaks_labels_and_numbers_of_lines_do_not_stand_in_the_way(string cell, string sentence)
    {
        ImportedLeaf leaf = Leaf(cell);
        Assert.True(leaf.IsLive, leaf.Reason?.Chinese);
        Assert.Equal(sentence, leaf.Standard);
    }

    [Theory]
    [InlineData("根据完成情况酌情打分", 7, "“酌情”要由人判断")]
    [InlineData("按规定执行得满分，违反一次扣一大半", null, "")]
    [InlineData("完成得30分，未完成不得分", null, "最多只能得 30 分")] // nobody writes a standard that cannot earn its 100 points
    [InlineData("", null, "没有评分标准")]
    public void What_is_not_understood_stays_as_text_with_the_reason(string cell, int? position, string reason)
    {
        ImportedTable imported = Set(cell);
        ImportedLeaf leaf = Assert.Single(imported.Leaves);
        Assert.False(leaf.IsLive);
        Assert.True(imported.Loads);
        Assert.Equal(cell.Length == 0 ? "完成率" : cell, leaf.Standard);
        Assert.Contains(reason, leaf.Reason!.Chinese, StringComparison.Ordinal);
        Assert.True(position is null || leaf.Position == position, $"{leaf.Position}");
        Assert.Equal(62.5m, Total(imported, "A1: 62.5"));
    }

    [Fact]
    public void The_character_of_the_cell_is_counted_through_its_line_breaks()
    {
        const string cell = "1.完成情况较好的\\n2.其他酌情打分";
        Assert.Equal("1.完成情况较好的\n2.其他".Length + 1, Leaf(cell).Position);
    }

    [Fact]
    public void Text_of_several_lines_and_odd_signs_comes_back_as_it_was()
    {
        const string cell = "# 酌情：\\n- \"甲\": 'x' {a}\\n  & *乙* > 丙";
        string text = ((Standards.Judged.JudgementStandard)IndicatorSet.TryParse(TableShapeTests.Yaml(Set(cell))).GetValueOrThrow().Leaves.Single().Standard!).Text;
        Assert.Equal("# 酌情：\n- \"甲\": 'x' {a}\n& *乙* > 丙", text);
    }

    [Theory]
    [InlineData("按时完成得满分，每延期1天扣5分，扣完为止", "3", 85)]
    [InlineData("按期完成的，得100分；每逾期一天扣10分，扣完为止", "11", 0)]
    [InlineData("以20个为满分，每少1个扣5分，扣完为止", "18", 90)]
    public void Units_of_the_sentence_are_those_of_the_fact(string cell, string value, decimal expected)
    {
        ImportedTable imported = Set(cell, "进度");
        Assert.True(Assert.Single(imported.Leaves).IsLive, imported.Leaves[0].Reason?.Chinese);
        Assert.Equal(cell.Contains('个', StringComparison.Ordinal) ? "个" : "天", IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow().Facts.Single().Unit);
        Assert.Equal(expected, Total(imported, $"进度: {value}"));
    }

    [Theory]
    [InlineData("①-④各占25分，符合得分，不符合不得分", "①甲，得25分；②“乙，或丙”，得25分；③丁，得25分；④戊，得25分")]
    [InlineData("每符合一项得25分", "①甲，得25分；②“乙，或丙”，得25分；③丁，得25分；④戊，得25分")]
    [InlineData("全部符合得满分，每有一项不符合扣30分", "①甲；②“乙，或丙”；③丁；④戊；全部满足得满分；每有一项不满足扣30分，扣完为止")]
    public void Elements_of_the_explanation_that_the_standard_prices_are_a_checklist(string cell, string sentence)
    {
        ImportedTable imported = Set(cell, explanation: "①甲；②乙，或丙；③丁。④戊。");
        ImportedLeaf leaf = Assert.Single(imported.Leaves);
        Assert.True(leaf.IsLive, leaf.Reason?.Chinese);
        Assert.Equal(("checklist", sentence), (leaf.Kind, leaf.Standard));
        Assert.Contains($"表中原文：{cell}", TableShapeTests.Yaml(imported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("有办法（40分）；制度完整、合规（40分）；得到执行（20分）。", "checklist", "①有办法，得40分；②制度完整、合规，得40分；③“得到执行”，得20分")]
    [InlineData("分解为任务，60分；通过指标体现，４０分", "checklist", "①分解为任务，得60分；②通过指标体现，得40分")]
    [InlineData("按规定内容公开得50分；按规定时限公开得50分", "checklist", "①按规定内容公开，得50分；②按规定时限公开，得50分")]
    [InlineData("实际得分=完成率×分值，超过100%按100%计", "linear", "以100%为满分，每降低1%扣权重分的1%，扣完为止")]
    [InlineData("完成率×100分", "linear", "以100%为满分，每降低1%扣权重分的1%，扣完为止")]
    [InlineData("以上情况每出现一例不符合要求的扣1分，扣完为止。", "findings", "每出现一例不符合要求的扣1分，扣完为止。")]
    public void Wordings_that_mean_one_thing_only_are_put_into_a_sentence(string cell, string kind, string sentence)
    {
        ImportedLeaf leaf = Leaf(cell);
        Assert.True(leaf.IsLive, leaf.Reason?.Chinese);
        Assert.Equal((kind, sentence), (leaf.Kind, leaf.Standard));
    }

    [Theory]
    [InlineData("有办法（40分）；制度完整（40分）")] // 80 of 100
    [InlineData("完成率×15分")]
    [InlineData("完成率×分值×调整系数")]
    public void Wordings_that_do_not_add_up_stay_text(string cell) => Assert.False(Leaf(cell).IsLive);

    [Fact]
    public void Elements_whose_points_are_not_the_weight_stay_text() =>
        Assert.False(Assert.Single(Set("每符合一项得20分", explanation: "①甲；②乙；③丙").Leaves).IsLive);

    [Fact]
    public void Two_leaves_of_one_name_have_facts_of_their_own_and_a_shared_formula_fact_is_declared_once()
    {
        const string standard = "以100%为满分，每降低1%扣权重分的5%，扣完为止";
        ImportedTable imported = TableShapeTests.Import($"""
            一级指标|二级指标|分值|指标解释|评分标准
            甲|完成率|30||{standard}
            乙|完成率|30||{standard}
            丙|到位率|20|到位率=到位数/计划数|{standard}
            丁|使用率|20|使用率=使用数/到位数|{standard}
            """);
        Assert.True(imported.Loads);
        Assert.Equal(["完成率", "完成率_B1", "到位数 / 计划数", "使用数 / 到位数"], imported.Leaves.Select(leaf => leaf.Metric));
        Assert.Equal(["到位数", "完成率", "完成率_B1", "计划数", "使用数"], IndicatorSet.TryParse(TableShapeTests.Yaml(imported)).GetValueOrThrow().Facts.Select(fact => fact.Name));
    }
}
