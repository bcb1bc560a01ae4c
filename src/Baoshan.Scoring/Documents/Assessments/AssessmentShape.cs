namespace Baoshan.Scoring.Documents.Assessments;

/// <summary>What an assessment looks like.</summary>
internal static class AssessmentShape
{
    private static readonly KeyShape Unit = new("unit", ScalarShape.Text, new("单位，须与声明一致", "the unit, as declared"));
    private static readonly KeyShape Source = new("source", ScalarShape.Text, new("出处", "where it comes from"));
    private static readonly KeyShape Note = new("note", ScalarShape.Text, new("说明", "a remark"));

    private static Shape Finding { get; } = new OneOfShape(
        ScalarShape.Text,
        new MappingShape(
            new("一项问题", "a finding"),
            new KeyShape("text", ScalarShape.Text, new("问题内容", "what was found")) { IsRequired = true },
            new KeyShape("class", ScalarShape.Text, new("问题类别", "the class of the finding")),
            Source));

    private static Shape Element { get; } = new OneOfShape(
        ElementWord,
        new MappingShape(
            new("一个要素", "an element"),
            new KeyShape("met", ElementWord, new("是否满足：是、否、部分", "whether it is met")) { IsRequired = true },
            Note,
            Source));

    private static ScalarShape ElementWord => ScalarShape.Word("是", "否", "部分", "yes", "no", "half", "true", "false");

    private static Shape Item { get; } = new OneOfShape(
        ScalarShape.Text,
        new MappingShape(
            new("一组数中的一项", "an item of a list"),
            new KeyShape("value", ScalarShape.Text, new("值：数、百分数或档次", "the value: a number, a per cent or a mark")) { IsRequired = true },
            Note));

    /// <summary>One fact: a value, or a mapping with the value, its unit and its source.</summary>
    public static Shape Fact { get; } = new OneOfShape(
        ScalarShape.Text,
        new MappingShape(
            new("一项数据", "a fact"),
            new KeyShape(
                "value",
                new OneOfShape(
                    ScalarShape.Text,
                    new ListShape(Item),
                    new NamedItemsShape(new("项目", "items"), ScalarShape.Text, Item)),
                new("值：数、百分数、选项、档次、是/否，或一组数", "the value: a number, a per cent, an option, a mark, yes or no, or several numbers")),
            new KeyShape("mark", ScalarShape.Number, new("评分：选项有分值区间时，在区间内给的分", "the points, where the option has a range of them")),
            new KeyShape("votes", new NamedItemsShape(new("档次", "marks"), ScalarShape.Text, ScalarShape.Integer), new("票数：档次 → 给出该档次的人数", "the votes: marks and how many gave each")),
            new KeyShape(
                "findings",
                new OneOfShape(
                    ScalarShape.Text,
                    new ListShape(Finding),
                    new NamedItemsShape(new("问题类别", "classes of findings"), ScalarShape.Text, ScalarShape.Integer)),
                new("问题：none（没有）、数量，或问题列表", "the findings: none, their number, or a list")),
            new KeyShape("elements", new NamedItemsShape(new("要素", "elements"), ScalarShape.Text, Element), new("各要素是否满足", "whether each element is met")),
            Unit,
            Source,
            Note));

    public static NamedItemsShape Facts { get; } = new(new("数据名称", "fact names"), ScalarShape.Text, new WithdrawableShape(Fact));

    public static MappingShape Assessment { get; } = new(
        DocumentKind.Assessment.Name,
        DocumentKind.Assessment.FormatKey,
        new KeyShape("set", ScalarShape.Text, new("所用的指标体系或叠加文件", "the set or overlay that is used")) { IsRequired = true },
        new KeyShape("subject", ScalarShape.Text, new("被评价对象", "the department or project that is scored")) { IsRequired = true },
        new KeyShape("period", ScalarShape.Text, new("评价时段：2016、2016年度、2016年上半年、2016-01..2016-06 等", "the period: 2016, 2016年度, 2016年上半年, 2016-01..2016-06 and the like")) { IsRequired = true },
        new KeyShape("source", ScalarShape.Text, new("数据出处", "where the facts come from")),
        new KeyShape("facts", Facts, new("基础数据", "the facts")) { IsRequired = true },
        new KeyShape("not-applicable", NotApplicable, new("不适用的指标及理由", "the indicators that do not apply, each with its reason")));

    public static NamedItemsShape NotApplicable => new(new("指标编码", "indicator codes"), ScalarShape.Text, ScalarShape.Text);
}
