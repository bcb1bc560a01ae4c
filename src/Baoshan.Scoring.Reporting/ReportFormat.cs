namespace Baoshan.Scoring.Reporting;

/// <summary>The kinds of file that a report can be.</summary>
public enum ReportFormat
{
    /// <summary>A page to look at and to print; one file, nothing fetched, no network.</summary>
    Html,

    /// <summary>A Word document for signature.</summary>
    Word,

    /// <summary>A workbook whose sums are live formulas over the leaf scores.</summary>
    Excel,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>The scorecard as data: <c>baoshan.scoring/scorecard@1</c>.</summary>
    Json,
}
