namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Diagnostics about what an overlay does to its base.</summary>
internal static class OverlayRules
{
    public static readonly DiagnosticRule UnknownCode = new("BS121", "unknown-code", Severity.Error);
    public static readonly DiagnosticRule AdditionBelowLeaf = new("BS122", "addition-below-leaf", Severity.Error);
    public static readonly DiagnosticRule UnknownName = new("BS123", "unknown-name", Severity.Error);
    public static readonly DiagnosticRule Contradiction = new("BS124", "contradictory-overlay", Severity.Error);
    public static readonly DiagnosticRule UnusedReason = new("BS125", "unused-reason", Severity.Warning);
    public static readonly DiagnosticRule InvalidEffective = new("BS126", "invalid-effective", Severity.Error);
}
