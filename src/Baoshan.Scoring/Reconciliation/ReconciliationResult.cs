using Baoshan.Scoring.Reconciliation.Bridges;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>核对结果: published figures held against those that the set gives.</summary>
/// <param name="Scorecard">What the set gives.</param>
/// <param name="Figures">What was published.</param>
/// <param name="Disagreements">The figures that disagree, in the order of the file.</param>
/// <param name="Bridges">For published totals that differ: what would bridge them.</param>
/// <param name="Unchecked">The figures that could not be held against anything, because a fact is missing.</param>
public sealed record ReconciliationResult(
    Scorecard Scorecard,
    PublishedFigures Figures,
    ValueArray<Disagreement> Disagreements,
    ValueArray<Bridge> Bridges,
    ValueArray<Claim> Unchecked)
{
    /// <summary>The number of figures that were published.</summary>
    public int ClaimCount => Figures.Claims.Count;

    /// <summary>The disagreements by their cause: first the figure that is the cause, then those that carry its difference on.</summary>
    public ValueArray<DisagreementGroup> Groups =>
    [
        .. Disagreements
            .GroupBy(disagreement => disagreement.CausedBy ?? disagreement.Claim.Indicator ?? "")
            .Select(group => new DisagreementGroup(
                group.Key.Length == 0 ? null : group.Key,
                [.. group.OrderBy(disagreement => disagreement.CausedBy is not null)])),
    ];
}

/// <summary>Disagreements with one cause.</summary>
/// <param name="Indicator">The code of the indicator that is the cause; null for the total, and for metrics that belong to no indicator.</param>
/// <param name="Disagreements">The disagreements, the cause first.</param>
public sealed record DisagreementGroup(string? Indicator, ValueArray<Disagreement> Disagreements);
