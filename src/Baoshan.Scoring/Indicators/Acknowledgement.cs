namespace Baoshan.Scoring.Indicators;

/// <summary>A finding of the analysis that is as the author means it.</summary>
/// <param name="Rule">The readable name of the rule, such as <c>jump-at-bound</c>.</param>
/// <param name="Reason">Why it is meant so.</param>
public sealed record Acknowledgement(string Rule, string Reason)
{
    /// <summary>Where the acknowledgement stands.</summary>
    internal SourceSpan Span { get; init; }
}
