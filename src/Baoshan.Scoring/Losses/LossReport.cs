namespace Baoshan.Scoring.Losses;

/// <summary>扣分分析: what cost how much, ranked, and what would win it back.</summary>
/// <param name="Scorecard">The scorecard.</param>
/// <param name="Lost">All points lost by leaves that are scored, each of its own weight.</param>
/// <param name="Leaves">The leaves that lost points, the most first; equal ones in table order.</param>
/// <param name="Levels">What each node and leaf lost, in table order; those that lost nothing are left out.</param>
/// <param name="NextGrade">What it takes to the next grade; null where there is none, or where the scorecard is incomplete.</param>
public sealed record LossReport(Scorecard Scorecard, decimal Lost, ValueArray<Loss> Leaves, ValueArray<NodeLoss> Levels, NextGrade? NextGrade)
{
    /// <summary>
    /// The points that the tree lost of the full score, before bonus and penalty; differs from <see cref="Lost"/> where something does not apply
    /// and others stand in for it, or where nodes scale or limit. Null where the score of the tree is open.
    /// </summary>
    public decimal? TreeLost => Scorecard.TreeScore is { } score ? Scorecard.FullScore - score : null;
}
