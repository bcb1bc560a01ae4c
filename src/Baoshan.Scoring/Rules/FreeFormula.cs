using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>Points by a formula that is neither a curve, nor cases, nor a tally. It is evaluated and explained, and not analysed.</summary>
/// <param name="Points">The formula.</param>
/// <param name="Least">The fewest points; null where the formula alone decides.</param>
/// <param name="Most">The most points; null where the formula alone decides.</param>
/// <param name="Clause">What the formula says, in words.</param>
public sealed record FreeFormula(Formula Points, decimal? Least, decimal? Most, Clause Clause) : ScoringForm
{
    internal override ValueArray<Rule> ToRules() => [new Rule(null, Clamp(Points, Least, Most), Clause)];
}
