namespace Baoshan.Scoring.Indicators;

/// <summary>How a node's score comes from the scores below it.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Count">For <see cref="CombinationKind.Best"/>: how many of the best count.</param>
public sealed record Combination(CombinationKind Kind, int Count = 0)
{
    /// <summary>The sum, as everywhere where a set says nothing.</summary>
    public static Combination Sum { get; } = new(CombinationKind.Sum);

    /// <summary>The way in words.</summary>
    internal LocalizedText Describe() => Kind switch
    {
        CombinationKind.Sum => new("下级得分之和", "the sum of the scores below"),
        CombinationKind.Weighted => new("下级得分率按权重平均", "the weighted mean of the score rates below"),
        CombinationKind.Mean => new("下级得分率的平均", "the mean of the score rates below"),
        CombinationKind.Minimum => new("下级得分率中最低的", "the lowest of the score rates below"),
        _ => new($"下级得分率中最高的 {Count} 项的平均", $"the mean of the best {Count} of the score rates below"),
    };
}

/// <summary>The ways in which a node's score comes from those below it. All but the sum work on score rates and scale to the node's own weight.</summary>
public enum CombinationKind
{
    /// <summary>合计: the sum; the weights below add up to the node's.</summary>
    Sum,

    /// <summary>加权平均: the mean of the rates, weighted by the weights below, which need not add up.</summary>
    Weighted,

    /// <summary>平均: the mean of the rates, each counting the same, as over sub-objects or periods.</summary>
    Mean,

    /// <summary>取低: the lowest rate.</summary>
    Minimum,

    /// <summary>取高: the mean of the n highest rates; of one, the highest.</summary>
    Best,
}
