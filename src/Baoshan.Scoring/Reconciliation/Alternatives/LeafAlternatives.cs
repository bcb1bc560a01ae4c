using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>All the other scores that a leaf could have been given.</summary>
internal static class LeafAlternatives
{
    /// <summary>Every way that is tried to explain a published score.</summary>
    public static IEnumerable<Alternative> Of(LeafBench bench) =>
    [
        .. Judged(bench),
        .. WeightAlternatives.Of(bench, WeightCandidates.For(bench)),
        .. RoundingAlternatives.Of(bench),
        .. FactAlternatives.Of(bench),
    ];

    /// <summary>The ways that differ in one judgement or one reading of the standard: a finding, an element, an option, the counting of steps.</summary>
    public static IEnumerable<Alternative> Judged(LeafBench bench) =>
    [
        .. FindingAlternatives.Of(bench),
        .. ElementAlternatives.Of(bench),
        .. OptionAlternatives.Of(bench),
        .. StepAlternatives.Of(bench),
    ];

    /// <summary>An alternative for each variation that gives a score.</summary>
    public static IEnumerable<Alternative> Score(LeafBench bench, ReasonKind kind, IEnumerable<(LocalizedText Text, LeafVariation Variation)> variations)
    {
        foreach ((LocalizedText text, LeafVariation variation) in variations)
        {
            if (bench.Score(variation) is { } score)
            {
                yield return new(kind, text, score) { Weight = variation.Weight };
            }
        }
    }
}
