using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>When a condition holds, then a decision has this value.</summary>
/// <param name="When">The condition; null where the rule holds otherwise, whatever the facts.</param>
/// <param name="Then">The value.</param>
/// <param name="Clause">What the rule says, in words.</param>
public sealed record Rule(Formula? When, Formula Then, Clause Clause)
{
    /// <summary>The names that the value and the condition read, each once.</summary>
    internal IReadOnlyList<string> Names => FormulaNames.Of(Then, When);
}
