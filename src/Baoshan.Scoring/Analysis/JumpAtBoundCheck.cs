using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>
/// A jump where a line meets another clause. Between bands, and from stair to stair, jumps are what the standard says; a jump that no rounded
/// score can show is none.
/// </summary>
internal sealed class JumpAtBoundCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed)
    {
        if (analysed is not { Curve: { } curve, Profile: { } profile })
        {
            yield break;
        }

        Rational visible = new(1, 2 * System.Numerics.BigInteger.Pow(10, analysed.Set.Rounding.ScoreDecimals));
        for (int i = 1; i < profile.Cells.Length - 1; i += 2)
        {
            CurveCell below = profile.Cells[i - 1];
            CurveCell at = profile.Cells[i];
            CurveCell above = profile.Cells[i + 1];
            if (below.Piece < 0 || at.Piece < 0 || above.Piece < 0 || !IsSeam(curve, below.Piece, at.Piece, above.Piece))
            {
                continue;
            }

            Rational left = below.AtHigh!.Value;
            Rational value = at.Line.At(at.Sample);
            Rational right = above.AtLow!.Value;
            Rational size = Rational.Max(Rational.Abs(left - value), Rational.Max(Rational.Abs(right - value), Rational.Abs(right - left)));
            if (size >= visible && size > Stair(curve, below.Piece, above.Piece))
            {
                yield return Jump(analysed, at.Sample, left, value, right, size);
            }
        }
    }

    private static bool IsSeam(Curve curve, int below, int at, int above) =>
        (below != at || at != above) && (curve.Pieces[below].Step is not null || curve.Pieces[above].Step is not null);

    /// <summary>The price of one step where steps count whole: a jump of that size belongs to the standard.</summary>
    private static Rational Stair(Curve curve, int below, int above)
    {
        Rational most = Rational.Zero;
        foreach (int piece in new[] { below, above })
        {
            if (curve.Pieces[piece].Step is { Counting: not StepCounting.Continuous } step)
            {
                most = Rational.Max(most, Math.Abs(step.Points));
            }
        }

        return most;
    }

    private static CheckFinding Jump(AnalysedDecision analysed, Rational bound, Rational left, Rational value, Rational right, Rational size)
    {
        string at = analysed.Metric(bound);
        string points = AnalysedDecision.Points(size);
        (string sides, string sidesEnglish) = value == right
            ? ($"{at} 得 {AnalysedDecision.Points(value)} 分，稍低即得 {AnalysedDecision.Points(left)} 分", $"{AnalysedDecision.Points(value)} at {at}, {AnalysedDecision.Points(left)} just below")
            : value == left
                ? ($"{at} 得 {AnalysedDecision.Points(value)} 分，稍高即得 {AnalysedDecision.Points(right)} 分", $"{AnalysedDecision.Points(value)} at {at}, {AnalysedDecision.Points(right)} just above")
                : ($"稍低得 {AnalysedDecision.Points(left)} 分，{at} 得 {AnalysedDecision.Points(value)} 分，稍高得 {AnalysedDecision.Points(right)} 分", $"{AnalysedDecision.Points(left)} just below, {AnalysedDecision.Points(value)} at {at}, {AnalysedDecision.Points(right)} just above");
        return new(
            AnalysisRules.JumpAtBound,
            new(
                $"“{analysed.MetricLabel}”在 {at} 处得分突变 {points} 分（权重的 {analysed.Share(size)}）：{sides}",
                $"the score jumps by {Plural.Of(points, "points")} ({analysed.Share(size)} of the weight) where '{analysed.MetricLabel}' is {at}: {sidesEnglish}"),
            new("如属有意，用 acknowledge 写明理由", "acknowledge it with a reason if it is meant so"));
    }
}
