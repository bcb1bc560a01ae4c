using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Indicators;

/// <summary>叠加文件: an overlay that a set was derived by.</summary>
/// <param name="Id">The overlay's identifier.</param>
/// <param name="Version">Its version.</param>
/// <param name="Name">Its name; empty where it gives none.</param>
/// <param name="Reason">Why it departs from its base.</param>
public sealed record Overlay(string Id, string Version, string Name, string Reason)
{
    /// <summary>生效日期: the days on which it is in force; null where it does not say.</summary>
    public EffectiveDates? Effective { get; init; }

    /// <summary>What it changes beside indicators that stay, and why. The changes of an indicator stand at the indicator.</summary>
    public ValueArray<OverlayChange> Changes { get; init; } = [];

    /// <summary>Whether the overlay is in force in a period, on one of its days at least; null where that cannot be said.</summary>
    /// <param name="period">The period as an assessment writes it, such as 2016年度.</param>
    public bool? IsInForce(string period) =>
        Effective is { } dates && PeriodText.TryParse(period, out (DateOnly From, DateOnly To) days) ? dates.Meet(days.From, days.To) : null;
}

/// <summary>What an overlay changes of the set as a whole.</summary>
/// <param name="Part">The key of the part of the set, such as <c>steps</c>, <c>parameters</c>, or <c>indicators</c> for one that is removed.</param>
/// <param name="Name">The name of the parameter or fact, or the code of the removed indicator; null where the part as a whole changes.</param>
/// <param name="Reason">Why.</param>
public sealed record OverlayChange(string Part, string? Name, string Reason);
