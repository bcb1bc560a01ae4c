using Baoshan.Scoring.Reconciliation.Bridges;
using Baoshan.Scoring.Reconciliation.Investigations;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>
/// 核对: holds published figures against those that a set gives, and looks for what lies behind each difference. It changes nothing and
/// needs no clock: the same input gives the same result.
/// </summary>
public static class Reconciler
{
    /// <summary>Reconciles published figures.</summary>
    /// <param name="set">The set as it is written, such as the bottom of an assessment's overlays.</param>
    /// <param name="assessment">The facts of the subject.</param>
    /// <param name="figures">What was published.</param>
    /// <exception cref="InvalidInputException">The facts or the figures do not fit the set.</exception>
    public static ReconciliationResult Reconcile(IndicatorSet set, Assessment assessment, PublishedFigures figures) =>
        TryReconcile(set, assessment, figures).GetValueOrThrow();

    /// <summary>Reconciles published figures, or says all that does not fit the set.</summary>
    /// <param name="set">The set as it is written, such as the bottom of an assessment's overlays.</param>
    /// <param name="assessment">The facts of the subject.</param>
    /// <param name="figures">What was published.</param>
    public static Checked<ReconciliationResult> TryReconcile(IndicatorSet set, Assessment assessment, PublishedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(figures);
        var plan = ScoringPlan.Compile(set);
        Checked<Scorecard> scored = plan.TryScore(assessment);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(scored.Diagnostics);
        new ClaimCheck(set, figures, diagnostics).Check();
        return new(
            scored.Succeeded && !diagnostics.HasErrors ? Investigate(new(figures, new(plan, scored.Value, figures))) : null,
            diagnostics.ToOrderedArray());
    }

    /// <summary>Leaves come before the nodes that carry their differences on, scores before rates, totals before grades.</summary>
    private static ReconciliationResult Investigate(CaseFile file)
    {
        WeightInvestigation.Run(file);
        LeafInvestigation.Run(file);
        NodeInvestigation.Run(file);
        RateInvestigation.Run(file);
        GradeInvestigation.Run(file);
        MetricInvestigation.Run(file);
        return new(
            file.Computed.Scorecard,
            file.Figures,
            [.. file.Open.Select(open => open.Close())],
            [.. BridgeBuilder.Build(file)],
            [.. file.Unchecked]);
    }
}
