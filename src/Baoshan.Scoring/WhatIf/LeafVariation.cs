using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.WhatIf;

/// <summary>What is different when a leaf is scored again.</summary>
internal sealed record LeafVariation
{
    public static LeafVariation None { get; } = new();

    /// <summary>The weight that the standard is evaluated on, where it is another one.</summary>
    public decimal? Weight { get; init; }

    /// <summary>How part of a step counts, where it counts otherwise.</summary>
    public StepCounting? Steps { get; init; }

    /// <summary>How decisions of one role are rounded, where they are rounded otherwise.</summary>
    public (DecisionRole Role, Rounding? Rounding)? Rounding { get; init; }

    /// <summary>Values of variables that replace those of the assessment.</summary>
    public ValueArray<(string Name, decimal Value)> Values { get; init; } = [];

    public static LeafVariation With(string variable, decimal value) => new() { Values = [(variable, value)] };
}
