namespace Baoshan.Scoring.Validation;

/// <summary>Diagnostics about the meaning of indicator sets.</summary>
internal static class SetRules
{
    public static readonly DiagnosticRule InvalidCode = new("BS202", "invalid-code", Severity.Error);
    public static readonly DiagnosticRule WeightSum = new("BS203", "weight-sum", Severity.Error);
    public static readonly DiagnosticRule DuplicateCode = new("BS204", "duplicate-code", Severity.Error);
    public static readonly DiagnosticRule InvalidWeight = new("BS205", "invalid-weight", Severity.Error);
    public static readonly DiagnosticRule TooManyLevels = new("BS206", "too-many-levels", Severity.Error);
    public static readonly DiagnosticRule LeafOrNode = new("BS207", "leaf-or-node", Severity.Error);
    public static readonly DiagnosticRule FullScore = new("BS208", "full-score", Severity.Error);
    public static readonly DiagnosticRule InvalidGrades = new("BS209", "invalid-grades", Severity.Error);
    public static readonly DiagnosticRule InvalidRounding = new("BS210", "invalid-rounding", Severity.Error);
    public static readonly DiagnosticRule InvalidFactDeclaration = new("BS211", "invalid-fact-declaration", Severity.Error);
    public static readonly DiagnosticRule DuplicateFact = new("BS212", "duplicate-fact", Severity.Error);
    public static readonly DiagnosticRule MissingMetric = new("BS213", "missing-metric", Severity.Error);
    public static readonly DiagnosticRule UnusedMetric = new("BS214", "unused-metric", Severity.Error);
    public static readonly DiagnosticRule UnusedFact = new("BS215", "unused-fact", Severity.Warning);
    public static readonly DiagnosticRule MissingPolicy = new("BS217", "missing-policy", Severity.Error);
    public static readonly DiagnosticRule LeafCircle = new("BS218", "leaf-circle", Severity.Error);
    public static readonly DiagnosticRule InvalidParameter = new("BS219", "invalid-parameter", Severity.Error);
    public static readonly DiagnosticRule InvalidRollUp = new("BS221", "invalid-roll-up", Severity.Error);
    public static readonly DiagnosticRule OverlayCircle = new("BS220", "overlay-circle", Severity.Error);
    public static readonly DiagnosticRule TooManyDecimals = new("BS222", "too-many-decimals", Severity.Error);
    public static readonly DiagnosticRule InvalidRange = new("BS216", "invalid-range", Severity.Error);
}
