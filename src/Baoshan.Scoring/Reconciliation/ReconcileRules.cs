namespace Baoshan.Scoring.Reconciliation;

/// <summary>Diagnostics about published figures.</summary>
internal static class ReconcileRules
{
    public static readonly DiagnosticRule UnknownCode = new("BS851", "published-unknown-code", Severity.Error);

    public static readonly DiagnosticRule MisplacedFigure = new("BS852", "published-misplaced-figure", Severity.Error);

    public static readonly DiagnosticRule UnknownGrade = new("BS853", "published-unknown-grade", Severity.Error);

    public static readonly DiagnosticRule NoFormula = new("BS854", "published-no-formula", Severity.Error);

    public static readonly DiagnosticRule DuplicateName = new("BS855", "published-duplicate-name", Severity.Error);

    public static readonly DiagnosticRule InvalidNumber = new("BS856", "published-invalid-number", Severity.Error);
}
