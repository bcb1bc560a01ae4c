using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Validation;

/// <summary>
/// Finds weights and bounds with more decimals than a score keeps. Full marks are a score: were the weight 26.86 and scores whole, they
/// would be rounded to 27, more than the weight.
/// </summary>
internal static class ScoreDecimals
{
    private const int MostDecimals = 12;

    public static void Check(IndicatorSetDocument set, DiagnosticBag diagnostics)
    {
        if (set.Rounding?.Scores is not { Value: >= 0 and <= MostDecimals } scores)
        {
            return;
        }

        foreach (IndicatorDocument indicator in set.All)
        {
            // the sum of weights that fit does so, too
            bool isSum = indicator.Indicators is not null && indicator.Extra("combine") is null;
            Check(indicator, isSum ? null : indicator.Weight, new("权重", "the weight"), scores.Value, diagnostics);
            Check(indicator, indicator.ScoringWeight, new("计分权重", "the scoring weight"), scores.Value, diagnostics);
            Check(indicator, indicator.Minimum, new("最低得分", "the fewest points"), scores.Value, diagnostics);
            Check(indicator, indicator.Maximum, new("最高得分", "the most points"), scores.Value, diagnostics);
        }
    }

    private static void Check(IndicatorDocument indicator, WrittenNumber? written, LocalizedText what, int kept, DiagnosticBag diagnostics)
    {
        if (written is null || decimal.Round(written.Value, kept) == written.Value)
        {
            return;
        }

        string number = FormulaWriter.Plain(written.Value);
        int decimals = number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1;
        string least = decimals <= MostDecimals ? FormulaWriter.Plain(decimals) : "";
        diagnostics.Add(new(
            SetRules.TooManyDecimals,
            written.Span,
            new(
                $"“{indicator.Label}”的{what.Chinese} {number} 有 {decimals} 位小数，而得分只保留 {kept} 位，得分会取舍成不同的数",
                $"{what.English} {number} of '{indicator.Label}' has {Plural.Of(decimals, "decimals")} where a score keeps {kept}, so that a score would be rounded away from it"),
            least.Length > 0
                ? new($"rounding 的 scores 写 {least}，或者{what.Chinese}最多写 {kept} 位小数", $"write scores: {least} under rounding, or {what.English} with {Plural.Of(kept, "decimals")} at most")
                : new($"{what.Chinese}最多写 {kept} 位小数", $"write {what.English} with {Plural.Of(kept, "decimals")} at most"),
            indicator.Label));
    }
}
