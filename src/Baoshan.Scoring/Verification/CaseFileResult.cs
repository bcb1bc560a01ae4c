namespace Baoshan.Scoring.Verification;

/// <summary>What replaying the cases of one file has shown.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Cases">The cases in the order in which they stand.</param>
/// <param name="Diagnostics">What is wrong with the file itself, and with the sets and assessments that its cases name.</param>
public sealed record CaseFileResult(string File, ValueArray<CaseResult> Cases, ValueArray<Diagnostic> Diagnostics)
{
    /// <summary>True where the file is sound and every case agrees.</summary>
    public bool Agrees => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error) && Cases.All(test => test.Agrees);
}
