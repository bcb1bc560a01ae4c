using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Analysis;

/// <summary>Caps and floors that no score reaches, and vetoes and escalations that others forestall, at leaves, nodes and the total.</summary>
internal sealed class BoundCheck(IndicatorSet set, RuleBook book, RuleScope scope, NodeRanges nodes)
{
    public IEnumerable<Diagnostic> Check()
    {
        foreach (Indicator indicator in set.Scored)
        {
            var owner = new Owner(new($"“{indicator.Name}”", $"'{indicator.Name}'"), indicator.Span, indicator.Code, indicator.Modifiers);
            decimal weight = indicator.IsLeaf ? indicator.ScoringWeight ?? indicator.Weight : indicator.Weight;
            ValueRange? range = indicator.IsLeaf ? OfStandard(indicator) : ModifierRange.Coefficient(indicator.Modifiers, nodes.Before(indicator.Code), scope);
            StandardContext? leaf = indicator.IsLeaf ? PlanCompiler.ContextOf(set, indicator) : null;
            foreach (Diagnostic found in Bounds(owner, range, weight).Concat(Masked(owner, when => leaf?.Resolve(when) ?? when)))
            {
                yield return found;
            }
        }

        var total = new Owner(new("总分", "the total"), set.TotalRules.Span, null, set.TotalRules.Modifiers);
        foreach (Diagnostic found in Bounds(total, nodes.TotalBefore, set.FullScore).Concat(Masked(total, when => when)).Concat(Beside()))
        {
            yield return found;
        }
    }

    /// <summary>The points of a leaf before caps and floors; null where they are not known.</summary>
    private ValueRange? OfStandard(Indicator leaf)
    {
        if (leaf.Modifiers.Caps.Count + leaf.Modifiers.Floors.Count == 0)
        {
            return null;
        }

        // exemption gives full marks; what an escalation or a coefficient gives is held within the leaf's range
        bool changed = leaf.Modifiers.Coefficient is not null || leaf.Modifiers.Escalations.Count > 0;
        string result = PlanCompiler.ResultName(leaf.Code);
        string standard = book.Decisions.Any(decision => decision.Name == $"{result}·standard") ? $"{result}·standard" : result;
        decimal weight = leaf.ScoringWeight ?? leaf.Weight;
        ValueRange range = changed ? new(Math.Min(0m, leaf.Minimum), Math.Max(weight, leaf.Maximum)) : scope.Of(standard);
        return leaf.Modifiers.ExemptWhen is null ? range : range.Union(ValueRange.Exactly(weight));
    }

    private static IEnumerable<Diagnostic> Bounds(Owner owner, ValueRange? range, decimal weight)
    {
        if (range is not { } held)
        {
            yield break;
        }

        foreach (BoundRule cap in owner.Modifiers.Caps)
        {
            Rational at = cap.At.Of(weight);
            if (held.High is { } high && high <= at)
            {
                yield return owner.Never(
                    new($"{owner.Label.Chinese}的封顶 {at.Show()} 分用不到：此前最多 {high.Show()} 分", $"the cap of {Plural.Of(at.Show(), "points")} on {owner.Label.English} is never reached: there are {high.Show()} at most before it"));
            }

            held = ModifierRange.Cap(held, cap, weight);
        }

        foreach (BoundRule floor in owner.Modifiers.Floors)
        {
            Rational at = floor.At.Of(weight);
            if (held.Low is { } low && low >= at)
            {
                yield return owner.Never(
                    new($"{owner.Label.Chinese}的保底 {at.Show()} 分用不到：此前最少 {low.Show()} 分", $"the floor of {Plural.Of(at.Show(), "points")} on {owner.Label.English} is never reached: there are {low.Show()} at least before it"));
            }

            held = ModifierRange.Floor(held, floor, weight);
        }
    }

    private IEnumerable<Diagnostic> Masked(Owner owner, Func<Formula, Formula> resolve)
    {
        IEnumerable<Formula> vetoes = owner.Modifiers.Vetoes.Select(veto => veto.When);
        IEnumerable<Formula> adjusted = (owner.Modifiers.ExemptWhen is { } exempt ? [exempt] : Array.Empty<Formula>()).Concat(owner.Modifiers.Escalations.Select(escalation => escalation.When));
        foreach (Formula covered in Covered([.. vetoes], resolve).Concat(Covered([.. adjusted], resolve)))
        {
            yield return new(
                AnalysisRules.MaskedRow,
                owner.Span,
                new($"{owner.Label.Chinese}的条件“{covered}”永远轮不到：凡它成立之处，前面的条件已经适用", $"the condition '{covered}' of {owner.Label.English} never counts: wherever it holds, an earlier one does"),
                new("调整次序，或删去这一条", "change the order, or leave it out"),
                owner.Indicator);
        }
    }

    private IEnumerable<Formula> Covered(Formula[] conditions, Func<Formula, Formula> resolve)
    {
        Formula[] resolved = [.. conditions.Select(resolve)];
        return Enumerable.Range(0, conditions.Length).Where(i => ConditionCheck.IsCovered(resolved[i], resolved[..i], scope)).Select(i => conditions[i]);
    }

    private IEnumerable<Diagnostic> Beside()
    {
        (IndicatorPlace Place, decimal? Most, LocalizedText Label, SourceSpan Span)[] sides =
        [
            (IndicatorPlace.Bonus, set.TotalRules.BonusAtMost, new("加分合计", "all bonus items"), set.TotalRules.BonusSpan),
            (IndicatorPlace.Penalty, set.TotalRules.PenaltyAtMost, new("扣分合计", "all penalty items"), set.TotalRules.PenaltySpan),
        ];
        foreach ((IndicatorPlace place, decimal? most, LocalizedText label, SourceSpan span) in sides)
        {
            decimal sum = set.Adjustments.Where(item => item.Place == place).Sum(item => Math.Max(item.Weight, item.Maximum));
            if (most is { } limit && sum <= limit)
            {
                yield return new(
                    AnalysisRules.LimitNeverMatters,
                    span,
                    new($"{label.Chinese}的上限 {FigureText.Points(limit)} 分用不到：各项合计最多 {FigureText.Points(sum)} 分", $"the limit of {Plural.Of(FigureText.Points(limit), "points")} for {label.English} is never reached: together they have {FigureText.Points(sum)} at most"),
                    new("核对上限，或删去", "check the limit, or leave it out"));
            }
        }
    }

    private sealed record Owner(LocalizedText Label, SourceSpan Span, string? Indicator, Modifiers Modifiers)
    {
        public Diagnostic Never(LocalizedText message) => new(AnalysisRules.LimitNeverMatters, Span, message, new("核对这一限，或删去", "check the limit, or leave it out"), Indicator);
    }
}
