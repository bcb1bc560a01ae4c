using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>A decision with what checks need to know around it.</summary>
internal sealed record AnalysedDecision(Decision Decision, IndicatorSet Set, RuleScope Scope)
{
    private readonly Lazy<CurveProfile?> profile = new(() => Decision.Form is Curve curve ? CurveProfile.Of(curve) : null);

    /// <summary>The curve; null where the form is another.</summary>
    public Curve? Curve => Decision.Form as Curve;

    /// <summary>The exact course of the curve; null where there is none.</summary>
    public CurveProfile? Profile => profile.Value;

    /// <summary>What the curve's metric is called.</summary>
    public string MetricLabel => Curve is { } curve ? Scope.Decision(curve.Metric)?.Label.Chinese ?? curve.Metric : Decision.Label.Chinese;

    /// <summary>What is scored, for messages.</summary>
    public string Label => Decision.Label.Chinese;

    public IEnumerable<CurvePiece> Pieces => Curve?.Pieces ?? [];

    public string Metric(Rational value) => value.Show(Curve?.Notation ?? Formulas.Notation.Plain);

    public static string Points(Rational value) => value.Show(Formulas.Notation.Plain);

    /// <summary>Points as a share of the weight: 1%.</summary>
    public string Share(Rational points) => Decision.Bounds is { Weight: > 0m } bounds ? (points / bounds.Weight).Show(Formulas.Notation.Percent) : "?";
}
