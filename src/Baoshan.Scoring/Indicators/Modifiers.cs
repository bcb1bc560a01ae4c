using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>
/// What bounds or overrides the points of a standard, or of a node's roll-up, always in this order: applicable? → standard → exemption,
/// escalation → coefficient → cap, floor → veto.
/// </summary>
public sealed record Modifiers
{
    /// <summary>No modifiers.</summary>
    public static Modifiers None { get; } = new();

    /// <summary>适用条件: where it does not hold the leaf does not apply; null where it always applies.</summary>
    public Formula? AppliesWhen { get; init; }

    /// <summary>What becomes of the leaf where it does not apply; null where it always has to.</summary>
    public NotApplicablePolicy? NotApplicable { get; init; }

    /// <summary>免予扣分: where it holds the leaf has full marks.</summary>
    public Formula? ExemptWhen { get; init; }

    /// <summary>加重或减轻扣分: the first that holds multiplies what the standard deducts.</summary>
    public ValueArray<Escalation> Escalations { get; init; } = [];

    /// <summary>系数: multiplies the points; null where there is none.</summary>
    public Formula? Coefficient { get; init; }

    /// <summary>封顶: the most points, where a condition holds.</summary>
    public ValueArray<BoundRule> Caps { get; init; } = [];

    /// <summary>保底: the fewest points, where a condition holds.</summary>
    public ValueArray<BoundRule> Floors { get; init; } = [];

    /// <summary>一票否决: no points where a condition holds.</summary>
    public ValueArray<VetoRule> Vetoes { get; init; } = [];

    /// <summary>True where something comes after the standard.</summary>
    internal bool ChangePoints =>
        AppliesWhen is not null || ExemptWhen is not null || Escalations.Count > 0 || Coefficient is not null
        || Caps.Count > 0 || Floors.Count > 0 || Vetoes.Count > 0;
}

/// <summary>Multiplies a deduction where a condition holds: 2 doubles it, 0.5 halves it.</summary>
/// <param name="When">The condition.</param>
/// <param name="Times">The factor, not below zero.</param>
public sealed record Escalation(Formula When, decimal Times);

/// <summary>A cap or a floor.</summary>
/// <param name="When">The condition; null where it always holds.</param>
/// <param name="At">The most or the fewest points.</param>
public sealed record BoundRule(Formula? When, Price At);

/// <summary>A veto that leaves no points.</summary>
/// <param name="When">The condition.</param>
/// <param name="Reason">What happened, in words; null where the condition says it.</param>
public sealed record VetoRule(Formula When, string? Reason);
