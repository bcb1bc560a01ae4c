using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>What touches the grade alone: drops and vetoes.</summary>
/// <param name="Drops">Each that holds lowers the grade.</param>
/// <param name="Vetoes">Each that holds leaves the grade no better than it says.</param>
public sealed record GradeRules(ValueArray<GradeDrop> Drops, ValueArray<GradeVeto> Vetoes)
{
    /// <summary>等级名额: how many of a cohort may have a grade. A scorecard by itself knows no cohort and says that they were not applied.</summary>
    public ValueArray<Quota> Quotas { get; init; } = [];

    /// <summary>How equal totals are placed where a quota ends: with <see cref="TiePlacing.Skip"/> all of them keep the grade, with <see cref="TiePlacing.Last"/> none.</summary>
    public TiePlacing Ties { get; init; }

    /// <summary>No rules.</summary>
    public static GradeRules None { get; } = new([], []);
}

/// <summary>降级: lowers the grade by some places where a condition holds.</summary>
/// <param name="When">The condition.</param>
/// <param name="By">The number of places.</param>
public sealed record GradeDrop(Formula When, int By)
{
    /// <summary>Where the condition stands.</summary>
    internal SourceSpan Span { get; init; }
}

/// <summary>等级一票否决: leaves the grade no better than a given one where a condition holds.</summary>
/// <param name="When">The condition.</param>
/// <param name="Grade">The best grade that is left.</param>
public sealed record GradeVeto(Formula When, string Grade)
{
    /// <summary>Where the condition stands.</summary>
    internal SourceSpan Span { get; init; }
}
