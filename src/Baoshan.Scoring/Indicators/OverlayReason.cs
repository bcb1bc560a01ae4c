namespace Baoshan.Scoring.Indicators;

/// <summary>An overlay that a set was derived by, and why.</summary>
/// <param name="Id">The overlay's identifier.</param>
/// <param name="Reason">Why it departs from its base.</param>
public sealed record OverlayReason(string Id, string Reason);
