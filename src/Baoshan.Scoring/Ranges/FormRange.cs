using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Ranges;

/// <summary>The values that a decision can have.</summary>
internal static class FormRange
{
    /// <summary>The range of a decision's values before rounding; null where it is not known.</summary>
    public static ValueRange? Of(Decision decision, RuleScope scope) => decision.Form switch
    {
        Curve curve => OfCurve(curve, scope),
        Cases cases => OfAll(cases.Rows.Select(row => row.Points), scope),
        Tally tally => OfTally(tally, scope),
        _ => OfAll(decision.Rules.Select(rule => rule.Then), scope),
    };

    private static ValueRange? OfCurve(Curve curve, RuleScope scope)
    {
        if (CurveProfile.Of(curve) is not { } profile)
        {
            return null;
        }

        ValueRange metric = scope.Of(curve.Metric);
        ValueRange? all = null;
        foreach (CurveCell cell in profile.Cells.Where(cell => cell.Piece >= 0 && metric.Meets(cell)))
        {
            ValueRange values = OfCell(cell, metric);
            all = all?.Union(values) ?? values;
        }

        return all;
    }

    private static ValueRange OfCell(CurveCell cell, ValueRange metric)
    {
        if (cell.IsPoint || cell.Line.IsFlat)
        {
            return ValueRange.Exactly(cell.Line.At(cell.Sample));
        }

        Rational? low = cell.Low is { } a && metric.Low is { } b ? Rational.Max(a, b) : cell.Low ?? metric.Low;
        Rational? high = cell.High is { } c && metric.High is { } d ? Rational.Min(c, d) : cell.High ?? metric.High;
        Rational? atLow = low is { } l ? cell.Line.At(l) : null;
        Rational? atHigh = high is { } h ? cell.Line.At(h) : null;
        return cell.Line.Slope.Sign > 0 ? new(atLow, atHigh) : new(atHigh, atLow);
    }

    private static ValueRange? OfAll(IEnumerable<Formula> values, RuleScope scope)
    {
        ValueRange? all = null;
        foreach (Formula value in values)
        {
            ValueRange range = FormulaRange.Of(value, scope);
            all = all?.Union(range) ?? range;
        }

        return all;
    }

    private static ValueRange OfTally(Tally tally, RuleScope scope)
    {
        ValueRange sum = ValueRange.Exactly(tally.Base);
        bool zeroes = false;
        foreach (TallyItem item in tally.Items)
        {
            ValueRange count = FormulaRange.Of(item.Count, scope);
            if (item.Zeroes)
            {
                zeroes |= count.High is not { Sign: <= 0 };
                continue;
            }

            ValueRange points = count.Scale(Rational.Abs(item.Points));
            if (item.Limit is { } limit)
            {
                points = new(points.Low is { } l ? Rational.Min(l, limit) : null, points.High is { } h ? Rational.Min(h, limit) : limit);
            }

            sum += item.Points < 0m ? -points : points;
        }

        ValueRange held = new(Hold(sum.Low, tally, tally.Least), Hold(sum.High, tally, tally.Most));
        return zeroes ? held.Union(ValueRange.Exactly(Rational.Zero)) : held;
    }

    private static Rational? Hold(Rational? value, Tally tally, decimal? otherwise)
    {
        if (value is not { } points)
        {
            return otherwise is { } end ? end : null;
        }

        points = tally.Most is { } most ? Rational.Min(points, most) : points;
        return tally.Least is { } least ? Rational.Max(points, least) : points;
    }
}
