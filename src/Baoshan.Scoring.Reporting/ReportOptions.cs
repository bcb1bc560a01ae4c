using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring.Reporting;

/// <summary>How a report is made.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of the report's own words; Chinese by default. Texts of the set and the assessment stay as they are.</summary>
    public Language Language { get; init; }

    /// <summary>核对: what was found when published figures were held against computed ones; null where nothing was. The HTML report shows it.</summary>
    public ReconciliationResult? Reconciliation { get; init; }
}
