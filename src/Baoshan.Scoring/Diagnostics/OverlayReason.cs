namespace Baoshan.Scoring.Diagnostics;

/// <summary>What an overlay gives as the reason of a change.</summary>
/// <param name="Id">The overlay's identifier.</param>
/// <param name="Reason">Why it makes the change.</param>
public sealed record OverlayReason(string Id, string Reason);
