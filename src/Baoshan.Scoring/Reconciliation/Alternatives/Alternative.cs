namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>Another way to compute a figure, and what it gives.</summary>
/// <param name="Kind">What is done otherwise.</param>
/// <param name="Text">What is done otherwise, in words: 按 3 项问题计.</param>
/// <param name="Value">What it gives, not rounded to what is printed.</param>
internal sealed record Alternative(ReasonKind Kind, LocalizedText Text, decimal Value)
{
    /// <summary>What else speaks for or against it; empty where nothing does.</summary>
    public LocalizedText Note { get; init; } = new("", "");

    /// <summary>The weight that the standard is evaluated on, where it is another one.</summary>
    public decimal? Weight { get; init; }

    /// <summary>
    /// For another rounding: the decimals of the value itself, so that 0.3 is reproduced by one decimal and not by everything near it.
    /// </summary>
    public bool IsRounding => Kind == ReasonKind.Rounding;
}
