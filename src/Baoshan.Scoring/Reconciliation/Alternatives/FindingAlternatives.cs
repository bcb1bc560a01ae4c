using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>One finding more, one less, or none at all.</summary>
internal static class FindingAlternatives
{
    public static IEnumerable<Alternative> Of(LeafBench bench) => LeafAlternatives.Score(bench, ReasonKind.Finding, Variations(bench));

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Variations(LeafBench bench)
    {
        foreach (string name in bench.Variables)
        {
            if (bench.Facts.FactOf(name) is not { Kind: FactKind.Findings } fact || bench.Facts.Value(name) is not { } count)
            {
                continue;
            }

            string label = bench.Facts.Variable(name)!.Label;
            string kind = fact.Members.Count == 0 ? "" : $"“{label}”";
            string kindEnglish = fact.Members.Count == 0 ? "" : $" of '{label}'";
            foreach (decimal other in new[] { count + 1m, count - 1m, 0m }.Where(other => other >= 0m && other != count).Distinct())
            {
                string number = FormulaWriter.Plain(other);
                string given = FormulaWriter.Plain(count);
                yield return (
                    new($"{bench.Leaf.Code} 按 {number} 项{kind}问题计（评价数据为 {given} 项）", $"{bench.Leaf.Code} with {number} findings{kindEnglish} (the assessment has {given})"),
                    LeafVariation.With(name, other));
            }
        }
    }
}
