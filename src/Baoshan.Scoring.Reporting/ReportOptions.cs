namespace Baoshan.Scoring.Reporting;

/// <summary>How a report is made.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of the report's own words; Chinese by default. Texts of the set and the assessment stay as they are.</summary>
    public Language Language { get; init; }

    /// <summary>核对: what was found when published figures were held against computed ones; null where nothing was.</summary>
    public ReconciliationTable? Reconciliation { get; init; }
}

/// <summary>The findings of a reconciliation, as a report shows them.</summary>
/// <param name="Claims">The number of published figures that were checked.</param>
/// <param name="Rows">The figures that disagree; empty where all agree.</param>
public sealed record ReconciliationTable(int Claims, ValueArray<ReconciliationRow> Rows);

/// <summary>A published figure that disagrees with the computed one.</summary>
/// <param name="Indicator">The indicator's code, or null for the total and the grade.</param>
/// <param name="Figure">What kind of figure it is: score, rate, weight, total, grade or metric.</param>
/// <param name="Place">Where it is published.</param>
/// <param name="Published">The figure as published.</param>
/// <param name="Computed">The figure as computed.</param>
/// <param name="CausedBy">The code of the indicator from which a node inherits the difference, or null.</param>
/// <param name="Reasons">The most likely reasons.</param>
public sealed record ReconciliationRow(
    string? Indicator,
    LocalizedText Figure,
    string Place,
    string Published,
    string Computed,
    string? CausedBy,
    ValueArray<LocalizedText> Reasons);
