using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards.Conditional;

namespace Baoshan.Scoring.Standards.Modifying;

/// <summary>Turns a leaf's modifiers into decisions that come after its standard, in the order that the design fixes.</summary>
internal sealed class ModifierDecisions(StandardContext leaf, Modifiers modifiers)
{
    private static readonly Clause Unchanged = new(new("不变", "unchanged"));

    private readonly List<Step> steps = [];

    /// <summary>What comes after the points so far.</summary>
    private sealed record Step(string Suffix, LocalizedText Label, Func<Formula, IEnumerable<Rule>> Rules);

    /// <summary>The name of the decision that says whether a leaf applies.</summary>
    public static string AppliesName(string indicator) => $"{indicator}·applies";

    /// <summary>The decision that says whether the leaf applies; null where it always does.</summary>
    public Decision? Applies() => modifiers.AppliesWhen is not { } when ? null : new(
        AppliesName(leaf.Indicator),
        new("是否适用", "applies"),
        DecisionRole.Applicability,
        leaf.Indicator,
        [
            new Rule(leaf.Resolve(when), new NumberFormula(1m), new(Say(when))),
            new Rule(null, new NumberFormula(0m), new(new("适用条件不成立，不适用", "the condition does not hold: not applicable"))),
        ],
        null);

    /// <summary>The decisions after the standard; the last of them is the leaf's score.</summary>
    /// <param name="points">The name of the decision that holds the standard's points.</param>
    public IEnumerable<Decision> After(string points)
    {
        Plan();
        string previous = points;
        for (int i = 0; i < steps.Count; i++)
        {
            bool last = i == steps.Count - 1;
            (string suffix, LocalizedText label, Func<Formula, IEnumerable<Rule>> rules) = steps[i];
            string name = last ? leaf.Result : $"{leaf.Result}·{suffix}";
            yield return new(
                name,
                label,
                last ? DecisionRole.Score : DecisionRole.Modifier,
                leaf.Indicator,
                [.. rules(new NameFormula(previous))],
                last ? leaf.Rounding.Scores : null);
            previous = name;
        }
    }

    private void Plan()
    {
        if (modifiers.ExemptWhen is not null || modifiers.Escalations.Count > 0)
        {
            steps.Add(new("adjusted", new("豁免与加重", "exemption, escalation"), Adjust));
        }

        if (modifiers.Coefficient is { } coefficient)
        {
            steps.Add(new("coefficient", new("乘以系数", "times the coefficient"), points =>
            [
                new Rule(
                    null,
                    Within(new ArithmeticFormula(ArithmeticOperator.Multiply, points, leaf.Resolve(coefficient))),
                    new(new($"乘以系数 {coefficient}", $"times {coefficient}"))),
            ]));
        }

        for (int i = 0; i < modifiers.Caps.Count; i++)
        {
            BoundRule cap = modifiers.Caps[i];
            steps.Add(new($"cap{i + 1}", new("封顶", "cap"), points => Bound(points, cap, FormulaFunction.Min, new("最高", "at most"))));
        }

        for (int i = 0; i < modifiers.Floors.Count; i++)
        {
            BoundRule floor = modifiers.Floors[i];
            steps.Add(new($"floor{i + 1}", new("保底", "floor"), points => Bound(points, floor, FormulaFunction.Max, new("最低", "at least"))));
        }

        if (modifiers.Vetoes.Count > 0)
        {
            steps.Add(new("veto", new("一票否决", "veto"), Veto));
        }

        if (modifiers.AppliesWhen is not null)
        {
            steps.Add(new("applicable", new("得分", "score"), points =>
                [new Rule(new NameFormula(AppliesName(leaf.Indicator)), points, Unchanged)]));
        }
    }

    private IEnumerable<Rule> Adjust(Formula points)
    {
        var full = new NumberFormula(leaf.Weight);
        if (modifiers.ExemptWhen is { } exempt)
        {
            LocalizedText said = Say(exempt);
            yield return new(leaf.Resolve(exempt), full, new(new($"{said.Chinese}，免予扣分", $"{said.English}: nothing is deducted")));
        }

        foreach (Escalation escalation in modifiers.Escalations)
        {
            LocalizedText said = Say(escalation.When);
            string times = FormulaWriter.Plain(escalation.Times);
            Formula lost = new ArithmeticFormula(
                ArithmeticOperator.Multiply, new ArithmeticFormula(ArithmeticOperator.Subtract, full, points), new NumberFormula(escalation.Times));

            // where points may pass full marks, nothing may have been deducted
            Formula when = leaf.Resolve(escalation.When);
            yield return new(
                leaf.Maximum > leaf.Weight
                    ? new LogicFormula(LogicOperator.And, new ComparisonFormula(ComparisonOperator.Less, points, full), when)
                    : when,
                Within(new ArithmeticFormula(ArithmeticOperator.Subtract, full, lost)),
                new(new($"{said.Chinese}，扣分乘以 {times}", $"{said.English}: the deduction times {times}")));
        }

        yield return new(null, points, Unchanged);
    }

    private IEnumerable<Rule> Bound(Formula points, BoundRule bound, FormulaFunction function, LocalizedText word)
    {
        var at = new NumberFormula(bound.At.Of(leaf.Weight));
        string number = FormulaWriter.Plain(at.Value);
        LocalizedText? said = bound.When is null ? null : Say(bound.When);
        var clause = new Clause(new(
            said is { } zh ? $"{zh.Chinese}，{word.Chinese} {number} 分" : $"{word.Chinese} {number} 分",
            said is { } en ? $"{en.English}: {word.English} {Plural.Of(number, "points")}" : $"{word.English} {Plural.Of(number, "points")}"));
        Formula bites = new ComparisonFormula(function == FormulaFunction.Min ? ComparisonOperator.Greater : ComparisonOperator.Less, points, at);
        yield return new(bound.When is null ? bites : new LogicFormula(LogicOperator.And, bites, leaf.Resolve(bound.When)), at, clause);
        yield return new(null, points, Unchanged);
    }

    private IEnumerable<Rule> Veto(Formula points)
    {
        foreach (VetoRule veto in modifiers.Vetoes)
        {
            LocalizedText said = veto.Reason is null ? Say(veto.When) : LocalizedText.Same(veto.Reason);
            yield return new(
                leaf.Resolve(veto.When), new NumberFormula(0m), new(new($"{said.Chinese}，一票否决，本指标不得分", $"{said.English}: veto, no points")));
        }

        yield return new(null, points, Unchanged);
    }

    private Formula Within(Formula value) => ScoringForm.Clamp(value, leaf.Minimum, leaf.Maximum);

    private LocalizedText Say(Formula condition) =>
        ConditionWording.Describe(condition, name => name == StandardContext.MetricWord ? leaf.MetricLabel : FormulaWriter.Name(name));
}
