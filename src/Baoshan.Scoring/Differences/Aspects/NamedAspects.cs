using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>What a set says of a grade, a parameter and a fact.</summary>
internal static class NamedAspects
{
    public static IEnumerable<Aspect> Of(Grade grade) =>
    [
        Aspect.Points("from", new("最低总分", "least total"), grade.From),
        Aspect.List("needs", new("还须满足", "also needs"), grade.Needs.Select(ModifierAspects.Say)),
        Aspect.Text("each-at-least", new("每个一级指标的得分率不低于", "each level-1 rate at least"), grade.EachAtLeast is { } rate ? FormulaWriter.Number(rate, isPercent: true) : null),
        Aspect.Points("ceiling", new("总分上限", "ceiling of the total"), grade.Ceiling),
        Aspect.Text("note", new("说明", "note"), grade.Note),
    ];

    public static IEnumerable<Aspect> Of(Parameter parameter) =>
    [
        new("value", new("值", "value"), parameter.By is { } by ? By(parameter, by) : LocalizedText.Same(parameter.Formula.ToString())),
        Aspect.Text("unit", new("单位", "unit"), parameter.Unit),
        Aspect.Text("meaning", new("含义", "meaning"), parameter.Meaning),
        Aspect.Text("source", new("出处", "source"), parameter.Source),
    ];

    public static IEnumerable<Aspect> Of(FactDeclaration fact) =>
    [
        new("type", new("类型", "type"), Describe(fact.Kind)),
        Aspect.Text("unit", new("单位", "unit"), fact.Unit),
        Aspect.List("options", new("选项", "options"), fact.Members.Select(LocalizedText.Same)),
        Aspect.Text("range", new("可取的值", "range"), fact.Range is { } range ? IntervalText.Write(range) : null),
        Aspect.Truth("judgement", new("由评价人员判断", "by judgement"), fact.IsJudgement),
        Aspect.Truth("supporting", new("佐证", "evidence"), fact.IsSupporting),
        Aspect.Text("meaning", new("含义", "meaning"), fact.Meaning),
    ];

    private static LocalizedText By(Parameter parameter, string by)
    {
        string values = string.Join("，", parameter.Values.Select(value => $"{value.Option} {value.Value}"));
        string english = string.Join(", ", parameter.Values.Select(value => $"{value.Option} {value.Value}"));
        return new($"按{by}：{values}", $"by {by}: {english}");
    }

    private static LocalizedText Describe(FactKind kind) => kind switch
    {
        FactKind.Truth => new("是否", "yes or no"),
        FactKind.Choice => new("选项", "a choice"),
        FactKind.List => new("一组数", "a list of numbers"),
        FactKind.Findings => new("问题", "findings"),
        FactKind.Elements => new("要素", "elements"),
        _ => new("数", "a number"),
    };
}
