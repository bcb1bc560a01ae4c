namespace Baoshan.Scoring.Cli.Batch;

/// <summary>Diagnostics about tables of many assessments.</summary>
internal static class BatchRules
{
    public static readonly DiagnosticRule UnknownColumn = new("BS701", "unknown-column", Severity.Error);
    public static readonly DiagnosticRule DuplicateColumn = new("BS702", "duplicate-column", Severity.Error);
    public static readonly DiagnosticRule MissingColumn = new("BS703", "missing-column", Severity.Warning);
    public static readonly DiagnosticRule WrongRow = new("BS704", "wrong-row", Severity.Error);
    public static readonly DiagnosticRule HalfSaid = new("BS705", "half-said-findings", Severity.Error);
    public static readonly DiagnosticRule WrongCount = new("BS706", "wrong-count", Severity.Error);
    public static readonly DiagnosticRule NoHeader = new("BS707", "no-header", Severity.Error);
    public static readonly DiagnosticRule NoSubjectColumn = new("BS708", "no-subject-column", Severity.Error);
    public static readonly DiagnosticRule NoRows = new("BS709", "no-rows", Severity.Warning);
}
