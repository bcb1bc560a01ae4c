namespace Baoshan.Scoring.Reconciliation;

/// <summary>A disagreement while its reasons are looked for.</summary>
internal sealed class OpenDisagreement(Claim claim, ComputedFigure computed)
{
    public Claim Claim { get; } = claim;

    public ComputedFigure Computed { get; } = computed;

    public string? CausedBy { get; set; }

    /// <summary>True when the figure carries on the difference of others; false where it is itself a cause.</summary>
    public bool IsInherited { get; private set; }

    public List<Reason> Reasons { get; } = [];

    public int Tried { get; set; }

    public decimal? ChanceMatch { get; set; }

    public decimal Difference => Claim.Published.Value - Computed.Value;

    /// <summary>The code under which what inherits from this figure is grouped.</summary>
    public string? Root => CausedBy ?? Claim.Indicator;

    public void Inherit(string? cause, ReasonKind kind, LocalizedText text)
    {
        CausedBy = cause;
        IsInherited = true;
        Reasons.Add(new(kind, text, true));
    }

    public Disagreement Close() => new(
        Claim,
        Computed.Grade is null ? Computed.Value : null,
        Computed.Text,
        CausedBy,
        [.. Reasons.OrderByDescending(reason => reason.IsExact)])
    {
        Tried = Tried,
        ChanceMatch = ChanceMatch,
    };
}
