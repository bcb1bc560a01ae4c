using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>Points that fall and rise again as the metric grows. Rising to a target and falling behind it is the way of a deviation, and is no finding.</summary>
internal sealed class NotMonotonicCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed)
    {
        if (analysed.Profile is not { } profile || Array.Exists(profile.Cells, cell => cell.Piece < 0))
        {
            yield break;
        }

        Rational? fellAt = null;
        Rational? low = null;
        foreach ((Rational? from, Rational? to, int trend, Rational? at) in Moves(profile))
        {
            if (trend < 0)
            {
                fellAt ??= at;
                low = to;
            }
            else if (trend > 0 && low is not null)
            {
                yield return Valley(analysed, from ?? low.Value, at);
                yield break;
            }
        }
    }

    /// <summary>Each change of the points from left to right: within a cell, and from a cell to the next.</summary>
    private static IEnumerable<(Rational? From, Rational? To, int Trend, Rational? At)> Moves(CurveProfile profile)
    {
        for (int i = 0; i < profile.Cells.Length; i++)
        {
            CurveCell cell = profile.Cells[i];
            if (i > 0)
            {
                Rational before = profile.Cells[i - 1].AtHigh!.Value;
                Rational after = cell.AtLow!.Value;
                yield return (before, after, after.CompareTo(before), cell.Low);
            }

            if (!cell.IsPoint)
            {
                yield return (cell.AtLow, cell.AtHigh, cell.Line.Slope.Sign, cell.Low ?? cell.High);
            }
        }
    }

    private static CheckFinding Valley(AnalysedDecision analysed, Rational points, Rational? at)
    {
        string where = at is { } bound ? analysed.Metric(bound) : "?";
        return new(
            AnalysisRules.NotMonotonic,
            new(
                $"“{analysed.MetricLabel}”升高时得分先降后升：在 {where} 处由 {AnalysedDecision.Points(points)} 分回升",
                $"as '{analysed.MetricLabel}' grows, the score falls and rises again: from {Plural.Of(AnalysedDecision.Points(points), "points")} at {where}"),
            new("核对各档的得分", "check the points of each range"));
    }
}
