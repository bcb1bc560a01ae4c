using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>An overlay as it is written: what differs from a base, and why.</summary>
internal sealed record OverlayDocument(SourceSpan Span)
{
    public Written<string>? Id { get; init; }

    public Written<string>? Version { get; init; }

    public Written<string>? Name { get; init; }

    public Written<string>? Base { get; init; }

    public Written<string>? Reason { get; init; }

    public ValueArray<GradeDocument> Grades { get; init; } = [];

    public RoundingDocument? Rounding { get; init; }

    public Written<string>? Steps { get; init; }

    public ValueArray<FactDocument> Facts { get; init; } = [];

    public ValueArray<ChangeDocument> Changes { get; init; } = [];

    public ValueArray<AdditionDocument> Additions { get; init; } = [];

    public ValueArray<Written<string>> Removals { get; init; } = [];
}

/// <summary>What changes in one indicator.</summary>
internal sealed record ChangeDocument(Written<string> Code, IndicatorDocument Values, bool HasMetric, string? Reason);

/// <summary>An indicator that is added below another, or at level 1.</summary>
internal sealed record AdditionDocument(SourceSpan Span, Written<string>? Under, YamlMapping? Indicator);
