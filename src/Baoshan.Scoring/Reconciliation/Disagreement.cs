namespace Baoshan.Scoring.Reconciliation;

/// <summary>A published figure that is not what the set gives.</summary>
/// <param name="Claim">The figure and its place.</param>
/// <param name="Computed">The figure as the set gives it: points, a number, or a rate (0.9 is 90 %); null for a grade.</param>
/// <param name="ComputedText">The same as text, with the decimals of the set.</param>
/// <param name="CausedBy">The code of the indicator whose own figure is the cause; null where this figure is, or where there are several causes.</param>
/// <param name="Reasons">What may lie behind it, those that reproduce the figure first.</param>
public sealed record Disagreement(Claim Claim, decimal? Computed, string ComputedText, string? CausedBy, ValueArray<Reason> Reasons)
{
    /// <summary>The number of other ways to compute the figure that were tried.</summary>
    public int Tried { get; init; }

    /// <summary>
    /// How likely a figure picked at random among those that could be printed agrees with one of the ways tried, 0 to 1; null where none was tried.
    /// The higher it is, the less an exact match says.
    /// </summary>
    public decimal? ChanceMatch { get; init; }
}
