using Baoshan.Scoring.Documents.Assessments;

namespace Baoshan.Scoring.Documents.Published;

/// <summary>What a file of published figures looks like.</summary>
internal static class PublishedShape
{
    private static KeyShape Place { get; } = new("place", ScalarShape.Text, new("数字所在之处：表号、章节", "where the figure stands: table, section"));

    private static KeyShape Page { get; } = new("page", ScalarShape.Integer, new("页码", "the page"));

    private static KeyShape Note { get; } = new("note", ScalarShape.Text, new("说明", "a remark"));

    private static MappingShape Figures { get; } = new(
        new("一个指标的公布数字", "the published figures of an indicator"),
        new KeyShape("weight", ScalarShape.Number, new("分值（权重）", "the weight")),
        new KeyShape("score", ScalarShape.Number, new("得分", "the score")),
        new KeyShape("rate", ScalarShape.Magnitude, new("得分率", "the score rate")),
        new KeyShape("grade", ScalarShape.Text, new("评价等级，只用于 total", "the grade, for total only")),
        Note);

    private static ListShape Places { get; } = new(new MappingShape(
        new("一处公布数字", "a place with published figures"),
        Place with { IsRequired = true },
        Page,
        Note,
        new KeyShape(
            "figures",
            new NamedItemsShape(new("指标编码，或 total", "indicator codes, or total"), ScalarShape.Text, Figures),
            new("各指标的数字；总分写 total", "figures by indicator code; the total is called total"))
        { IsRequired = true }));

    private static MappingShape Printed { get; } = new(
        new("一处所印的值", "the value in one place"),
        Place with { IsRequired = true },
        Page,
        new KeyShape("value", ScalarShape.Magnitude, new("所印的值", "the value as printed")) { IsRequired = true },
        Note);

    private static MappingShape Metric { get; } = new(
        new("一项公布的业绩值或数额", "a published metric or amount"),
        new KeyShape("name", ScalarShape.Text, new("名称；后面的公式可以引用", "the name, by which later formulas can read it")) { IsRequired = true },
        Place,
        Page,
        new KeyShape("indicator", ScalarShape.Text, new("所属指标的编码", "the code of the indicator that it belongs to")),
        new KeyShape("formula", ScalarShape.Formula, new("应如何计算；省略则为该指标自己的业绩值", "how it is to be computed; the indicator's own metric where there is none")),
        new KeyShape("value", ScalarShape.Magnitude, new("所印的值", "the value as printed")),
        new KeyShape("unit", ScalarShape.Text, new("单位，只供阅读", "the unit, for readers")),
        new KeyShape("values", new ListShape(Printed), new("同一个量印在几处，各有其值", "the values of one quantity in several places")),
        Note);

    public static MappingShape Published { get; } = new(
        DocumentKind.Published.Name,
        DocumentKind.Published.FormatKey,
        new KeyShape("assessment", ScalarShape.Text, new("同一对象的评价数据", "the assessment of the same subject")),
        new KeyShape("source", ScalarShape.Text, new("出处", "where the figures are published")),
        new KeyShape("notes", new OneOfShape(ScalarShape.Text, new ListShape(ScalarShape.Text)), new("说明", "remarks")),
        new KeyShape("tables", Places, new("表中的数字", "figures in tables")),
        new KeyShape("texts", Places, new("正文中的数字", "figures in running text")),
        new KeyShape("facts", AssessmentShape.Facts, new("报告所印、评价数据之外的数，供下面的公式引用", "numbers that the report prints beside the assessment's, for the formulas below")),
        new KeyShape("metrics", new ListShape(Metric), new("业绩值、数额及其算法", "metrics and amounts, and how they are computed")));
}
