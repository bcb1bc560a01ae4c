using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>评价等级: a grade and the least total that earns it.</summary>
/// <param name="Name">The grade's name, such as 优.</param>
/// <param name="From">The least total, included.</param>
/// <param name="Note">An assumption about the grade, or null.</param>
public sealed record Grade(string Name, decimal From, string? Note)
{
    /// <summary>Conditions that must hold as well; where one does not, the grade is a worse one.</summary>
    public ValueArray<Formula> Needs { get; init; } = [];

    /// <summary>The least score rate of every indicator at level 1; null where none is asked for.</summary>
    public decimal? EachAtLeast { get; init; }

    /// <summary>The most that the total can be where rules other than the bands lead to this grade; null where it stays.</summary>
    public decimal? Ceiling { get; init; }

    /// <summary>Where the grade stands.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>The grade's name.</summary>
    public override string ToString() => Name;
}
