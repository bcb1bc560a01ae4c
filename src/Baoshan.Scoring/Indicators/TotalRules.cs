namespace Baoshan.Scoring.Indicators;

/// <summary>What happens between the sum of the tree and the total: bonus and penalty, caps, vetoes.</summary>
/// <param name="BonusAtMost">The most that all bonus items together give; null where there is no limit of its own.</param>
/// <param name="PenaltyAtMost">The most that all penalty items together take; null where there is no limit of its own.</param>
/// <param name="Modifiers">Caps, floors and vetoes of the total.</param>
public sealed record TotalRules(decimal? BonusAtMost, decimal? PenaltyAtMost, Modifiers Modifiers)
{
    /// <summary>Where the rules of the total stand, or the set where there are none.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Where the most of all bonus items stands, or the set where it is not given.</summary>
    internal SourceSpan BonusSpan { get; init; }

    /// <summary>Where the most of all penalty items stands, or the set where it is not given.</summary>
    internal SourceSpan PenaltySpan { get; init; }

    /// <summary>No rules.</summary>
    public static TotalRules None { get; } = new(null, null, Modifiers.None);
}

/// <summary>Where an indicator stands: in the tree, or beside it.</summary>
public enum IndicatorPlace
{
    /// <summary>In the tree of indicators.</summary>
    Tree,

    /// <summary>加分项: its score is added to the total.</summary>
    Bonus,

    /// <summary>扣分项: its score is taken from the total.</summary>
    Penalty,
}
