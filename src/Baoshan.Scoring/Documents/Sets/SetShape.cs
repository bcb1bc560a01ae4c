using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Modifying;

namespace Baoshan.Scoring.Documents.Sets;

/// <summary>What an indicator set looks like.</summary>
internal static class SetShape
{
    public static MappingShape Fact { get; } = new(
        new("数据声明", "the declaration of a fact"),
        new KeyShape("type", ScalarShape.Word("number", "choice", "truth", "list", "date"), new("数据类型：数、选项、是否、一组数、日期", "the kind of value")) { Default = "number" },
        new KeyShape("unit", ScalarShape.Text, new("单位，如 万元、人、%", "the unit, such as 万元 or %")),
        new KeyShape("options", new ListShape(ScalarShape.Text), new("选项（type: choice）", "the options of a choice")),
        new KeyShape("meaning", ScalarShape.Text, new("含义", "what the fact is")),
        new KeyShape("range", ScalarShape.Interval, new("可取的值，如 不低于0；超出即为错误，分析据此判断什么会发生", "the values that it can have, such as 不低于0; others are errors, and the analysis goes by it")),
        new KeyShape("items", new ListShape(ScalarShape.Text), new("各项的名称（type: list）：每项都要给出，公式中写 满意度.企业", "the items of a list by name: each has to be given, and formulas read one as 满意度.企业")),
        new KeyShape("marks", new OneOfShape(new ListShape(ScalarShape.Magnitude), new NamedItemsShape(new("档次", "marks"), ScalarShape.Text, ScalarShape.Magnitude)), new("只能用的分数，或档次及其分值", "the only marks that may be given: numbers, or words with the number that each counts")),
        new KeyShape("quotas", new NamedItemsShape(new("档次", "marks"), ScalarShape.Text, ScalarShape.Magnitude), new("一组数中某档次最多的项数，或比例", "how many of a list may have a mark, as a number or a share")),
        new KeyShape("reason-below", ScalarShape.Text, new("低于此分数或档次时须写说明（note）", "a number or mark: what is below it needs a note")),
        new KeyShape("judgement", ScalarShape.Truth, new("由评价人员判断", "true where only an evaluator's judgement supplies it")) { Default = "否" },
        new KeyShape("supporting", ScalarShape.Truth, new("佐证：随指标展示，不参与计算", "evidence that no rule needs")) { Default = "否" });

    /// <summary>The key of the items that add to the total.</summary>
    public const string Bonus = "bonus";

