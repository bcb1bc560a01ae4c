using System.Collections;
using Baoshan.Scoring.Indicators;

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
    public Indicator Indicator => trace.Set.All[position];

    /// <summary>The indicator's code.</summary>
    public string Code => Indicator.Code;

    /// <summary>What has become of it.</summary>
    public IndicatorState State => trace.StateOf(position);

    /// <summary>得分: the points earned, with the set's decimals; null where there is no score.</summary>
    public decimal? Score => State == IndicatorState.Scored ? Range.Minimum : null;

    /// <summary>The scores that are still possible.</summary>
    public ScoreRange Range => trace.RangeOf(position);

    /// <summary>得分率: the score over the weight, to 0.01 %; null where there is no score.</summary>
    public decimal? Rate => Score is { } score ? ScoreRate.Of(score, Indicator.Weight) : null;

    /// <summary>扣分: the points lost of the weight; null where there is no score.</summary>
    public decimal? PointsLost => Score is { } score ? Indicator.Weight - score : null;

    /// <summary>Why the score is what it is, made when it is asked for.</summary>
    public Explanation Explanation => new ExplanationBuilder(trace, position).Build();

    /// <summary>The code, the name and the score.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Indicator} {Score}/{Indicator.Weight}");
}

/// <summary>The results in table order, made one by one as they are read.</summary>
internal sealed class IndicatorResults(ScoringTrace trace) : IReadOnlyList<IndicatorResult>
{
    public int Count => trace.Set.All.Count;

    public IndicatorResult this[int index] => index >= 0 && index < Count ? new(trace, index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<IndicatorResult> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
