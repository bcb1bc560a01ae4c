using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Banded;
using Baoshan.Scoring.Standards.Checklists;
using Baoshan.Scoring.Standards.Conditional;
using Baoshan.Scoring.Standards.Findings;
using Baoshan.Scoring.Standards.Linear;
using Baoshan.Scoring.Standards.Options;
using Baoshan.Scoring.Standards.Parts;
using FsCheck;
using FsCheck.Fluent;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>A standard with what it is said of.</summary>
internal sealed record Said(Standard Standard, SentenceContext Context)
{
    public override string ToString() => $"{SentenceWording.Of(Standard, Context).Chinese} ← {Standard}";
}

/// <summary>Standards of every kind, with names as awkward as authors may choose.</summary>
internal static class GeneratedStandards
{
    private static readonly string[] Awkward =
    [
        "制度缺失", "A级", "C级以下", "按要求编制，但未实施", "信息透明且高度共享", "没有问题", "其他情况", "当年完成时", "每有一项", "得满分", "扣5分", "90%以上", "低于80%",
        "“引号”", "半“", "一半”", "", " ", "；", "：", "（0.4分）：", "①", "1.甲", "其中有一项", "缺失一项", "有任何一项", "不得分", "以100%为满分", "获得第1名", "行为规范或得当", "5", "5分",
        "三分", "N/A", "ok", "全部满足", "业绩值", "负数和0", "问题", "最高", "减少", "增加", "，", "。", "a,b", "甲、乙", "每项", "Ｂ级", "滿分", "基本持平", "下降", "增长", "【甲】", "没有协调机制", "不充分",
        "依据充分，符合客观实际", "10人以下", "近2年", "0", "-", "=", "时", "的", "\t", "x\ny",
    ];

    private static readonly string[] Names =
        ["支出预算数", "综合能耗总量", "行为规范率", "高于均值的数", "业绩值", "且", "x1", "_a", "执行率", "工时", "基本持平", "预算执行率", "当年数", "其他情况"];

