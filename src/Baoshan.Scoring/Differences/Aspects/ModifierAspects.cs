using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Standards.Conditional;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>What bounds or overrides points, each modifier by itself.</summary>
internal static class ModifierAspects
{
    /// <param name="modifiers">The modifiers.</param>
    /// <param name="ofSet">What the set says of leaves that do not apply, which a leaf need not repeat.</param>
    public static IEnumerable<Aspect> Of(Modifiers modifiers, NotApplicablePolicy? ofSet) =>
    [
        new("applies-when", new("适用条件", "applies where"), SayAny(modifiers.AppliesWhen)),
        new("not-applicable", new("不适用的处理", "where it does not apply"), modifiers.NotApplicable == ofSet ? null : modifiers.NotApplicable?.Text()),
        new("exempt-when", new("免予扣分", "nothing is deducted where"), SayAny(modifiers.ExemptWhen)),
        Aspect.List("escalate", new("加重或减轻扣分", "deduction multiplied"), modifiers.Escalations.Select(Describe)),
        Aspect.Text("coefficient", new("系数", "coefficient"), modifiers.Coefficient?.ToString()),
        Aspect.List("cap", new("封顶", "at most"), modifiers.Caps.Select(Describe)),
        Aspect.List("floor", new("保底", "at least"), modifiers.Floors.Select(Describe)),
        Aspect.List("veto", new("一票否决", "veto"), modifiers.Vetoes.Select(Describe)),
    ];

    public static LocalizedText Say(Formula condition) => ConditionWording.Describe(condition, FormulaWriter.Name);

    private static LocalizedText? SayAny(Formula? condition) => condition is null ? null : Say(condition);

    private static LocalizedText Describe(Escalation escalation)
    {
        LocalizedText when = Say(escalation.When);
        string times = FigureText.Points(escalation.Times);
        return new($"{when.Chinese}，扣分乘以 {times}", $"{when.English}: times {times}");
    }

    private static LocalizedText Describe(BoundRule bound)
    {
        LocalizedText at = bound.At.Kind == PriceKind.Share
            ? new($"权重的 {bound.At.Number}", $"{bound.At.Number} of the weight")
            : new($"{bound.At.Number} 分", Plural.Of(bound.At.Number, "points"));
        return bound.When is { } condition && Say(condition) is var when ? new($"{when.Chinese}，{at.Chinese}", $"{when.English}: {at.English}") : at;
    }

    private static LocalizedText Describe(VetoRule veto)
    {
        LocalizedText when = Say(veto.When);
        return veto.Reason is { } reason ? new($"{when.Chinese}（{reason}）", $"{when.English} ({reason})") : when;
    }
}
