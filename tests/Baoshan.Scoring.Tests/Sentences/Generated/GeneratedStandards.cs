using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>A standard with what it is said of.</summary>
internal sealed record Said(Standard Standard, SentenceContext Context)
{
    public override string ToString() => $"{SentenceWording.Of(Standard, Context).Chinese} ← {Standard}";
}

/// <summary>Standards of every kind, with names as awkward as authors may choose.</summary>
internal static partial class GeneratedStandards
{
    private static readonly string[] Awkward =
    [
        "制度缺失", "A级", "C级以下", "按要求编制，但未实施", "信息透明且高度共享", "没有问题", "其他情况", "当年完成时", "每有一项", "得满分", "扣5分", "90%以上", "低于80%",
        "“引号”", "半“", "一半”", "；", "：", "（0.4分）：", "①", "1.甲", "其中有一项", "缺失一项", "有任何一项", "不得分", "以100%为满分", "获得第1名", "行为规范或得当", "5", "5分",
        "三分", "N/A", "ok", "全部满足", "业绩值", "负数和0", "问题", "最高", "减少", "增加", "，", "。", "a,b", "甲、乙", "每项", "Ｂ级", "滿分", "基本持平", "下降", "增长", "【甲】", "没有协调机制", "不充分",
        "依据充分，符合客观实际", "10人以下", "近2年", "0", "-", "=", "时", "的", "x\ty", "x\ny",
    ];

    private static readonly string[] Names =
        ["支出预算数", "综合能耗总量", "行为规范率", "高于均值的数", "业绩值", "且", "x1", "_a", "执行率", "工时", "基本持平", "预算执行率", "当年数", "其他情况"];

    private static readonly string[] Units = ["天", "万元", "人", "分", "万元/人", "个百分点", "以上", "m"];

    /// <summary>Standards of all kinds, as authors write them in sets.</summary>
    public static Arbitrary<Said> All { get; } = Arb.From(Any(2), Shrink);

    private static Gen<Said> Any(int depth) =>
        from context in Contexts
        from standard in Standards(context, depth)
        select standard;

    private static Gen<SentenceContext> Contexts =>
        from weight in Points
        from steps in Gen.Elements(StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
        from kind in Gen.Choose(0, 3)
        from name in Gen.Elements("预算执行率", "拖延天数", "满意度（服务对象）", "x")
        from unit in Gen.Elements(Units)
        select new SentenceContext
        {
            Weight = weight,
            Steps = steps,
            Metric = kind == 3 ? null : new(name, new NameFormula("甲"), kind switch { 0 => "%", 1 => unit, _ => null }, null),
        };

    private static Gen<Said> Standards(SentenceContext context, int depth)
    {
        Gen<Said> Of<T>(Gen<T> gen)
            where T : Standard => gen.Select(standard => new Said(standard, context));

        Gen<Said> Own<T>(Gen<T> gen)
            where T : Standard => gen.Select(standard => new Said(standard, context with { Metric = null }));

        Gen<Said>[] kinds =
        [
            Of(Linear(context)), Of(Linear(context)), Of(Bands(context)), Own(OptionsOf), Own(FindingsOf), Of(FindingsOf), Own(ChecklistOf), Of(CasesOf),
            Of(ProportionalOf(context)), Of(EfficacyOf(context)), Own(AwardsOf), Of(AwardsOf), Own(MatrixOf), Of(FormulaOf), Own(JudgementOf(context)),
        ];
        return depth == 0 ? Gen.OneOf(kinds) : Gen.OneOf([.. kinds, PartsOf(context, depth), OneOfOf(context, depth), NestedCasesOf(context, depth)]);
    }

    private static Gen<decimal> Points =>
        from digits in Gen.Choose(1, 20000)
        from scale in Gen.Elements(1m, 10m, 100m, 1000m)
        select digits / scale;

    private static Gen<decimal> Values =>
        Gen.OneOf(Points, Points.Select(value => -value), Gen.Constant(0m));

    private static Gen<Price> Prices => Gen.OneOf(Points.Select(Price.Points), Points.Select(value => Price.Share(value / 100m)));

    private static Gen<Price> Earned => Gen.OneOf(Prices, Gen.Constant(Price.Full), Gen.Constant(Price.Zero), Gen.Constant(Price.Share(0m)));

    private static Gen<Price?> Maybe(Gen<Price> prices) => Gen.OneOf(Gen.Constant<Price?>(null), prices.Select(price => (Price?)price));

    private static Gen<Magnitude> Magnitudes(bool percent) => Values.Select(value => new Magnitude(percent ? value / 100m : value, percent));

    private static Gen<string> Labels => Gen.OneOf(
        Gen.Elements(Awkward),
        from first in Gen.Elements(Awkward)
        from second in Gen.Elements(Awkward)
        select first + second,
        Gen.Elements("充分", "完整", "明确", "规范", "未按要求实施"));

    private static Gen<string[]> Distinct(Gen<string> labels, int least, int most) =>
        from count in Gen.Choose(least, most)
        from many in Gen.ArrayOf(labels, count * 3)
        let distinct = many.Distinct().Take(count).ToArray()
        where distinct.Length >= least
        select distinct;
}