    /// <summary>The key of the items that take from the total.</summary>
    public const string Penalty = "penalty";

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
        new("metrics", new NamedItemsShape(new("分项名称", "part names"), ScalarShape.Name, MetricShape.Shape), new("评分语句中各分项的业绩值", "the metrics of the parts of a sentence, by name")),
        new("standard", StandardKinds.Shape, new("评分标准", "the scoring standard")) { Supersedes = ["acknowledge"] },
        Acknowledge,
        new("peers", Peers, new("与同组比较：业绩值由全体被评价对象的值比较得出", "the metric comes from a comparison with the peers")),
        new("combine", Combine, new("下级得分的合成方式", "how the node's score comes from those below it")) { Default = "sum" },
        .. ModifierShapes.Keys,
    ];

    private static MappingShape Peers => new(
        new("同组比较", "a comparison with peers"),
        new KeyShape("measure", ScalarShape.Formula, new("比较的公式：metric（本单位的值）、peers.rank、peers.count、peers.mean、peers.best、peers.worst", "the formula of the comparison: metric, peers.rank, peers.count, peers.mean, peers.best, peers.worst")) { IsRequired = true },
        new KeyShape("better", ScalarShape.Word("higher", "lower"), new("越高越好，或越低越好", "whether a higher or a lower value is better")) { Default = "higher" },
        new KeyShape("ties", ScalarShape.Word("skip", "dense", "mean", "last"), new("并列名次：1 2 2 4、1 2 2 3、1 2.5 2.5 4、1 3 3 4", "how ties are placed: 1 2 2 4, 1 2 2 3, 1 2.5 2.5 4, 1 3 3 4")),
        new KeyShape("among", ScalarShape.Formula, new("只与此条件成立的对象比较；条件不成立的对象不参加比较", "only members for which this condition holds are compared")),
        new KeyShape("group", ScalarShape.Name, new("分组所依据的选项数据", "the choice by which members are grouped")));

    private static OneOfShape Combine => new(
        ScalarShape.Word("sum", "weighted", "mean", "min", "max"),
        new MappingShape(
            new("取最好的几项", "the best of several"),
            new KeyShape("best", ScalarShape.Integer, new("取得分率最高的几项的平均", "how many of the highest rates count, by their mean")) { IsRequired = true }));

    /// <summary>True for the keys of an indicator that wait until the set's facts are known.</summary>
    public static bool IsExtra(string key) => key is "peers" or "combine" || Array.Exists(ModifierShapes.Keys, k => k.Name == key);

    /// <summary>True for the keys of a set that wait until its facts are known.</summary>
    public static bool IsSetExtra(string key) => key is "not-applicable" or "parameters" or "bonus" or "penalty" or "total" or "grade-rules";

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
        new KeyShape("needs", new OneOfShape(ScalarShape.Formula, new ListShape(ScalarShape.Formula)), new("还须成立的条件，可用 A.rate、A.score、total", "conditions that must hold as well; they may read A.rate, A.score, total")),
        new KeyShape("each-at-least", ScalarShape.Magnitude, new("每个一级指标的最低得分率", "the least score rate of every indicator at level 1")),
        new KeyShape("ceiling", ScalarShape.Number, new("被降到本等级时总分的上限", "the most that the total can be where the grade was lowered to this one")),
        new KeyShape("note", ScalarShape.Text, new("说明", "a note"))));

    private static MappingShape Parameter { get; } = new(
        new("参数", "a parameter"),
        new KeyShape("value", ScalarShape.Formula, new("值或公式", "the value, or a formula")) { Supersedes = ["by", "values"] },
        new KeyShape("by", ScalarShape.Name, new("按哪个选项数据取值，如地区、年度、类别", "the choice by which it differs: a region, a year, a class")) { Supersedes = ["value", "values"] },
        new KeyShape("values", new NamedItemsShape(new("选项", "options"), ScalarShape.Text, ScalarShape.Formula), new("各选项的值", "the value for each option")) { Supersedes = ["value"] },
        new KeyShape("unit", ScalarShape.Text, new("单位；比率为 %", "the unit; % for a rate")) { Default = "from the value" },
        new KeyShape("meaning", ScalarShape.Text, new("含义", "what it is")),
        new KeyShape("source", ScalarShape.Text, new("出处", "where it comes from")));

    private static MappingShape Adjustments(LocalizedText name, LocalizedText most) => new(
        name,
        new KeyShape("at-most", ScalarShape.Number, most),
        new KeyShape("items", new ListShape(new MappingShape(new("加分项或扣分项", "a bonus or penalty item"), [new("code", ScalarShape.Text, new("编码", "the code")) { IsRequired = true }, .. IndicatorKeys])), new("各项；weight 是该项最多的分数", "the items; weight is the most points of each")) { IsRequired = true });

    private static MappingShape Total { get; } = new(new("总分规则", "the rules of the total"), ModifierShapes.Cap, ModifierShapes.Floor, ModifierShapes.Veto);

    private static MappingShape GradeRules { get; } = new(
        new("等级规则", "the rules of grades"),
        new KeyShape("drop", new ListShape(new MappingShape(
            new("降级", "a drop"),
            new KeyShape("when", ScalarShape.Formula, new("条件", "the condition")) { IsRequired = true },
            new KeyShape("by", ScalarShape.Integer, new("降几级", "by how many places")) { Default = "1" })), new("降级的条件", "what lowers the grade")),
        new KeyShape("veto", new ListShape(new MappingShape(
            new("等级否决", "a veto on the grade"),
            new KeyShape("when", ScalarShape.Formula, new("条件", "the condition")) { IsRequired = true },
            new KeyShape("grade", ScalarShape.Text, new("最高只能评为的等级", "the best grade that is left")) { IsRequired = true })), new("只影响等级的一票否决", "vetoes that touch the grade alone")),
        new KeyShape("quota", new NamedItemsShape(new("等级", "grades"), ScalarShape.Text, ScalarShape.Magnitude), new("等级名额：一同评分的对象中最多多少个（或多大比例）可评为该等级；超出的按总分名次评为下一等级", "how many of a cohort may have a grade, as a number or a share; those beyond, by their totals, have the next one")),
        new KeyShape("ties", ScalarShape.Word("skip", "last"), new("名额末位总分相同时：skip 都保留，last 都不保留", "where totals at the end of a quota are equal: skip, all keep the grade; last, none does")));

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
        new KeyShape("grade-rules", GradeRules, new("降级与只影响等级的否决", "drops, and vetoes on the grade alone")),
        ModifierShapes.NotApplicable with { Meaning = new("全表的不适用处理；指标可另写", "what becomes of leaves that do not apply; a leaf may say otherwise") },
        new KeyShape("parameters", new NamedItemsShape(new("参数名称", "parameter names"), ScalarShape.Name, new OneOfShape(ScalarShape.Formula, Parameter)), new("参数：公式可用的有名称的值", "values with names that formulas read")),
        new KeyShape(Bonus, Adjustments(new("加分项", "bonus items"), new("加分合计的上限", "the most that all items give")), new("加分项：在总分之外加分", "items that add to the total")),
        new KeyShape(Penalty, Adjustments(new("扣分项", "penalty items"), new("扣分合计的上限", "the most that all items take")), new("扣分项：从总分中扣分", "items that take from the total")),
        new KeyShape("total", Total, new("总分的封顶、保底与否决", "caps, floors and vetoes of the total")),
        new KeyShape("facts", Facts, new("多个指标共用的数据", "facts that several indicators share")),
        Acknowledge,
        new KeyShape("indicators", new ListShape(Indicator), new("一级指标", "the indicators at level 1")) { IsRequired = true });
}
