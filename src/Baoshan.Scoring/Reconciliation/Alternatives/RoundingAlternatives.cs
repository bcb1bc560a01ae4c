using Baoshan.Scoring.Rules;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>The metric, or the score, rounded otherwise.</summary>
internal static class RoundingAlternatives
{
    private static readonly int[] FewerDecimals = [0, 1, 2];

    public static IEnumerable<Alternative> Of(LeafBench bench) => LeafAlternatives.Score(bench, ReasonKind.Rounding, Scores(bench).Concat(Metrics(bench)));

    /// <summary>Other roundings of one exact value, for figures that are not decided by rules.</summary>
    public static IEnumerable<Alternative> Of(decimal exact, int decimals, bool isRate)
    {
        int shown = isRate ? decimals - 2 : decimals;
        foreach ((int less, RoundingMode mode) in Others(decimals))
        {
            int kept = isRate ? less - 2 : less;
            if (kept >= 0 && (kept != shown || mode != RoundingMode.HalfAwayFromZero))
            {
                yield return new(ReasonKind.Rounding, Text(new("", ""), kept, mode), new Rounding(less, mode).Apply(exact));
            }
        }
    }

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Scores(LeafBench bench)
    {
        Rounding declared = bench.Rounding.Scores;
        foreach ((int decimals, RoundingMode mode) in Others(declared.Decimals).Where(other => other != (declared.Decimals, declared.Mode)))
        {
            yield return (
                Text(new($"{bench.Leaf.Code} 的得分", $"the score of {bench.Leaf.Code}"), decimals, mode),
                new() { Rounding = (DecisionRole.Score, new(decimals, mode)) });
        }
    }

    private static IEnumerable<(LocalizedText Text, LeafVariation Variation)> Metrics(LeafBench bench)
    {
        if (!bench.Decisions.Any(decision => decision is { Role: DecisionRole.Metric, IsRate: true }))
        {
            yield break;
        }

        var what = new LocalizedText($"{bench.Leaf.Code} 的业绩值", $"the metric of {bench.Leaf.Code}");
        yield return (
            new($"{what.Chinese}不取舍即计分", $"{what.English} not rounded before it is scored"),
            new() { Rounding = (DecisionRole.Metric, Rounding.Undeclared) });
        foreach (int decimals in FewerDecimals.Where(decimals => decimals != bench.Rounding.RateDecimals))
        {
            yield return (
                Text(what, decimals, RoundingMode.HalfAwayFromZero),
                new() { Rounding = (DecisionRole.Metric, new(decimals + 2, RoundingMode.HalfAwayFromZero)) });
        }
    }

    private static IEnumerable<(int Decimals, RoundingMode Mode)> Others(int decimals) =>
    [
        (decimals, RoundingMode.HalfAwayFromZero),
        (decimals, RoundingMode.HalfEven),
        (decimals, RoundingMode.Down),
        (decimals, RoundingMode.Up),
        .. Enumerable.Range(0, Math.Min(decimals, 3)).Select(less => (less, RoundingMode.HalfAwayFromZero)),
    ];

    private static LocalizedText Text(LocalizedText what, int decimals, RoundingMode mode)
    {
        (string zh, string en) = mode switch
        {
            RoundingMode.Down => ("截去尾数", "cut off"),
            RoundingMode.Up => ("进一", "rounded up"),
            RoundingMode.HalfEven => ("四舍六入五成双", "rounded half to even"),
            _ => ("四舍五入", "rounded"),
        };
        return new($"{what.Chinese}{zh}到 {decimals} 位小数", $"{what.English}{(what.English.Length > 0 ? " " : "")}{en} to {Plural.Of(decimals, "decimals")}");
    }
}
