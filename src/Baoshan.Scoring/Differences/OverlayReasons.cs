using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>Why things differ where overlays made them differ: what the overlays say that only one of two sets was derived by.</summary>
internal sealed class OverlayReasons(IndicatorSet before, IndicatorSet after)
{
    private readonly OverlayReason[] overlays = [.. after.Overlays.Except(before.Overlays), .. before.Overlays.Except(after.Overlays)];

    /// <summary>The overlays that only one of the sets was derived by, those of the second first.</summary>
    public ValueArray<OverlayReason> Overlays => [.. overlays];

    public IEnumerable<OverlayReason> Of(Indicator? first, Indicator? second)
    {
        ValueArray<OverlayReason> left = first?.Changes ?? [];
        ValueArray<OverlayReason> right = second?.Changes ?? [];
        return right.Except(left).Concat(left.Except(right)).Where(reason => overlays.Any(overlay => overlay.Id == reason.Id));
    }
}
