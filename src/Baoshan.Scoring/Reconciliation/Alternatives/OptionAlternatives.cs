using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>Another option of a choice, another row of the conditions, or a neighbouring band.</summary>
internal static class OptionAlternatives
{
    public static IEnumerable<Alternative> Of(LeafBench bench) =>
        LeafAlternatives.Score(bench, ReasonKind.Option, Choices(bench)).Concat(Rows(bench)).Concat(Bands(bench));

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Choices(LeafBench bench)
    {
        foreach (string name in bench.Variables)
        {
            if (bench.Facts.Variable(name) is not { Kind: ValueKind.Choice } choice || bench.Facts.Value(name) is not { } given)
            {
                continue;
            }

            for (int i = 0; i < choice.Options.Count; i++)
            {
                if (i != given)
                {
                    yield return (new($"{bench.Leaf.Code} 按“{choice.Options[i]}”计", $"{bench.Leaf.Code} as '{choice.Options[i]}'"), LeafVariation.With(name, i));
                }
            }
        }
    }

    /// <summary>The other rows of conditions that do not choose among options, which <see cref="Choices"/> has tried.</summary>
    private static IEnumerable<Alternative> Rows(LeafBench bench)
    {
        Decision last = bench.Decisions[^1];
        if (last.Form is not Cases cases || bench.Variables.Any(name => bench.Facts.Variable(name)!.Kind == ValueKind.Choice))
        {
            yield break;
        }

        for (int i = 0; i < cases.Rows.Count; i++)
        {
            if (i != bench.Actual.FiredRule(last.Name) && FormulaEvaluator.Evaluate(cases.Rows[i].Points, bench.Actual) is { Fault: null } points)
            {
                yield return Alternative(bench, cases.Rows[i].Clause, points.Value);
            }
        }
    }

    private static IEnumerable<Alternative> Bands(LeafBench bench)
    {
        Decision last = bench.Decisions[^1];
        int fired = bench.Actual.FiredRule(last.Name);
        if (last.Form is not Curve curve || fired < 0 || curve.Pieces.Any(piece => piece.Step is not null))
        {
            yield break;
        }

        CurvePiece[] ordered = [.. curve.Pieces.OrderBy(piece => piece.On.From ?? decimal.MinValue)];
        int position = Array.IndexOf(ordered, curve.Pieces[fired]);
        foreach (int neighbour in new[] { position - 1, position + 1 })
        {
            if (neighbour >= 0 && neighbour < ordered.Length)
            {
                yield return Alternative(bench, ordered[neighbour].Clause, ordered[neighbour].Points);
            }
        }
    }

    private static Alternative Alternative(LeafBench bench, Clause clause, decimal points) => new(
        ReasonKind.Option,
        new($"{bench.Leaf.Code} 按另一档计：{clause.Text.Chinese}", $"{bench.Leaf.Code} by another row: {clause.Text.English}"),
        bench.Decisions[^1].Rounding?.Apply(points) ?? points);
}
