using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>The standard evaluated on another weight.</summary>
internal static class WeightAlternatives
{
    public static IEnumerable<Alternative> Of(LeafBench bench, IEnumerable<decimal> weights) => LeafAlternatives.Score(bench, ReasonKind.Weight, weights
        .Where(weight => weight != bench.ScoringWeight)
        .Select(weight => (Text(bench, weight), new LeafVariation { Weight = weight })));

    private static LocalizedText Text(LeafBench bench, decimal weight) => new(
        $"{bench.Leaf.Code} 的评分标准按 {FormulaWriter.Plain(weight)} 分计（分值为 {FormulaWriter.Plain(bench.ScoringWeight)}）",
        $"the standard of {bench.Leaf.Code} on {Plural.Of(FormulaWriter.Plain(weight), "points")} (its weight is {FormulaWriter.Plain(bench.ScoringWeight)})");
}
