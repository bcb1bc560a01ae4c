using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reporting.Texts;

/// <summary>What is said of the overlays that a set was derived by: why, from when, and what each changes.</summary>
internal static class OverlayLines
{
    /// <summary>The overlay's reason, the days on which it is in force, and whether a period is outside them.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="period">The period of an assessment; null where there is none.</param>
    public static LocalizedText Of(Overlay overlay, string? period)
    {
        if (overlay.Effective is not { } effective)
        {
            return LocalizedText.Same(overlay.Reason);
        }

        LocalizedText outside = period is not null && overlay.IsInForce(period) == false
            ? new($"；评价时段 {period} 在此之外", $"; the period {period} is outside that")
            : new("", "");
        return new($"{overlay.Reason}（{effective.Text.Chinese}{outside.Chinese}）", $"{overlay.Reason} ({effective.Text.English}{outside.English})");
    }

    /// <summary>What an overlay changes, each with its reason: of the set as a whole, then indicator by indicator. What has no reason of its own is left out.</summary>
    public static IEnumerable<LocalizedText> Changes(IndicatorSet set, Overlay overlay)
    {
        foreach (OverlayChange change in overlay.Changes.Where(change => change.Reason != overlay.Reason))
        {
            yield return change switch
            {
                { Part: "indicators" } => new($"删除 {change.Name}：{change.Reason}", $"removed {change.Name}: {change.Reason}"),
                { Name: { } name } => new($"{name}：{change.Reason}", $"{name}: {change.Reason}"),
                _ => new($"{change.Part}：{change.Reason}", $"{change.Part}: {change.Reason}"),
            };
        }

        foreach (Indicator indicator in set.All.Concat(set.Adjustments))
        {
            foreach (OverlayReason change in indicator.Changes.Where(change => change.Id == overlay.Id))
            {
                yield return new($"{indicator.Code}：{change.Reason}", $"{indicator.Code}: {change.Reason}");
            }
        }
    }
}
