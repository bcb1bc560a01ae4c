namespace Baoshan.Scoring.Verification;

/// <summary>Diagnostics about verification cases.</summary>
internal static class VerificationRules
{
    public static readonly DiagnosticRule NoSet = new("BS601", "case-without-set", Severity.Error);
    public static readonly DiagnosticRule UnknownCode = new("BS602", "case-unknown-code", Severity.Error);
    public static readonly DiagnosticRule NothingExpected = new("BS603", "case-without-expectation", Severity.Error);
    public static readonly DiagnosticRule NoCases = new("BS604", "no-cases", Severity.Error);
    public static readonly DiagnosticRule NotReplayed = new("BS605", "case-not-replayed", Severity.Error);
}
