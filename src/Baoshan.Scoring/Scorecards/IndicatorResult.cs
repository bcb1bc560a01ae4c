using System.Collections;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>What has become of one indicator.</summary>
public sealed class IndicatorResult
{
    private readonly ScoringTrace trace;
    private readonly int position;

    internal IndicatorResult(ScoringTrace trace, int position)
    {
        this.trace = trace;
        this.position = position;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => trace.Set.Scored[position];

    /// <summary>The indicator's code.</summary>
    public string Code => Indicator.Code;

    /// <summary>What has become of it.</summary>
    public IndicatorState State => trace.StateOf(position);

    /// <summary>得分: the points earned, with the set's decimals; null where there is no score. What does not apply has points only where a policy gives it some.</summary>
    public decimal? Score => trace.OutcomeOf(position).Kind is OutcomeKind.Scored or OutcomeKind.Substituted ? Range.Minimum : null;

    /// <summary>不适用的处理: what becomes of the indicator where it does not apply; null where it applies, or where nothing below it does.</summary>
    public NotApplicablePolicy? Policy => State == IndicatorState.NotApplicable ? Indicator.Modifiers.NotApplicable : null;

    /// <summary>不适用的理由: why the assessment says that it does not apply; null where it does not say so.</summary>
    public string? NotApplicableReason => trace.NotApplicableReason(position);

    /// <summary>适用的权重: the weight that the score is of; less than the indicator's where some of it does not apply and goes to the whole.</summary>
    public decimal ApplicableWeight => trace.OutcomeOf(position).ApplicableWeight;

    /// <summary>The scores that are still possible.</summary>
    public ScoreRange Range => trace.OutcomeOf(position).Range;

    /// <summary>得分率: the score over the weight, to 0.01 %; null where there is no score.</summary>
    public decimal? Rate => Score is { } score ? ScoreRate.Of(score, ApplicableWeight) : null;

    /// <summary>扣分: the points lost of the weight; null where there is no score.</summary>
    public decimal? PointsLost => Score is { } score ? ApplicableWeight - score : null;

    /// <summary>Why the score is what it is, made when it is asked for.</summary>
    public Explanation Explanation => new ExplanationBuilder(trace, position).Build();

    /// <summary>The code, the name and the score.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Indicator} {Score}/{Indicator.Weight}");
}

/// <summary>The results in table order, made one by one as they are read.</summary>
internal sealed class IndicatorResults(ScoringTrace trace, int first, int count) : IReadOnlyList<IndicatorResult>
{
    public int Count => count;

    public IndicatorResult this[int index] => index >= 0 && index < Count ? new(trace, first + index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<IndicatorResult> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
