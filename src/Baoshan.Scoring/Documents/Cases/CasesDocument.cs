using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Documents.Cases;

/// <summary>A verification case as it is written.</summary>
internal sealed record CaseDocument(SourceSpan Span, string Name)
{
    public Written<string>? Set { get; init; }

    public Written<string>? Assessment { get; init; }

    /// <summary>The facts that replace those of the assessment.</summary>
    public ValueArray<AssessedFact> Facts { get; init; } = [];

    /// <summary>The facts that are withdrawn: written with no value.</summary>
    public ValueArray<string> Withdrawn { get; init; } = [];

    /// <summary>The indicators that do not apply as well.</summary>
    public ValueArray<NotApplicableClaim> NotApplicable { get; init; } = [];

    public WrittenNumber? Total { get; init; }

    public Written<string>? Grade { get; init; }

    public Written<string>? Status { get; init; }

    public ValueArray<(Written<string> Code, WrittenNumber Score)> Scores { get; init; } = [];

    public ValueArray<(Written<string> Code, Written<string> State)> States { get; init; } = [];
}
