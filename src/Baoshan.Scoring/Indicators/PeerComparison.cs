namespace Baoshan.Scoring.Indicators;

/// <summary>与同组比较: the value that is compared with those of the peers in a cohort. The leaf's metric is what the comparison gives.</summary>
/// <param name="Value">The value of each member.</param>
/// <param name="LowerIsBetter">True where the smallest value is the best.</param>
/// <param name="Ties">How ties are placed.</param>
/// <param name="Group">The choice by which members are grouped; null where all are one group.</param>
public sealed record PeerComparison(Metric Value, bool LowerIsBetter, TiePlacing Ties, string? Group)
{
    /// <summary>参加比较的条件: only members for which it holds are compared; null where all are.</summary>
    public Formulas.Formula? Among { get; init; }
}

/// <summary>名次并列: how equal values are placed.</summary>
public enum TiePlacing
{
    /// <summary>并列，后续名次空缺: 1, 2, 2, 4.</summary>
    Skip,

    /// <summary>并列，后续名次不空缺: 1, 2, 2, 3.</summary>
    Dense,

    /// <summary>取平均名次: 1, 2.5, 2.5, 4.</summary>
    Mean,

    /// <summary>并列取末位: 1, 3, 3, 4.</summary>
    Last,
}
