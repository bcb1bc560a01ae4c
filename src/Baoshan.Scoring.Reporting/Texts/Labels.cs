namespace Baoshan.Scoring.Reporting.Texts;

/// <summary>The words of a report in one language.</summary>
internal sealed class Labels(Language language)
{
    public Language Language { get; } = language;

    public bool IsChinese => Language == Language.Chinese;

    /// <summary>The language as HTML and Word name it.</summary>
    public string Tag => IsChinese ? "zh-CN" : "en";

    public string Report => Of("绩效评价报告", "Performance evaluation report");
    public string Subject => Of("被评价对象", "Subject");
    public string Period => Of("评价时段", "Period");
    public string IndicatorSet => Of("指标体系", "Indicator set");
    public string Conclusion => Of("评价结论", "Conclusion");
    public string Overview => Of("得分总览", "Overview");
    public string FullTable => Of("指标得分表", "Indicator table");
    public string Reasons => Of("各指标得分理由", "Reasons for each score");
    public string Losses => Of("扣分明细", "Points lost");
    public string Facts => Of("基础数据", "Facts");
    public string Sources => Of("说明与出处", "Notes and sources");
    public string Assumptions => Of("读法与假设", "Readings and assumptions");
    public string Reconciliation => Of("核对", "Reconciliation");
    public string Comparison => Of("得分对比", "Comparison");
    public string Indicator => Of("指标", "Indicator");
    public string Code => Of("代码", "Code");
    public string Name => Of("名称", "Name");
    public string LevelColumn => Of("级别", "Level");
    public string Weight => Of("权重", "Weight");
    public string Score => Of("得分", "Score");
    public string Rate => Of("得分率", "Score rate");
    public string Lost => Of("扣分", "Points lost");
    public string Share => Of("占全部扣分", "Share of all lost");
    public string Standard => Of("评分标准", "Scoring standard");
    public string Reason => Of("理由", "Reason");
    public string State => Of("状态", "State");
    public string Total => Of("总分", "Total");
    public string Bonus => Of("加分项", "Bonus");
    public string Penalty => Of("扣分项", "Penalty");
    public string Adjustments => Of("加分项与扣分项", "Bonus and penalty items");
    public string TotalSteps => Of("总分的形成", "How the total comes about");
    public string Sum => Of("合计", "Sum");
    public string FullScore => Of("满分", "Full score");
    public string Grade => Of("评价等级", "Grade");
    public string Grades => Of("等级标准", "Grade scale");
    public string Fact => Of("数据", "Fact");
    public string Value => Of("值", "Value");
    public string Unit => Of("单位", "Unit");
    public string Source => Of("出处", "Source");
    public string Note => Of("说明", "Note");
    public string Meaning => Of("含义", "Meaning");
    public string Measures => Of("指标解释", "What is measured");
    public string Arithmetic => Of("计算", "Arithmetic");
    public string Findings => Of("扣分事项", "Findings");
    public string From => Of("起点（含）", "From (included)");
    public string Remaining => Of("余分", "Remaining");
    public string Difference => Of("差", "Difference");
    public string None => Of("无", "none");
    public string Contents => Of("目录", "Contents");
    public string Changed => Of("口径改动", "Changed by overlay");
    public string Open => Of("未完成", "Open");
    public string NoGrade => Of("未定等级", "no grade");
    public string Figure => Of("图", "Figure");
    public string Table => Of("表", "Table");
    public string Colon => Of("：", ": ");
    public string Stop => Of("。", ".");
    public string Separator => Of("；", "; ");

    public string Level(int level) => Language == Language.English
        ? $"Level {level}"
        : level switch { 1 => "一级指标", 2 => "二级指标", 3 => "三级指标", 4 => "四级指标", _ => $"{level}级指标" };

    /// <summary>The text in this language.</summary>
    public string Of(string chinese, string english) => IsChinese ? chinese : english;

    /// <summary>The text in this language.</summary>
    public string Of(LocalizedText text) => text.In(Language);

    /// <summary>Text in brackets as the language writes them.</summary>
    public string Bracket(string text) => IsChinese ? $"（{text}）" : $" ({text})";
}
