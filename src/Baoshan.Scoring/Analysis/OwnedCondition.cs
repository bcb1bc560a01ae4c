using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Analysis;

/// <summary>A condition outside a standard, with what it is the condition of.</summary>
/// <param name="When">The condition, as rules read it.</param>
/// <param name="Written">The condition as it is written.</param>
/// <param name="What">What it is the condition of.</param>
/// <param name="Span">Where it stands, or what it belongs to.</param>
/// <param name="Indicator">The code of its indicator; null for the set as a whole.</param>
internal sealed record OwnedCondition(Formula When, Formula Written, LocalizedText What, SourceSpan Span, string? Indicator)
{
    /// <summary>All conditions of a set outside its standards.</summary>
    public static IEnumerable<OwnedCondition> Of(IndicatorSet set)
    {
        foreach (Parameter parameter in set.Parameters)
        {
            LocalizedText what = new($"参数“{parameter.Name}”", $"the parameter '{parameter.Name}'");
            foreach (Formula condition in Formulas(parameter).SelectMany(Choices))
            {
                yield return new(condition, condition, what, parameter.Span, null);
            }
        }

        foreach (Indicator indicator in set.Scored)
        {
            StandardContext? leaf = indicator.IsLeaf ? PlanCompiler.ContextOf(set, indicator) : null;
            foreach ((Formula when, LocalizedText what) in Of(indicator.Modifiers))
            {
                yield return new(leaf?.Resolve(when) ?? when, when, new($"“{indicator.Name}”的{what.Chinese}", $"{what.English} of '{indicator.Name}'"), indicator.Span, indicator.Code);
            }
        }

        foreach ((Formula when, LocalizedText what) in Of(set.TotalRules.Modifiers))
        {
            yield return new(when, when, new($"总分的{what.Chinese}", $"{what.English} of the total"), set.TotalRules.Span, null);
        }

        foreach (GradeDrop drop in set.GradeRules.Drops)
        {
            yield return new(drop.When, drop.When, new("降级", "the drop of a grade"), drop.Span, null);
        }

        foreach (GradeVeto veto in set.GradeRules.Vetoes)
        {
            yield return new(veto.When, veto.When, new("等级否决", "the veto on the grade"), veto.Span, null);
        }

        // what the lowest grade asks for is never looked at, which is said by itself
        foreach (Grade grade in set.Grades.SkipLast(1))
        {
            foreach (Formula need in grade.Needs)
            {
                yield return new(need, need, new($"等级“{grade.Name}”", $"the grade '{grade.Name}'"), grade.Span, null);
            }
        }
    }

    private static IEnumerable<(Formula When, LocalizedText What)> Of(Modifiers modifiers)
    {
        if (modifiers.AppliesWhen is { } applies)
        {
            yield return (applies, new("适用条件", "the condition under which it applies"));
        }

        if (modifiers.ExemptWhen is { } exempt)
        {
            yield return (exempt, new("免予扣分", "the exemption"));
        }

        foreach (Escalation escalation in modifiers.Escalations)
        {
            yield return (escalation.When, new("加重或减轻扣分", "the escalation"));
        }

        foreach (Formula choice in modifiers.Coefficient is { } coefficient ? Choices(coefficient) : [])
        {
            yield return (choice, new("系数", "the coefficient"));
        }

        foreach (BoundRule cap in modifiers.Caps.Where(cap => cap.When is not null))
        {
            yield return (cap.When!, new("封顶", "the cap"));
        }

        foreach (BoundRule floor in modifiers.Floors.Where(floor => floor.When is not null))
        {
            yield return (floor.When!, new("保底", "the floor"));
        }

        foreach (VetoRule veto in modifiers.Vetoes)
        {
            yield return (veto.When, new("否决", "the veto"));
        }
    }

    private static IEnumerable<Formula> Formulas(Parameter parameter) => parameter.By is null ? [parameter.Formula] : parameter.Values.Select(value => value.Value);

    /// <summary>The conditions within a formula.</summary>
    private static IEnumerable<Formula> Choices(Formula formula) => formula switch
    {
        IfFormula choice => [choice.Condition, .. Choices(choice.Then), .. Choices(choice.Else)],
        NegativeFormula negative => Choices(negative.Operand),
        ArithmeticFormula arithmetic => [.. Choices(arithmetic.Left), .. Choices(arithmetic.Right)],
        CallFormula call => call.Arguments.SelectMany(Choices),
        _ => [],
    };
}
