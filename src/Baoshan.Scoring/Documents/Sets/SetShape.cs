using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Documents.Sets;

/// <summary>What an indicator set looks like.</summary>
internal static class SetShape
{
    public static MappingShape Fact { get; } = new(
        new("数据声明", "the declaration of a fact"),
        new KeyShape("type", ScalarShape.Word("number", "choice", "truth", "list"), new("数据类型：数、选项、是否、一组数", "the kind of value")) { Default = "number" },
        new KeyShape("unit", ScalarShape.Text, new("单位，如 万元、人、%", "the unit, such as 万元 or %")),
        new KeyShape("options", new ListShape(ScalarShape.Text), new("选项（type: choice）", "the options of a choice")),
        new KeyShape("meaning", ScalarShape.Text, new("含义", "what the fact is")),
        new KeyShape("range", ScalarShape.Interval, new("可取的值，如 不低于0；超出即为错误，分析据此判断什么会发生", "the values that it can have, such as 不低于0; others are errors, and the analysis goes by it")),
        new KeyShape("judgement", ScalarShape.Truth, new("由评价人员判断", "true where only an evaluator's judgement supplies it")) { Default = "否" },
        new KeyShape("supporting", ScalarShape.Truth, new("佐证：随指标展示，不参与计算", "evidence that no rule needs")) { Default = "否" });

    public static NamedItemsShape Facts { get; } = new(new("数据名称", "fact names"), ScalarShape.Name, Fact);

    public static KeyShape Acknowledge { get; } = new(
        "acknowledge",
        new NamedItemsShape(new("检查规则名", "names of rules"), ScalarShape.Text, ScalarShape.Text),
        new("确认 check 的发现属有意为之：规则名 → 理由", "findings of check that are meant so: the rule's name and the reason"));

    public static KeyShape[] IndicatorKeys { get; } =
    [
        new("name", ScalarShape.Text, new("指标名称", "the indicator's name")) { IsRequired = true },
        new("weight", ScalarShape.Number, new("权重（分值）；有下级指标时可省略", "the weight in points; may be left out above other indicators")),
        new("measures", ScalarShape.Text, new("指标解释：考察什么", "what is measured")),
        new("source", ScalarShape.Text, new("出处", "where it comes from")),
        new("note", ScalarShape.Text, new("解读或假设", "a declared reading or an assumption")),
        new("scoring-weight", ScalarShape.Number, new("计分权重：评分标准所用的权重，与权重不同时写", "the weight that the standard is evaluated on, where it differs")),
        new("minimum", ScalarShape.Number, new("最低得分", "the fewest points")) { Default = "0" },
        new("maximum", ScalarShape.Number, new("最高得分", "the most points")) { Default = "weight" },
        new("facts", Facts, new("本指标的数据", "the indicator's facts")),
        new("metric", MetricShape.Shape, new("业绩值", "the metric that the standard reads")),
        new("standard", StandardKinds.Shape, new("评分标准", "the scoring standard")),
        Acknowledge,
    ];

    public static MappingShape Indicator { get; } = new(
        new("指标", "an indicator"),
        [
            new("code", ScalarShape.Text, new("指标编码，全表唯一", "the code, unique in the set")) { IsRequired = true },
            .. IndicatorKeys,
            new("indicators", new ListShape(new RecursiveShape("indicator", () => Indicator!)), new("下级指标", "the indicators below")),
        ]);

    public static ListShape Grades { get; } = new(new MappingShape(
        new("评价等级", "a grade"),
        new KeyShape("grade", ScalarShape.Text, new("等级名称", "the grade's name")) { IsRequired = true },
        new KeyShape("from", ScalarShape.Number, new("最低总分（含）", "the least total, included")) { IsRequired = true },
        new KeyShape("note", ScalarShape.Text, new("说明", "a note"))));

    public static MappingShape Rounding { get; } = new(
        new("取舍规则", "the rounding"),
        new KeyShape("rates", ScalarShape.Integer, new("比率保留的小数位数（按百分数）", "decimals of the per cent of a rate")) { Default = "not rounded" },
        new KeyShape("scores", ScalarShape.Integer, new("得分保留的小数位数", "decimals of a score")) { IsRequired = true },
        new KeyShape("mode", ScalarShape.Word("half-away-from-zero", "half-even", "down", "up"), new("取舍方式", "what happens to the rest")) { Default = "half-away-from-zero" });

    public static ScalarShape Steps { get; } = ScalarShape.Word("continuous", "whole", "started");

    public static MappingShape Set { get; } = new(
        DocumentKind.Indicators.Name,
        DocumentKind.Indicators.FormatKey,
        new KeyShape("id", ScalarShape.Text, new("标识", "the identifier")) { IsRequired = true },
        new KeyShape("version", ScalarShape.Text, new("版本", "the version")) { IsRequired = true },
        new KeyShape("name", ScalarShape.Text, new("名称", "the name")) { IsRequired = true },
        new KeyShape("source", ScalarShape.Text, new("出处", "where the set comes from")),
        new KeyShape("notes", new OneOfShape(ScalarShape.Text, new ListShape(ScalarShape.Text)), new("假设与解读", "assumptions and readings")),
        new KeyShape("full-score", ScalarShape.Number, new("满分", "the full score")) { Default = "100" },
        new KeyShape("rounding", Rounding, new("取舍规则", "how values are rounded")) { IsRequired = true },
        new KeyShape("steps", Steps, new("不满一步如何计算：按比例、不计、按一步计", "how part of a step counts")) { IsRequired = true },
        new KeyShape("grades", Grades, new("评价等级，自高到低", "the grades, the best first")),
        new KeyShape("facts", Facts, new("多个指标共用的数据", "facts that several indicators share")),
        Acknowledge,
        new KeyShape("indicators", new ListShape(Indicator), new("一级指标", "the indicators at level 1")) { IsRequired = true });
}
