namespace Baoshan.Scoring.Assessments;

/// <summary>基础数据: a fact as an evaluator supplies it.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit, or null where none is given; a unit that is given must be the declared one.</param>
/// <param name="Source">Where the value comes from, or null.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record AssessedFact(string Name, FactValue Value, string? Unit = null, string? Source = null, string? Note = null)
{
    /// <summary>Where the fact stands, for diagnostics.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where its unit stands.</summary>
    internal SourceSpan? UnitSpan { get; init; }
}
