namespace Baoshan.Scoring.Formulas;

/// <summary>What is wrong in a formula, and where in its text.</summary>
internal sealed record FormulaProblem(int Offset, LocalizedText Message, LocalizedText? Hint = null);
