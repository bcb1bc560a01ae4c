namespace Baoshan.Scoring.Verification;

/// <summary>用例结果: what replaying a verification case has shown.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Span">Where the case stands.</param>
/// <param name="Differences">What differs from what is expected, in the order total, grade, status, scores, states.</param>
/// <param name="Diagnostics">What kept the case from being replayed: facts that do not fit the set, codes that do not exist; empty where it was.</param>
public sealed record CaseResult(string Name, SourceSpan Span, ValueArray<CaseDifference> Differences, ValueArray<Diagnostic> Diagnostics)
{
    /// <summary>True where the case could be replayed and everything is as expected.</summary>
    public bool Agrees => Differences.Count == 0 && !HasErrors;

    /// <summary>True where the case could not be replayed.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>One thing that differs from what a case expects.</summary>
/// <param name="Span">Where the expectation is written.</param>
/// <param name="Code">The indicator's code; null for the total, the grade and the status.</param>
/// <param name="What">What was compared: the total, the grade, the status, or the indicator by code and name.</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Actual">What the rules give.</param>
/// <param name="Reason">Why the rules give it; null for the total, the grade and the status.</param>
public sealed record CaseDifference(
    SourceSpan Span,
    string? Code,
    LocalizedText What,
    LocalizedText Expected,
    LocalizedText Actual,
    LocalizedText? Reason);
