using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>
/// One of the few core forms that every scoring standard lowers to: a curve, cases, or a tally. Engines work on the rules that a form
/// becomes; analysis, inversion and wording work on the form itself.
/// </summary>
public abstract record ScoringForm
{
    private protected ScoringForm()
    {
    }

    /// <summary>The ordered rules that say the same.</summary>
    internal abstract ValueArray<Rule> ToRules();

    /// <summary>The value held within two bounds, with no bracket that does nothing.</summary>
    internal static Formula Clamp(Formula value, decimal? least, decimal? most)
    {
        Formula bounded = most is { } top ? new CallFormula(FormulaFunction.Min, [new NumberFormula(top), value]) : value;
        return least is { } bottom ? new CallFormula(FormulaFunction.Max, [new NumberFormula(bottom), bounded]) : bounded;
    }
}
