using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>An indicator, or a bonus or penalty item, that differs between two sets.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">The indicator in the first set; null where that does not have it.</param>
/// <param name="After">The indicator in the second set; null where that does not have it.</param>
/// <param name="Changes">What differs; for one that only one set has, its weight, standard and what else the set says of it.</param>
public sealed record IndicatorChange(ChangeKind Kind, Indicator? Before, Indicator? After, ValueArray<Change> Changes)
{
    /// <summary>The code, in the second set where that has it.</summary>
    public string Code => Shown.Code;

    /// <summary>The indicator as the second set has it, or else as the first does.</summary>
    public Indicator Shown => After ?? Before!;

    /// <summary>True where the indicator stands below another node than before, or beside the tree instead of in it.</summary>
    public bool IsMoved => Changes.Any(change => change.Aspect == "under" && Kind == ChangeKind.Changed);

    /// <summary>True where it bears another name than before.</summary>
    public bool IsRenamed => Changes.Any(change => change.Aspect == "name" && Kind == ChangeKind.Changed);

    /// <summary>The overlays that made the difference, and why; empty where none did.</summary>
    public ValueArray<OverlayReason> Reasons { get; init; } = [];
}
