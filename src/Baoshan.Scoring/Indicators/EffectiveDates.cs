using System.Globalization;

namespace Baoshan.Scoring.Indicators;

/// <summary>生效日期: the days on which something is in force.</summary>
/// <param name="From">The first day; null where it has none.</param>
/// <param name="To">The last day; null where it has none.</param>
public sealed record EffectiveDates(DateOnly? From, DateOnly? To)
{
    /// <summary>True where some day of a period is one of these days.</summary>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period.</param>
    public bool Meet(DateOnly first, DateOnly last) => (From is not { } from || last >= from) && (To is not { } to || first <= to);

    /// <summary>The days in words.</summary>
    public LocalizedText Text => (From, To) switch
    {
        ({ } from, { } to) => new($"{Day(from)}至{Day(to)}有效", $"in force from {Day(from)} to {Day(to)}"),
        ({ } from, null) => new($"自{Day(from)}起生效", $"in force from {Day(from)}"),
        (null, { } to) => new($"有效至{Day(to)}", $"in force until {Day(to)}"),
        _ => new("生效日期不限", "always in force"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
