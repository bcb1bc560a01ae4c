using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>Conditions that the facts allowed leave no choice: they never hold, or always do.</summary>
internal static class ConditionCheck
{
    public static IEnumerable<Diagnostic> Check(OwnedCondition condition, RuleScope scope)
    {
        if (ConditionSpace.Of([condition.When], scope) is not { } space)
        {
            yield break;
        }

        bool holds = false;
        bool fails = false;
        foreach (ConditionCell cell in space.Cells())
        {
            bool here = cell.Holds(condition.When);
            holds |= here;
            fails |= !here;
        }

        if (!holds)
        {
            yield return At(condition, AnalysisRules.ConditionNeverHolds, new(
                $"{condition.What.Chinese}：条件“{condition.Written}”不可能成立",
                $"{condition.What.English}: the condition '{condition.Written}' can never hold"));
        }
        else if (!fails)
        {
            yield return At(condition, AnalysisRules.ConditionAlwaysHolds, new(
                $"{condition.What.Chinese}：条件“{condition.Written}”总是成立",
                $"{condition.What.English}: the condition '{condition.Written}' always holds"));
        }
    }

    /// <summary>True where earlier conditions hold wherever a condition does, which can hold.</summary>
    public static bool IsCovered(Formula condition, IReadOnlyCollection<Formula> earlier, RuleScope scope)
    {
        if (earlier.Count == 0 || ConditionSpace.Of([condition, .. earlier], scope) is not { } space)
        {
            return false;
        }

        bool holds = false;
        foreach (ConditionCell cell in space.Cells().Where(cell => cell.Holds(condition)))
        {
            holds = true;
            if (!earlier.Any(cell.Holds))
            {
                return false;
            }
        }

        return holds;
    }

    private static Diagnostic At(OwnedCondition condition, DiagnosticRule rule, LocalizedText message) => new(
        rule,
        condition.Span,
        message,
        new("核对条件，以及数据的 range", "check the condition, and the ranges of the facts"),
        condition.Indicator);
}
