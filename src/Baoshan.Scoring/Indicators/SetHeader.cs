using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>What a set says about itself.</summary>
internal sealed record SetHeader(
    string Id,
    string Version,
    string Name,
    string? Source,
    ValueArray<string> Notes,
    decimal FullScore,
    SetRounding Rounding,
    StepCounting Steps,
    ValueArray<Overlay> Overlays)
{
    /// <summary>Findings about the set as a whole that the author has acknowledged.</summary>
    public ValueArray<Acknowledgement> Acknowledgements { get; init; } = [];

    /// <summary>Where the set stands.</summary>
    public SourceSpan Span { get; init; }

    public NotApplicablePolicy? NotApplicable { get; init; }

    public ValueArray<Parameter> Parameters { get; init; } = [];

    public ValueArray<Indicator> Adjustments { get; init; } = [];

    public TotalRules Total { get; init; } = TotalRules.None;

    public GradeRules GradeRules { get; init; } = GradeRules.None;
}
