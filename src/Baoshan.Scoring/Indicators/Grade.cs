namespace Baoshan.Scoring.Indicators;

/// <summary>评价等级: a grade and the least total that earns it.</summary>
/// <param name="Name">The grade's name, such as 优.</param>
/// <param name="From">The least total, included.</param>
/// <param name="Note">An assumption about the grade, or null.</param>
public sealed record Grade(string Name, decimal From, string? Note)
{
    /// <summary>The grade's name.</summary>
    public override string ToString() => Name;
}
