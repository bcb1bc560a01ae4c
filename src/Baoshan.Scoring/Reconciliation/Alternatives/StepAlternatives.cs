using Baoshan.Scoring.Rules;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>Part of a step counted in proportion, not at all, or as a whole one.</summary>
internal static class StepAlternatives
{
    public static IEnumerable<Alternative> Of(LeafBench bench)
    {
        CurveStep[] steps = [.. bench.Decisions.Select(decision => decision.Form).OfType<Curve>().SelectMany(curve => curve.Pieces).Select(piece => piece.Step).OfType<CurveStep>()];
        return steps.Length == 0 ? [] : LeafAlternatives.Score(bench, ReasonKind.Steps, Enum.GetValues<StepCounting>()
            .Where(counting => steps.Any(step => step.Counting != counting))
            .Select(counting => (Text(bench, counting), new LeafVariation { Steps = counting })));
    }

    private static LocalizedText Text(LeafBench bench, StepCounting counting)
    {
        (string zh, string en) = counting switch
        {
            StepCounting.Whole => ("不满一步的部分不计", "with only whole steps counted"),
            StepCounting.Started => ("不满一步的部分按一步计", "with each started step counted whole"),
            _ => ("不满一步的部分按比例计", "with part of a step counted in proportion"),
        };
        return new($"{bench.Leaf.Code} {zh}", $"{bench.Leaf.Code} {en}");
    }
}
