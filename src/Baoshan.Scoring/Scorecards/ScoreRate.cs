namespace Baoshan.Scoring.Scorecards;

/// <summary>得分率: points over weight.</summary>
internal static class ScoreRate
{
    /// <summary>The rate, rounded to 0.01 %; null where the weight is zero.</summary>
    public static decimal? Of(decimal score, decimal weight) =>
        weight == 0m ? null : decimal.Round(score / weight, 4, MidpointRounding.AwayFromZero) + 0.0000m;
}
