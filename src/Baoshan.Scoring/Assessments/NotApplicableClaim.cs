namespace Baoshan.Scoring.Assessments;

/// <summary>不适用: an evaluator's statement that an indicator, with all below it, does not apply to the subject or was not inspected.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Reason">Why.</param>
public sealed record NotApplicableClaim(string Code, string Reason)
{
    /// <summary>Where it is stated.</summary>
    internal SourceSpan Span { get; init; }
}
