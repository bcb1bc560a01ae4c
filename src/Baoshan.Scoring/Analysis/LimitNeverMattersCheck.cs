using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>
/// A limit that changes nothing: a range that scores nothing begins where the line has long been there, or a cap is never reached. A range
/// that begins exactly where the line arrives says the same as the line, and is no finding.
/// </summary>
internal sealed class LimitNeverMattersCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed)
    {
        if (analysed is not { Curve: { } curve, Profile: { } profile })
        {
            yield break;
        }

        for (int i = 0; i < curve.Pieces.Count; i++)
        {
            if (curve.Pieces[i].Step is null)
            {
                if (Reached(profile, i) is { } reached)
                {
                    yield return Never(analysed, curve.Pieces[i], profile.Cells.First(cell => cell.Piece == i).Line.Constant, reached);
                }
            }
            else if (UnreachedCap(analysed, profile, i) is { } cap)
            {
                yield return cap;
            }
        }
    }

    /// <summary>Where the course reaches the points of a constant piece before the piece begins; null where the piece matters.</summary>
    private static Rational? Reached(CurveProfile profile, int piece)
    {
        CurveCell[] own = [.. profile.Cells.Where(cell => cell.Piece == piece)];
        if (own.Length == 0 || !Array.TrueForAll(own, cell => profile.Without(piece, cell) is { Piece: >= 0 } other && cell.Agrees(other.Line)))
        {
            return null;
        }

        Rational points = own[0].Line.Constant;
        int first = Array.FindIndex(profile.Cells, cell => cell.Piece == piece);
        int last = Array.FindLastIndex(profile.Cells, cell => cell.Piece == piece);
        int below = first;
        while (below > 0 && profile.Cells[below - 1].Agrees(Line.Flat(points)))
        {
            below--;
        }

        int above = last;
        while (above < profile.Cells.Length - 1 && profile.Cells[above + 1].Agrees(Line.Flat(points)))
        {
            above++;
        }

        // more than the bound itself: an open range beside the piece has the same points
        if (below < first && profile.Cells[below..first].Any(cell => !cell.IsPoint))
        {
            return profile.Cells[below].Low;
        }

        return above > last && profile.Cells[(last + 1)..(above + 1)].Any(cell => !cell.IsPoint) ? profile.Cells[above].High : null;
    }

    private static CheckFinding? UnreachedCap(AnalysedDecision analysed, CurveProfile profile, int index)
    {
        CurvePiece piece = analysed.Curve!.Pieces[index];
        bool takes = piece.Step!.Points < 0m;
        decimal? cap = takes ? piece.Least : piece.Most;
        decimal? natural = takes ? analysed.Decision.Bounds?.Least : analysed.Decision.Bounds?.Most;
        CurveCell[] own = [.. profile.Cells.Where(cell => cell.Piece == index)];
        if (cap is not { } limit || limit == natural || own.Length == 0)
        {
            return null;
        }

        bool reached = Array.Exists(own, cell => (cell.Line.IsFlat && cell.Line.Constant == limit)
            || cell.AtLow is not { } low || cell.AtHigh is not { } high || (takes ? low <= limit || high <= limit : low >= limit || high >= limit));
        return reached ? null : new(
            AnalysisRules.LimitNeverMatters,
            new(
                $"“{piece.Clause.Text.Chinese}”的上限用不到：在它之前已另有规定",
                $"the cap in '{piece.Clause.Text.English}' is never reached: another clause applies before it"));
    }

    private static CheckFinding Never(AnalysedDecision analysed, CurvePiece piece, Rational points, Rational reached)
    {
        string at = analysed.Metric(reached);
        string value = AnalysedDecision.Points(points);
        return new(
            AnalysisRules.LimitNeverMatters,
            new(
                $"“{piece.Clause.Text.Chinese}”从不起作用：“{analysed.MetricLabel}”到 {at} 时得分已是 {value} 分",
                $"'{piece.Clause.Text.English}' never matters: the score is already {value} where '{analysed.MetricLabel}' is {at}"),
            new("核对每一步的扣分，或删去这一限", "check the price of a step, or leave the limit out"));
    }
}
