using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>
/// Whether two standards mean the same: whether they become the same rules when they are applied to the same weight, by the steps and the
/// rounding of the same set. That a weight, or the set's steps, differ is said where they stand.
/// </summary>
internal static class StandardMeaning
{
    public static bool IsSame(IndicatorSet first, Indicator before, IndicatorSet second, Indicator after) =>
        (before.Standard, after.Standard) switch
        {
            (null, null) => true,
            ({ } a, { } b) => IsSame(PlanCompiler.ContextOf(first, before), a, before, b, after) && IsSame(PlanCompiler.ContextOf(second, after), a, before, b, after),
            _ => false,
        };

    private static bool IsSame(StandardContext context, Standard a, Indicator before, Standard b, Indicator after) =>
        Rules(context with { Metric = before.Metric, Peers = before.Peers }, a).SequenceEqual(Rules(context with { Metric = after.Metric, Peers = after.Peers }, b));

    private static IEnumerable<string> Rules(StandardContext context, Standard standard) =>
        from decision in standard.ToDecisions(context)
        from rule in decision.Rules
        select $"{decision.Name}: {rule.When} → {rule.Then} {decision.Rounding}";
}
