using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>Why things differ where overlays made them differ: what the overlays say that only one of two sets was derived by.</summary>
internal sealed class OverlayReasons(IndicatorSet before, IndicatorSet after)
{
    private readonly Overlay[] overlays = [.. after.Overlays.Except(before.Overlays), .. before.Overlays.Except(after.Overlays)];

    /// <summary>The overlays that only one of the sets was derived by, those of the second first.</summary>
    public ValueArray<Overlay> Overlays => [.. overlays];

    /// <summary>The changes of the set as a whole, each with the reasons of its part.</summary>
    public ValueArray<Change> OfSet(IEnumerable<Change> changes) =>
        [.. changes.Select(change => change with { Reasons = Of(change.Aspect.Split('.')[0], null) })];

    /// <summary>The reasons that overlays give for a part of the set, or for something in it by name.</summary>
    public ValueArray<OverlayReason> Of(string part, string? name) =>
    [
        .. from overlay in overlays
           from change in overlay.Changes
           where change.Part == part && change.Name == name
           select new OverlayReason(overlay.Id, change.Reason),
    ];

    /// <summary>The reasons that overlays give for an indicator.</summary>
    public ValueArray<OverlayReason> Of(Indicator? first, Indicator? second)
    {
        ValueArray<OverlayReason> left = first?.Changes ?? [];
        ValueArray<OverlayReason> right = second?.Changes ?? [];
        IEnumerable<OverlayReason> removed = first is null || second is null ? Of("indicators", (first ?? second)!.Code) : [];
        return [.. right.Except(left).Concat(left.Except(right)).Where(reason => Array.Exists(overlays, overlay => overlay.Id == reason.Id)), .. removed];
    }
}
