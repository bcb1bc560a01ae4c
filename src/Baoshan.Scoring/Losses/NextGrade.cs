using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Losses;

/// <summary>What it takes to the next grade.</summary>
/// <param name="Grade">The next better grade.</param>
/// <param name="Needed">The points that the total lacks; zero where it has enough and a condition of the grade stands in the way.</param>
/// <param name="Steps">For each leaf that reaches it alone: the smallest change that does.</param>
/// <param name="SmallestSets">All smallest sets of leaves whose wins together reach it; empty where all of them do not.</param>
/// <param name="IsComplete">False where there are more smallest sets than are listed.</param>
public sealed record NextGrade(Grade Grade, decimal Needed, ValueArray<GradeStep> Steps, ValueArray<ValueArray<string>> SmallestSets, bool IsComplete)
{
    /// <summary>What the grade asks for besides the total, or what lowers it; empty where the total alone decides.</summary>
    public ValueArray<LocalizedText> Conditions { get; init; } = [];

    /// <summary>Why steps and smallest sets are not worked out; null where they are.</summary>
    public LocalizedText? NotSearched { get; init; }
}

/// <summary>The smallest change of a leaf that reaches the next grade by itself.</summary>
/// <param name="Indicator">The leaf's code.</param>
/// <param name="Score">The score that the leaf needs.</param>
/// <param name="Wins">The ways to it.</param>
public sealed record GradeStep(string Indicator, decimal Score, ValueArray<Win> Wins);
