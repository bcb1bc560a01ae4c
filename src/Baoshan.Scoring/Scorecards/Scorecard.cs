using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring;

/// <summary>
/// 评价表: the result. It is immutable and self-contained: every figure can say which rule produced it, from which facts, by which
/// arithmetic. Texts are made only when they are asked for.
/// </summary>
public sealed class Scorecard
{
    private readonly ScoringTrace trace;

    internal Scorecard(Assessment assessment, ScoringTrace trace)
    {
        Assessment = assessment;
        this.trace = trace;
        GradeOutcome graded = GradeScale.Find(trace);
        Range = graded.Range;
        Status = trace.Result.Total.Kind == OutcomeKind.Scored && !graded.IsOpen ? ScorecardStatus.Complete : ScorecardStatus.Incomplete;
        Grade = graded.Grade;
        GradeBand = graded.Band;
        GradeSteps = graded.Steps;
        Indicators = new IndicatorResults(trace, 0, Set.All.Count);
        Adjustments = new IndicatorResults(trace, Set.All.Count, Set.Adjustments.Count);
    }

    /// <summary>The set that scored.</summary>
    public IndicatorSet Set => trace.Set;

    /// <summary>The facts that were scored.</summary>
    public Assessment Assessment { get; }

    /// <summary>被评价对象: the department or project that was scored.</summary>
    public string Subject => Assessment.Subject;

    /// <summary>The period.</summary>
    public string Period => Assessment.Period;

    /// <summary>Whether there is a total.</summary>
    public ScorecardStatus Status { get; }

    /// <summary>总分: the total, with the set's decimals; null where the scorecard is incomplete.</summary>
    public decimal? Total => Status == ScorecardStatus.Complete ? Range.Minimum : null;

    /// <summary>The totals that are still possible.</summary>
    public ScoreRange Range { get; }

    /// <summary>满分: the most that the set can give.</summary>
    public decimal FullScore => Set.FullScore;

    /// <summary>得分率: the total over the full score, to 0.01 %; null where there is no total.</summary>
    public decimal? Rate => Total is { } total ? ScoreRate.Of(total, FullScore) : null;

    /// <summary>评价等级: the grade; null where the set gives none, or where the totals still possible have more than one.</summary>
    public Grade? Grade { get; }

    /// <summary>All indicators in table order, inner nodes too.</summary>
    public IReadOnlyList<IndicatorResult> Indicators { get; }

    /// <summary>加分项与扣分项: the items beside the tree; the score of a penalty item is what it takes.</summary>
    public IReadOnlyList<IndicatorResult> Adjustments { get; }

    /// <summary>加分: the points that bonus items add, within their limit; null where some are open.</summary>
    public decimal? Bonus => Known(trace.Result.Bonus);

    /// <summary>扣分: the points that penalty items take, within their limit; null where some are open.</summary>
    public decimal? Penalty => Known(trace.Result.Penalty);

    /// <summary>The score of the tree before bonus and penalty, scaled to the full score where some of it does not apply; null where it is open.</summary>
    public decimal? TreeScore => trace.Result.Tree.Kind == OutcomeKind.Scored ? trace.Result.Tree.Minimum : null;

    /// <summary>How the total and the grade come about beyond the sum of the tree: scaling, bonus and penalty, caps, vetoes, conditions of the grade. Empty where nothing does.</summary>
    public ValueArray<LocalizedText> TotalSteps => [.. new TotalStepWriter(trace).Write(), .. GradeSteps];

    /// <summary>The grade whose band the total falls in, before conditions, vetoes and quotas hold; null where there is none or it is not known.</summary>
    internal Grade? GradeBand { get; }

    /// <summary>What rules other than the bands have to say on the grade: the last of <see cref="TotalSteps"/>.</summary>
    internal ValueArray<LocalizedText> GradeSteps { get; }

    /// <summary>The result of the indicator with a code.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such code.</exception>
    public IndicatorResult this[string code] => new(trace, trace.PositionOf(Set[code].Code));

    private static decimal? Known(ScoreRange range) => range.Minimum == range.Maximum ? range.Minimum : null;

    /// <summary>The set, the subject, the total and the grade.</summary>
    public override string ToString() => Total is { } total
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Subject} {Period}: {total} {Grade}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Subject} {Period}: {Range.Minimum}–{Range.Maximum} {Grade}");
}
