using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>Another fact of the same unit in the place of one that the leaf reads: the initial instead of the adjusted budget.</summary>
internal static class FactAlternatives
{
    public static IEnumerable<Alternative> Of(LeafBench bench) => LeafAlternatives.Score(bench, ReasonKind.Fact, Variations(bench));

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Variations(LeafBench bench)
    {
        foreach (string name in bench.Variables)
        {
            if (bench.Facts.Variable(name) is not { Kind: ValueKind.Number, Unit: { } unit } || bench.Facts.Value(name) is not { } given)
            {
                continue;
            }

            foreach (NumberFact other in bench.Facts.Numbers.Where(other => other.Unit == unit && other.Name != name && other.Value != given))
            {
                yield return (Text(name, other), LeafVariation.With(name, other.Value));
            }
        }
    }

    public static LocalizedText Text(string name, NumberFact other)
    {
        string value = FormulaWriter.Number(other.Value, other.Unit == "%");
        return new($"“{name}”取“{other.Name}”的 {value}", $"'{other.Name}' ({value}) in the place of '{name}'");
    }
}
