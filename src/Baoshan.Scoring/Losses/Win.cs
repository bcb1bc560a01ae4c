using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Losses;

/// <summary>What would win points back: one thing that is otherwise.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Text">The change in words: 支出决算数 从 3169.46 到 4241.63 万元.</param>
/// <param name="Gain">The points that the total gains when all is scored again; what the leaf gains where there is no total.</param>
/// <param name="Score">The leaf's score then.</param>
public sealed record Win(WinKind Kind, LocalizedText Text, decimal Gain, decimal Score)
{
    /// <summary>The fact, or the metric, that changes; null where several things do.</summary>
    public string? Fact { get; init; }

    /// <summary>Its present value: a number, a rate (0.7472 is 74.72 %), a count; null for an option.</summary>
    public decimal? From { get; init; }

    /// <summary>The value that wins the points; null for an option.</summary>
    public decimal? To { get; init; }

    /// <summary>The unit of both; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// The points that the total still lacks to the next grade when this alone has changed; zero or less where it reaches it; null where there is
    /// no next grade.
    /// </summary>
    public decimal? ToNextGrade { get; init; }

    /// <summary>评价等级: the grade when this alone has changed, by the total and by the conditions of the grade; null where there is none.</summary>
    public Grade? Grade { get; init; }
}

/// <summary>The kinds of win.</summary>
public enum WinKind
{
    /// <summary>业绩值: the metric reaches a value, by whatever facts.</summary>
    Metric,

    /// <summary>数据: a single fact reaches a value, all others being equal.</summary>
    Fact,

    /// <summary>问题: findings are cleared.</summary>
    Findings,

    /// <summary>要素: an element, or all of them, are met.</summary>
    Elements,

    /// <summary>选项: another option holds, or a fact that is yes or no turns.</summary>
    Option,
}
