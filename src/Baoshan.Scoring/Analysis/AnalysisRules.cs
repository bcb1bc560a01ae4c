namespace Baoshan.Scoring.Analysis;

/// <summary>What the analysis of standards finds. None of it keeps a set from being used.</summary>
internal static class AnalysisRules
{
    public static readonly DiagnosticRule MaskedRow = new("BS503", "masked-row", Severity.Warning);
    public static readonly DiagnosticRule LimitNeverMatters = new("BS504", "limit-never-matters", Severity.Warning);
    public static readonly DiagnosticRule JumpAtBound = new("BS505", "jump-at-bound", Severity.Warning);
    public static readonly DiagnosticRule NotMonotonic = new("BS506", "not-monotonic", Severity.Warning);
    public static readonly DiagnosticRule FullMarksUnreachable = new("BS507", "full-marks-unreachable", Severity.Warning);
    public static readonly DiagnosticRule ZeroUnreachable = new("BS508", "zero-unreachable", Severity.Information);
    public static readonly DiagnosticRule ScoreAboveWeight = new("BS509", "score-above-weight", Severity.Warning);
    public static readonly DiagnosticRule ScoreBelowMinimum = new("BS510", "score-below-minimum", Severity.Warning);
    public static readonly DiagnosticRule DivisionByZero = new("BS511", "division-by-zero", Severity.Warning);
    public static readonly DiagnosticRule MissingGrades = new("BS512", "missing-grades", Severity.Warning);
    public static readonly DiagnosticRule UnreachableGrade = new("BS513", "unreachable-grade", Severity.Warning);
    public static readonly DiagnosticRule NotAnalysed = new("BS514", "not-analysed", Severity.Information);
    public static readonly DiagnosticRule UnusedAcknowledgement = new("BS515", "unused-acknowledgement", Severity.Warning);
    public static readonly DiagnosticRule JudgedStandard = new("BS516", "judged-standard", Severity.Information);

    public static readonly DiagnosticRule ConditionNeverHolds = new("BS520", "condition-never-holds", Severity.Warning);
    public static readonly DiagnosticRule ConditionAlwaysHolds = new("BS521", "condition-always-holds", Severity.Warning);
    public static readonly DiagnosticRule UnusedParameter = new("BS522", "unused-parameter", Severity.Warning);
    public static readonly DiagnosticRule InvertedPenalty = new("BS523", "inverted-penalty", Severity.Warning);

    /// <summary>The rules that can be acknowledged.</summary>
    public static IReadOnlyList<DiagnosticRule> Acknowledgeable { get; } =
    [
        MaskedRow, LimitNeverMatters, JumpAtBound, NotMonotonic, FullMarksUnreachable, ZeroUnreachable, ScoreAboveWeight, ScoreBelowMinimum,
        DivisionByZero, MissingGrades, UnreachableGrade, NotAnalysed, JudgedStandard, ConditionNeverHolds, ConditionAlwaysHolds, UnusedParameter,
        InvertedPenalty,
    ];
}
