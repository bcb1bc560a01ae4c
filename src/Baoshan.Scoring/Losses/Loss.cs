using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Losses;

/// <summary>扣分: what a leaf has lost, why, and what would win it back.</summary>
/// <param name="Indicator">The leaf.</param>
/// <param name="Score">Its score.</param>
/// <param name="Points">The points lost of its weight, above zero.</param>
/// <param name="Share">The share of all points lost, 0 to 1.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Wins">What would win points back, the most first; empty where nothing could be worked out.</param>
public sealed record Loss(Indicator Indicator, decimal Score, decimal Points, decimal Share, LocalizedText Reason, ValueArray<Win> Wins)
{
    /// <summary>The most points of the leaf that the ways listed win back; less than <see cref="Points"/> where the standard gives no more, as on a smaller scoring weight.</summary>
    public decimal Winnable => Wins.Count == 0 ? 0m : Wins.Max(win => win.Score) - Score;
}

/// <summary>What a node has lost.</summary>
/// <param name="Indicator">The node or leaf.</param>
/// <param name="Points">The points lost of its weight.</param>
/// <param name="Share">The share of the points lost at the first level, 0 to 1.</param>
public sealed record NodeLoss(Indicator Indicator, decimal Points, decimal Share);
