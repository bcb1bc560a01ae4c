namespace Baoshan.Scoring.Losses;

/// <summary>扣分分析: what cost how much, ranked, and what would win it back.</summary>
/// <param name="Scorecard">The scorecard.</param>
/// <param name="Lost">All points lost by leaves that are scored.</param>
/// <param name="Leaves">The leaves that lost points, the most first; equal ones in table order.</param>
/// <param name="Levels">What each node and leaf lost, in table order; those that lost nothing are left out.</param>
/// <param name="NextGrade">What it takes to the next grade; null where there is none, where the scorecard is incomplete, or where the total is not the sum of the leaves.</param>
public sealed record LossReport(Scorecard Scorecard, decimal Lost, ValueArray<Loss> Leaves, ValueArray<NodeLoss> Levels, NextGrade? NextGrade);
