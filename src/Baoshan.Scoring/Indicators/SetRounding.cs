using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>How a set rounds.</summary>
/// <param name="RateDecimals">The decimals of the displayed per cent of a rate, or null where rates are not rounded.</param>
/// <param name="ScoreDecimals">The decimals of an indicator's score.</param>
/// <param name="Mode">What happens to the rest.</param>
public sealed record SetRounding(int? RateDecimals, int ScoreDecimals, RoundingMode Mode)
{
    /// <summary>The rounding of scores.</summary>
    public Rounding Scores => new(ScoreDecimals, Mode);

    /// <summary>The rounding of a metric that is a rate; two decimals of the per cent are four of the number.</summary>
    internal Rounding Rates => RateDecimals is { } decimals ? new(decimals + 2, Mode) : Scoring.Rules.Rounding.Undeclared;
}
