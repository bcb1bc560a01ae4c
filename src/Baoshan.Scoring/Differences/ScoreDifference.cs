using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Differences;

/// <summary>What the differences between two sets do to the scores of one assessment.</summary>
/// <param name="Before">The scores by the first set.</param>
/// <param name="After">The scores by the second set.</param>
/// <param name="Indicators">All indicators of either set, in the order of the second.</param>
public sealed record ScoreDifference(ScoredSide Before, ScoredSide After, ValueArray<ScoreChange> Indicators)
{
    /// <summary>The second total less the first; null where one of them is not known.</summary>
    public decimal? Total => After.Scorecard.Total - Before.Scorecard.Total;
}

/// <summary>One side of a comparison of scores.</summary>
/// <param name="Scorecard">The scorecard; incomplete, with the range of totals still possible, where facts are lacking.</param>
/// <param name="Lacking">The facts that the set needs for a score and that the assessment does not supply.</param>
/// <param name="Unfit">The facts and claims of the assessment that fit the other set and not this one, which were left out, each with why.</param>
public sealed record ScoredSide(Scorecard Scorecard, ValueArray<FactDeclaration> Lacking, ValueArray<Diagnostic> Unfit);

/// <summary>An indicator's score by two sets.</summary>
/// <param name="Before">What has become of it in the first set; null where that does not have it.</param>
/// <param name="After">What has become of it in the second set; null where that does not have it.</param>
/// <param name="Because">What differs between the sets and touches its score, in words; empty for a node, and where nothing differs.</param>
public sealed record ScoreChange(IndicatorResult? Before, IndicatorResult? After, ValueArray<LocalizedText> Because)
{
    /// <summary>The overlays that made the difference, and why; empty where none did.</summary>
    public ValueArray<OverlayReason> Reasons { get; init; } = [];

    /// <summary>The indicator as the second set has it, or else as the first does.</summary>
    public Indicator Indicator => (After ?? Before)!.Indicator;

    /// <summary>The second score less the first; null where one of them is not known.</summary>
    public decimal? Difference => After?.Score - Before?.Score;

    /// <summary>True where the score, the range of scores, the weight or the state differs, or only one set has the indicator.</summary>
    public bool IsChanged => Before is null || After is null || Before.Score != After.Score || Before.Range != After.Range
        || Before.State != After.State || Before.Indicator.Weight != After.Indicator.Weight;
}
