using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reconciliation.Alternatives;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Bridges;

/// <summary>The other scores that a leaf could plausibly have: a judgement made otherwise, or its standard on a weight that is printed for it.</summary>
internal static class LeafOptions
{
    /// <param name="file">What is known.</param>
    /// <param name="leaf">The leaf.</param>
    /// <param name="start">Its score before the change.</param>
    public static IEnumerable<LeafChange> Of(CaseFile file, Indicator leaf, decimal start)
    {
        LeafBench bench = file.Computed.Bench(leaf.Code);
        decimal computed = file.Computed.Score(leaf.Code)!.Value;
        if (!bench.Gives(computed))
        {
            return [];
        }

        IEnumerable<Alternative> set = computed == start ? [] :
        [
            new(ReasonKind.Weight, new($"{leaf.Code} 按评分标准计（分值 {FormulaWriter.Plain(leaf.Weight)}）", $"{leaf.Code} by its standard (weight {FormulaWriter.Plain(leaf.Weight)})"), computed),
        ];
        IEnumerable<decimal> printed = file.ClaimsOf(leaf.Code, FigureKind.Weight).Select(claim => claim.Published.Value).Where(weight => weight > 0m && weight != leaf.Weight).Distinct();
        IEnumerable<Alternative> published = file.ClaimsOf(leaf.Code, FigureKind.Score)
            .Where(claim => claim.Published.Value != start && claim.Published.Value != computed)
            .Select(claim => new Alternative(ReasonKind.Elsewhere, new($"{leaf.Code} 按{claim.Where.Chinese}所印", $"{leaf.Code} as printed in {claim.Where.English}"), claim.Published.Value));
        return set.Concat(LeafAlternatives.Judged(bench)).Concat(WeightAlternatives.Of(bench, printed)).Concat(published)
            .Where(alternative => alternative.Value != start)
            .GroupBy(alternative => alternative.Value)
            .Select(group => new LeafChange(leaf.Code, start, group.Key, [.. group.Select(alternative => alternative.Text).Distinct()]));
    }
}
