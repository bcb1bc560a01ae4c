using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>The analysis reasons exactly; here it is held against the rules themselves, evaluated on a grid finer than any figure of the curve.</summary>
public class BruteForceTests
{
    private static readonly Clause Words = new(LocalizedText.Same("c"));

    /// <summary>Curves whose bounds are whole numbers from -6 to 6 and whose lines bend at quarters.</summary>
    private static Gen<Curve> Curves =>
        from cuts in Gen.Choose(-6, 6).ListOf(4)
        from pieces in Piece(cuts).ListOf(3)
        select new Curve("m", Notation.Plain, [.. pieces, new CurvePiece(Interval.All, 0m, null, null, null, Words)]);

    private static Gen<CurvePiece> Piece(IReadOnlyList<int> cuts) =>
        from a in Gen.Elements(cuts.ToArray())
        from b in Gen.Elements(cuts.ToArray())
        from shape in Gen.Choose(0, 4)
        from included in Gen.Elements(true, false)
        from points in Gen.Choose(0, 4)
        from slope in Gen.Elements(-2m, -1m, -0.5m, 0m, 1m)
        from counting in Gen.Elements(StepCounting.Continuous, StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
        let range = shape switch
        {
            0 => Interval.Below(a),
            1 => Interval.AtLeast(a),
            2 => included ? Interval.AtMost(a) : Interval.Above(a),
            3 => new Interval(Math.Min(a, b), true, Math.Max(a, b), true),
            _ => new Interval(Math.Min(a, b), included, Math.Max(a, b) + 1, !included),
        }
        select new CurvePiece(range, points, slope == 0m ? null : new CurveStep(a, included, 1m, slope, counting), slope < 0m ? 0m : null, slope > 0m ? 4m : null, Words);

    /// <summary>Stairs without an end cannot be listed; nothing is said of them.</summary>
    private static Arbitrary<Curve> Listed => Curves.Where(curve => CurveProfile.Of(curve) is not null).ToArbitrary();

    private static IEnumerable<decimal> Grid => Enumerable.Range(-200, 401).Select(i => i / 8m);

    [Property(MaxTest = 400)]
    public Property The_course_of_a_curve_is_what_its_rules_give() => Prop.ForAll(Listed, curve =>
    {
        CurveProfile profile = CurveProfile.Of(curve)!;
        return Grid.All(x =>
        {
            CurveCell cell = profile.Cells.Single(c => c.IsPoint ? c.Sample == x : (c.Low is not { } low || x > low) && (c.High is not { } high || x < high));
            return cell.Line.At(x) == Evaluate(curve, x, out int piece) && cell.Piece == piece;
        });
    });

    [Property(MaxTest = 400)]
    public Property A_row_is_masked_exactly_where_no_value_comes_to_it() => Prop.ForAll(Listed, curve =>
    {
        var counted = new HashSet<int>(Grid.Select(x =>
        {
            Evaluate(curve, x, out int piece);
            return piece;
        }));
        int masked = new MaskedRowCheck().Check(Analysed(curve)).Count();
        return masked == curve.Pieces.Count - counted.Count;
    });

    [Property(MaxTest = 400)]
    public Property A_valley_is_found_exactly_where_the_grid_has_one() => Prop.ForAll(Listed, curve =>
    {
        bool fell = false;
        bool valley = false;
        decimal[] values = [.. Grid.Select(x => Evaluate(curve, x, out _))];
        for (int i = 1; i < values.Length; i++)
        {
            fell |= values[i] < values[i - 1];
            valley |= fell && values[i] > values[i - 1];
        }

        return new NotMonotonicCheck().Check(Analysed(curve)).Any() == valley;
    });

    [Property(MaxTest = 400)]
    public Property The_least_and_the_most_are_those_of_the_grid_or_of_a_limit_beside_it() => Prop.ForAll(Listed, curve =>
    {
        AnalysedDecision analysed = Analysed(curve);
        ValueRange range = FormRange.Of(analysed.Decision, analysed.Scope)!.Value;
        decimal[] values = [.. Grid.Select(x => Evaluate(curve, x, out _))];
        return values.All(value => (range.Low is not { } low || value >= low) && (range.High is not { } high || value <= high))
            && (range.Low is not { } least || least >= values.Min() - 0.25m) && (range.High is not { } most || most <= values.Max() + 0.25m);
    });

    private static decimal Evaluate(Curve curve, decimal x, out int piece)
    {
        ValueArray<Rule> rules = ((ScoringForm)curve).ToRules();
        var values = new OneValue(x);
        for (piece = 0; piece < rules.Count; piece++)
        {
            if (rules[piece].When is not { } when || FormulaEvaluator.Evaluate(when, values).IsTrue)
            {
                return FormulaEvaluator.Evaluate(rules[piece].Then, values).Value;
            }
        }

        throw new InvalidOperationException();
    }

    private static AnalysedDecision Analysed(Curve curve)
    {
        IndicatorSet set = Support.OneLeaf.Load("options: { 是: full, 否: zero }");
        var book = new RuleBook([], []);
        var decision = new Decision("s", LocalizedText.Same("s"), DecisionRole.Score, "A", ((ScoringForm)curve).ToRules(), null, Notation.Plain, curve) { Bounds = new(4m, 0m, 4m) };
        return new(decision, set, new RuleScope(set, book));
    }

    private sealed class OneValue(decimal value) : IValueSource
    {
        public Evaluation Value(string name) => Evaluation.Of(value);

        public IReadOnlyList<decimal>? List(string name) => null;

        public int OptionIndex(string name, string option) => -1;
    }
}
