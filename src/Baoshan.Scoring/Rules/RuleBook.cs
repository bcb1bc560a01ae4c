namespace Baoshan.Scoring.Rules;

/// <summary>
/// All rules of an indicator set, for an engine to take once. It knows no engine, no roll-up and no grade.
/// Names are unique; a decision reads variables and the decisions before it only.
/// </summary>
/// <param name="Variables">The values that assessments supply.</param>
/// <param name="Decisions">The decisions, in an order in which each can be taken.</param>
public sealed record RuleBook(ValueArray<Variable> Variables, ValueArray<Decision> Decisions);
