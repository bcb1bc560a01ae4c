using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>公布数据: all that a report claims, right or wrong. It is immutable.</summary>
/// <param name="Claims">The figures, in the order of the file; those of metrics last.</param>
/// <param name="Metrics">The metrics and amounts, and how each is to be computed.</param>
public sealed record PublishedFigures(ValueArray<Claim> Claims, ValueArray<PublishedMetric> Metrics)
{
    /// <summary>The path of the assessment of the same subject, relative to the file; null where none is named.</summary>
    public string? Assessment { get; init; }

    /// <summary>Where the figures are published, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Remarks.</summary>
    public ValueArray<string> Notes { get; init; } = [];

    /// <summary>Numbers that the report prints and the assessment does not hold, for the formulas of metrics.</summary>
    public ValueArray<AssessedFact> Facts { get; init; } = [];

    /// <summary>The path of the file, or null.</summary>
    public string? File { get; init; }
}

/// <summary>A metric or amount that a report prints, in one place or in several.</summary>
/// <param name="Name">The name, by which later formulas can read it.</param>
/// <param name="Indicator">The code of the indicator that it belongs to, or null.</param>
/// <param name="Formula">How it is to be computed; null where it is the indicator's own metric.</param>
/// <param name="Claims">The values as printed.</param>
public sealed record PublishedMetric(string Name, string? Indicator, Formula? Formula, ValueArray<Claim> Claims)
{
    /// <summary>The unit, for readers; null where none is given.</summary>
    public string? Unit { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    internal YamlScalar? FormulaText { get; init; }

    internal SourceSpan NameSpan { get; init; }

    internal SourceSpan IndicatorSpan { get; init; }
}
