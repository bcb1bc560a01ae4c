namespace Baoshan.Scoring.Sentences;

/// <summary>Diagnostics about sentences that are scoring standards.</summary>
internal static class SentenceRules
{
    public static readonly DiagnosticRule NotUnderstood = new("BS250", "sentence-not-understood", Severity.Error);
    public static readonly DiagnosticRule Ambiguous = new("BS251", "sentence-ambiguous", Severity.Error);
    public static readonly DiagnosticRule Contradiction = new("BS252", "sentence-contradiction", Severity.Error);
    public static readonly DiagnosticRule NeedsJudgement = new("BS253", "sentence-needs-judgement", Severity.Error);
    public static readonly DiagnosticRule UnknownMetric = new("BS254", "sentence-unknown-metric", Severity.Error);
    public static readonly DiagnosticRule OutOfRange = new("BS255", "sentence-number-out-of-range", Severity.Error);
    public static readonly DiagnosticRule UnusedMetric = new("BS256", "unused-named-metric", Severity.Error);
    public static readonly DiagnosticRule TooLong = new("BS257", "sentence-too-long", Severity.Error);
}
