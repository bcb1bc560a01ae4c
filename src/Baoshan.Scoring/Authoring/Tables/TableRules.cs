namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Diagnostics about evaluation tables that are to become sets.</summary>
internal static class TableRules
{
    public static readonly DiagnosticRule NotAWorkbook = new("BS821", "not-a-workbook", Severity.Error);
    public static readonly DiagnosticRule NoTable = new("BS822", "no-table", Severity.Error);
    public static readonly DiagnosticRule TableRow = new("BS823", "table-row", Severity.Warning);
    public static readonly DiagnosticRule TableWeight = new("BS824", "table-weight", Severity.Warning);
    public static readonly DiagnosticRule TableWeightMissing = new("BS825", "table-weight-missing", Severity.Error);
    public static readonly DiagnosticRule TableCode = new("BS826", "table-code", Severity.Warning);
    public static readonly DiagnosticRule HiddenRow = new("BS827", "hidden-row", Severity.Information);
}
