namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Diagnostics about forms that were filled in.</summary>
internal static class FormRules
{
    public static readonly DiagnosticRule NotAForm = new("BS801", "not-a-form", Severity.Error);
    public static readonly DiagnosticRule FormChanged = new("BS802", "form-changed", Severity.Error);
    public static readonly DiagnosticRule FormCell = new("BS803", "form-cell", Severity.Error);
    public static readonly DiagnosticRule FormMissing = new("BS804", "form-missing", Severity.Error);
    public static readonly DiagnosticRule FormConflict = new("BS805", "form-conflict", Severity.Error);
}
