namespace Baoshan.Scoring.Differences;

/// <summary>One thing that two sets say differently.</summary>
/// <param name="Aspect">The stable word for what differs, as files write it: <c>weight</c>, <c>standard</c>.</param>
/// <param name="Label">What differs, in words.</param>
/// <param name="Before">What the first set says; null where it says nothing.</param>
/// <param name="After">What the second set says; null where it says nothing.</param>
public sealed record Change(string Aspect, LocalizedText Label, LocalizedText? Before, LocalizedText? After)
{
    /// <summary>The overlays that made the difference, and why; empty where none did.</summary>
    public ValueArray<OverlayReason> Reasons { get; init; } = [];
}

/// <summary>How something differs between two sets.</summary>
public enum ChangeKind
{
    /// <summary>改动: both sets have it, and say something else.</summary>
    Changed,

    /// <summary>新增: only the second set has it.</summary>
    Added,

    /// <summary>删除: only the first set has it.</summary>
    Removed,
}
