using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>One element of a checklist taken as met, half met or not met.</summary>
internal static class ElementAlternatives
{
    private static readonly decimal[] Degrees = [1m, 0.5m, 0m];

    public static IEnumerable<Alternative> Of(LeafBench bench) => LeafAlternatives.Score(bench, ReasonKind.Element, Variations(bench));

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Variations(LeafBench bench)
    {
        foreach (string name in bench.Variables)
        {
            if (bench.Facts.FactOf(name) is not { Kind: FactKind.Elements } || bench.Facts.Value(name) is not { } met)
            {
                continue;
            }

            string label = bench.Facts.Variable(name)!.Label;
            foreach (decimal other in Degrees.Where(other => other != met))
            {
                (string zh, string en) = other == 1m ? ("满足", "met") : other == 0m ? ("不满足", "not met") : ("部分满足", "half met");
                yield return (new($"{bench.Leaf.Code} 的“{label}”按{zh}计", $"{bench.Leaf.Code} with '{label}' {en}"), LeafVariation.With(name, other));
            }
        }
    }
}
