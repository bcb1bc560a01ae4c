namespace Baoshan.Scoring.Differences;

/// <summary>A grade, a parameter or a fact that differs between two sets.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Name">Its name.</param>
/// <param name="Changes">What differs; for one that only one set has, all that the set says of it.</param>
public sealed record NamedChange(ChangeKind Kind, string Name, ValueArray<Change> Changes)
{
    /// <summary>The code of the indicator that it belongs to; null for one of the whole set.</summary>
    public string? Indicator { get; init; }

    /// <summary>The overlays that made the difference, and why; empty where none did.</summary>
    public ValueArray<OverlayReason> Reasons { get; init; } = [];
}
