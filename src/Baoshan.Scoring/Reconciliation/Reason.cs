namespace Baoshan.Scoring.Reconciliation;

/// <summary>What may lie behind a disagreement, and no more than the arithmetic shows.</summary>
/// <param name="Kind">What was done otherwise.</param>
/// <param name="Text">The arithmetic in a sentence; where other ways were tried, how many, and how likely a chance match is.</param>
/// <param name="IsExact">True only where the arithmetic gives the printed figure to its printed decimals.</param>
public sealed record Reason(ReasonKind Kind, LocalizedText Text, bool IsExact);