    private static readonly string[] Units = ["天", "万元", "人", "分", "万元/人", "个百分点", "以上", "m"];

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
            Of(Linear(context)), Of(Linear(context)), Of(Bands), Own(OptionsOf), Own(FindingsOf), Of(FindingsOf), Own(ChecklistOf), Of(CasesOf),
        ];
        return depth == 0 ? Gen.OneOf(kinds) : Gen.OneOf([.. kinds, PartsOf(context, depth)]);
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

    private static Gen<LinearStandard> Linear(SentenceContext context)
    {
        bool rate = context.Metric?.IsRate ?? true;
        Gen<Side> side =
            from percent in Gen.Elements(true, rate)
            from each in Points
            from price in Prices
            from adds in Gen.Elements(false, false, true)
            from most in Maybe(Prices)
            from steps in Gen.Elements<StepCounting?>(null, StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
            select new Side(new(percent ? each / 100m : each, percent), price, adds, most, steps);
        return
            from low in Magnitudes(rate)
            from length in Gen.OneOf(Gen.Constant(0m), Points)
            let to = low with { Value = low.Value + (rate ? length / 100m : length) }
            from below in Gen.OneOf(side.Select(s => (Side?)s), Gen.Constant<Side?>(null))
            from above in Gen.OneOf(side.Select(s => (Side?)s), Gen.Constant<Side?>(null))
            where below is not null || above is not null
            from zero in Gen.OneOf(Gen.Constant<Interval?>(null), Intervals(rate).Select(range => (Interval?)range))
            from points in Gen.OneOf(Gen.Constant(Price.Full), Earned)
            select new LinearStandard(low, to, below, above, zero, points);
    }

    private static Gen<Interval> Intervals(bool percent) =>
        from low in Values
        from length in Points
        from lowIn in Gen.Elements(true, false)
        from highIn in Gen.Elements(true, false)
        from shape in Gen.Choose(0, 4)
        let a = percent ? low / 100m : low
        let b = percent ? (low + length) / 100m : low + length
        select shape switch
        {
            0 => new Interval(a, lowIn, null, false, percent),
            1 => new Interval(null, false, a, highIn, percent),
            2 => new Interval(a, true, a, true, percent),
            3 => Interval.All,
            _ => new Interval(a, lowIn, b, highIn, percent),
        };

    /// <summary>Bands that cover every value once.</summary>
    private static Gen<BandsStandard> Bands =>
        from percent in Gen.Elements(true, false)
        from count in Gen.Choose(0, 4)
        from raw in Gen.ArrayOf(Values, count)
        from above in Gen.ArrayOf(Gen.Elements(true, false), count)
        from scores in Gen.ArrayOf(Earned, count + 1)
        let bounds = raw.Distinct().Order().Select(v => percent ? v / 100m : v).ToArray()
        select new BandsStandard([.. Enumerable.Range(0, bounds.Length + 1).Select(i => new Band(Piece(bounds, above, i, percent), scores[i]))]);

    private static Interval Piece(decimal[] bounds, bool[] above, int i, bool percent) =>
        bounds.Length == 0 ? Interval.All
        : new(
            i == 0 ? null : bounds[i - 1],
            i > 0 && above[i - 1],
            i == bounds.Length ? null : bounds[i],
            i < bounds.Length && !above[i],
            percent);

    private static Gen<OptionsStandard> OptionsOf =>
        from names in Distinct(Labels, 2, 5)
        from scores in Gen.ArrayOf(Earned, names.Length)
        select new OptionsStandard([.. names.Select((name, i) => new OptionScore(name, scores[i]))]);

    private static Gen<FindingsStandard> FindingsOf =>
        from classes in Distinct(Labels, 1, 4)
        from prices in Gen.ArrayOf(Maybe(Prices), classes.Length)
        from limits in Gen.ArrayOf(Maybe(Prices), classes.Length)
        from named in Gen.Elements(true, false)
        from finding in Gen.OneOf(Gen.Constant<string?>(null), Labels.Select(label => (string?)label))
        let all = classes.Select((name, i) => new FindingClass(named ? name : null, prices[i], prices[i] is null ? null : limits[i])).ToArray()
        select named ? new FindingsStandard([.. all]) : new FindingsStandard([all[0]]) { Finding = finding };

    private static Gen<ChecklistStandard> ChecklistOf =>
        from names in Distinct(Labels, 1, 6)
        from scores in Gen.ArrayOf(Earned, names.Length)
        from missing in Maybe(Prices)
        select new ChecklistStandard([.. names.Select((name, i) => new Element(name, missing is null ? scores[i] : Price.Zero))], missing);

    private static Gen<CasesStandard> CasesOf =>
        from count in Gen.Choose(0, 3)
        from conditions in Gen.ArrayOf(Conditions(2), count)
        from scores in Gen.ArrayOf(Earned, count)
        from otherwise in Earned
        select new CasesStandard([.. conditions.Select((when, i) => new ConditionScore(when, scores[i]))], otherwise);

    private static Gen<Formula> Conditions(int depth)
    {
        Gen<Formula> truth = Gen.Elements(Names).Select(name => (Formula)new NameFormula(name));
        Gen<Formula> comparison =
            from op in Gen.Elements(Enum.GetValues<ComparisonOperator>())
            from left in Operands(2)
            from right in Operands(2)
            select (Formula)new ComparisonFormula(op, left, right);
        Gen<Formula> option =
            from op in Gen.Elements(ComparisonOperator.Equal, ComparisonOperator.NotEqual)
            from name in Gen.Elements(Names)
            from text in Gen.Elements("优", "C级以下", "甲 或 乙", "时", "得满分；")
            select (Formula)new ComparisonFormula(op, new NameFormula(name), new TextFormula(text));
        if (depth == 0)
        {
            return Gen.OneOf(truth, comparison, option);
        }

        Gen<Formula> logic =
            from op in Gen.Elements(LogicOperator.And, LogicOperator.Or)
            from left in Conditions(depth - 1)
            from right in Conditions(depth - 1)
            select (Formula)new LogicFormula(op, left, right);
        return Gen.OneOf(truth, comparison, comparison, option, logic, logic, Conditions(depth - 1).Select(inner => (Formula)new NotFormula(inner)));
    }

    private static Gen<Formula> Operands(int depth)
    {
        Gen<Formula> number =
            from value in Values
            from percent in Gen.Elements(true, false)
            select (Formula)new NumberFormula(percent ? value / 100m : value, percent);
        Gen<Formula> name = Gen.Elements([.. Names, StandardContext.MetricWord]).Select(n => (Formula)new NameFormula(n));
        if (depth == 0)
        {
            return Gen.OneOf(number, name);
        }

        Gen<Formula> arithmetic =
            from op in Gen.Elements(Enum.GetValues<ArithmeticOperator>())
            from left in Operands(depth - 1)
            from right in Operands(depth - 1)
            select (Formula)new ArithmeticFormula(op, left, right);
        Gen<Formula> call =
            from left in Operands(depth - 1)
            from right in Operands(depth - 1)
            select (Formula)new CallFormula(FormulaFunction.Min, [left, right]);
        return Gen.OneOf(number, name, name, arithmetic, call);
    }

    private static Gen<Said> PartsOf(SentenceContext context, int depth) =>
        from count in Gen.Choose(1, 3)
        from names in Distinct(Gen.Elements(Names), 1, 3)
        from parts in Gen.ArrayOf(Any(depth - 1), names.Length)
        let items = names.Select((name, i) => new Part(name, parts[i].Context.Weight!.Value, Named(parts[i].Context.Metric, name), parts[i].Standard)).ToArray()
        let said = new Said(
            new PartsStandard([.. items]),
            context with { Metric = null, Metrics = Metrics(items).DistinctBy(m => m.Name).ToDictionary(m => m.Name) })
        where Consistent(said)
        select said;

    private static Metric? Named(Metric? metric, string name) => metric is null ? null : metric with { Name = name };

    private static IEnumerable<Metric> Metrics(IEnumerable<Part> parts) => parts.SelectMany(part =>
        part.Standard is PartsStandard inner ? Metrics(inner.Items) : part.Metric is { } metric ? [metric] : Array.Empty<Metric>());

    /// <summary>Every part finds its own metric under its name; steps are those of one set.</summary>
    private static bool Consistent(Said said) => Parts(said.Standard).All(part =>
        said.Context.Metrics.GetValueOrDefault(part.Name) == (part.Standard is PartsStandard ? null : part.Metric));

    private static IEnumerable<Part> Parts(Standard standard) => standard is PartsStandard parts
        ? parts.Items.SelectMany(part => Parts(part.Standard).Prepend(part))
        : [];

    private static IEnumerable<Said> Shrink(Said said) => said.Standard switch
    {
        OptionsStandard { Choices.Count: > 2 } options => Without(options.Choices).Select(rest => said with { Standard = new OptionsStandard(rest) }),
        FindingsStandard { Classes.Count: > 1 } findings => Without(findings.Classes).Select(rest => said with { Standard = findings with { Classes = rest } }),
        ChecklistStandard { Elements.Count: > 1 } list => Without(list.Elements).Select(rest => said with { Standard = list with { Elements = rest } }),
        CasesStandard { Conditions.Count: > 0 } cases => Without(cases.Conditions).Select(rest => said with { Standard = cases with { Conditions = rest } }),
        PartsStandard { Items.Count: > 1 } parts => Without(parts.Items).Select(rest => said with { Standard = new PartsStandard(rest) }),
        LinearStandard { Zero: not null } linear => [said with { Standard = linear with { Zero = null } }],
        LinearStandard { Below: not null, Above: not null } linear => [said with { Standard = linear with { Below = null } }, said with { Standard = linear with { Above = null } }],
        _ => [],
    };

    private static IEnumerable<ValueArray<T>> Without<T>(ValueArray<T> items) =>
        Enumerable.Range(0, items.Count).Select(i => (ValueArray<T>)[.. items.Where((_, j) => j != i)]);
}
