using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>
/// What differs between two valid sets, by meaning and not by text: two notations of one standard are no difference. Everything stands in the
/// order of the table.
/// </summary>
/// <param name="Before">The first set.</param>
/// <param name="After">The second set.</param>
public sealed record SetDifference(IndicatorSet Before, IndicatorSet After)
{
    /// <summary>The overlays that only one of the sets was derived by, and why they depart from their bases; those of the second set first.</summary>
    public ValueArray<Overlay> Overlays { get; init; } = [];

    /// <summary>What the sets say about themselves and all of their leaves: names, notes, full score, rounding, steps, what does not apply.</summary>
    public ValueArray<Change> Header { get; init; } = [];

    /// <summary>评价等级: the grades that differ.</summary>
    public ValueArray<NamedChange> Grades { get; init; } = [];

    /// <summary>参数: the parameters that differ.</summary>
    public ValueArray<NamedChange> Parameters { get; init; } = [];

    /// <summary>What differs in the rules of the total and of grades.</summary>
    public ValueArray<Change> Rules { get; init; } = [];

    /// <summary>The indicators that differ, and the items beside the tree.</summary>
    public ValueArray<IndicatorChange> Indicators { get; init; } = [];

    /// <summary>基础数据: the declared facts that differ. The findings, options and elements of a standard differ with the standard.</summary>
    public ValueArray<NamedChange> Facts { get; init; } = [];

    /// <summary>The weights of each category at level 1, whether or not they differ.</summary>
    public ValueArray<WeightSum> Weights { get; init; } = [];

    /// <summary>True where the sets say the same.</summary>
    public bool IsEmpty =>
        Header.Count == 0 && Grades.Count == 0 && Parameters.Count == 0 && Rules.Count == 0 && Indicators.Count == 0 && Facts.Count == 0;

    /// <summary>Finds what differs between two sets.</summary>
    public static SetDifference Of(IndicatorSet before, IndicatorSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new SetComparer(before, after).Compare();
    }

    /// <summary>Scores an assessment by both sets and says what the differences do to each score.</summary>
    /// <exception cref="InvalidInputException">Facts of the assessment fit neither set.</exception>
    public ScoreDifference Score(Assessment assessment) => TryScore(assessment).GetValueOrThrow();

    /// <summary>Scores an assessment by both sets, or says which of its facts fit neither.</summary>
    public Checked<ScoreDifference> TryScore(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new ScoreComparer(this).Compare(assessment);
    }
}
