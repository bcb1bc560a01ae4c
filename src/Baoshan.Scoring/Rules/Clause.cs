namespace Baoshan.Scoring.Rules;

/// <summary>The clause of a scoring standard that a rule carries out, in words.</summary>
/// <param name="Text">What the clause says.</param>
public sealed record Clause(LocalizedText Text);
