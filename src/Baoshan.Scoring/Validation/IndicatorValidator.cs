using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Validation;

/// <summary>What must hold of each indicator by itself.</summary>
internal sealed class IndicatorValidator : DocumentValidator<IndicatorDocument>
{
    private const int MaximumLevel = 4;
    private const int LongestCode = 40;
    private const decimal LargestWeight = 1_000_000m;

    /// <summary>The rules, made once: making them compiles expressions, and validating leaves them as they are.</summary>
    public static IndicatorValidator Instance { get; } = new();

    private IndicatorValidator()
    {
        Must(
            i => i.Code is null || string.IsNullOrWhiteSpace(i.Code.Value) || (i.Code.Value.Length <= LongestCode && !i.Code.Value.Any(c => char.IsWhiteSpace(c) || c == '·')),
            i => new(
                SetRules.InvalidCode,
                i.Code!.Span,
                new($"编码“{Excerpt.Of(i.Code.Value)}”不能用：1 至 {LongestCode} 个字符，没有空格和间隔号“·”", $"the code '{Excerpt.Of(i.Code.Value)}' cannot be used: 1 to {LongestCode} characters without spaces or '·'"),
                null,
                i.Label));
        Must(
            i => i.Level <= MaximumLevel,
            i => new(SetRules.TooManyLevels, i.Span, new($"“{i.Label}”在第 {i.Level} 级；指标最多 {MaximumLevel} 级", $"'{i.Label}' is at level {i.Level}; there are at most {MaximumLevel}"), null, i.Label));
        Must(
            i => i.Weight is null || i.Weight.Value is > 0m and <= LargestWeight,
            i => new(
                SetRules.InvalidWeight,
                i.Weight!.Span,
                new($"权重 {FormulaWriter.Plain(i.Weight.Value)} 应大于 0，不超过 {FormulaWriter.Plain(LargestWeight)}", $"the weight {FormulaWriter.Plain(i.Weight.Value)} must be above zero and at most {FormulaWriter.Plain(LargestWeight)}"),
                null,
                i.Label));
        Must(
            i => i.ScoringWeight is null || i.ScoringWeight.Value is > 0m and <= LargestWeight,
            i => new(
                SetRules.InvalidWeight,
                i.ScoringWeight!.Span,
                new($"计分权重应大于 0，不超过 {FormulaWriter.Plain(LargestWeight)}", $"the scoring weight must be above zero and at most {FormulaWriter.Plain(LargestWeight)}"),
                null,
                i.Label));
        Must(
            i => i.Weight is not null || i.Indicators is null || CombinationOf(i) == CombinationKind.Sum,
            i => new(SetRules.InvalidRollUp, i.Span, new($"“{i.Label}”不是下级之和，要写自己的权重", $"'{i.Label}' is not the sum of those below it, so it needs a weight of its own"), null, i.Label));
        Must(
            i => i.Standard is null || i.Extra("combine") is null,
            i => new(SetRules.InvalidRollUp, i.Extra("combine")!.Span, new($"“{i.Label}”没有下级指标，不能写 combine", $"'{i.Label}' has nothing below it to combine"), null, i.Label));
        Must(
            i => i.Indicators is null || NotForNodes(i) is null,
            i => new(SetRules.InvalidRollUp, NotForNodes(i)!.Key.Span, new($"{NotForNodes(i)!.Key.Text} 只能写在末级指标上", $"only a leaf can have {NotForNodes(i)!.Key.Text}"), null, i.Label));
        LeafOrNode();
        Sum();
        Range();
    }

    private void LeafOrNode()
    {
        Must(
            i => i.Indicators is null != (i.Standard is null),
            i => new(
                SetRules.LeafOrNode,
                i.Span,
                i.Standard is null
                    ? new($"“{i.Label}”既没有评分标准也没有下级指标", $"'{i.Label}' has neither a standard nor indicators below it")
                    : new($"“{i.Label}”既有评分标准又有下级指标", $"'{i.Label}' has both a standard and indicators below it"),
                new("末级指标写 standard，其他指标写 indicators", "a leaf has standard, any other node has indicators"),
                i.Label));
        Must(
            i => i.Indicators is not { Count: 0 },
            i => new(SetRules.LeafOrNode, i.Span, new($"“{i.Label}”的下级指标是空的", $"the indicators below '{i.Label}' are none"), null, i.Label));
        Must(
            i => i.Weight is not null || i.HasWeight || i.Indicators is not null,
            i => new(SetRules.InvalidWeight, i.Span, new($"“{i.Label}”没有权重", $"'{i.Label}' has no weight"), new("写 weight: 分值", "write weight: points"), i.Label));
        Must(
            i => i.Metric is null || i.Indicators is null,
            i => new(SetRules.UnusedMetric, i.Metric!.Span, new("有下级指标的指标没有自己的业绩值", "an indicator above others has no metric of its own"), null, i.Label));
    }

    private void Sum() => Must(
        i => AddsUp(i),
        i => new(
            SetRules.WeightSum,
            i.Weight!.Span,
            new(
                $"“{i.Label}”的权重 {FormulaWriter.Plain(i.Weight.Value)} 不等于下级权重之和 {FormulaWriter.Plain(SumOf(i)!.Value)}",
                $"the weight {FormulaWriter.Plain(i.Weight.Value)} of '{i.Label}' is not the sum {FormulaWriter.Plain(SumOf(i)!.Value)} of the weights below it"),
            new(
                $"下级：{string.Join(" + ", i.Indicators!.Select(c => FormulaWriter.Plain(WeightOf(c) ?? 0m)))}",
                $"below it: {string.Join(" + ", i.Indicators!.Select(c => FormulaWriter.Plain(WeightOf(c) ?? 0m)))}"),
            i.Label));

    private void Range() => Must(
        i => i.Minimum is null || i.Minimum.Value <= (i.Maximum?.Value ?? i.Weight?.Value ?? i.Minimum.Value),
        i => new(SetRules.InvalidRange, i.Minimum!.Span, new("最低得分大于最高得分", "the fewest points are more than the most"), null, i.Label));

    private static CombinationKind CombinationOf(IndicatorDocument indicator) => SetRulesReader.ReadCombination(indicator.Extra("combine")).Kind;

    private static Documents.YamlEntry? NotForNodes(IndicatorDocument indicator) =>
        indicator.Extras.FirstOrDefault(entry => entry.Key.Text is "applies-when" or "not-applicable" or "exempt-when" or "escalate" or "peers");

    /// <summary>False where an indicator states a weight that is not the sum of those below it.</summary>
    internal static bool AddsUp(IndicatorDocument i) =>
        i.Weight is null || i.Indicators is not { Count: > 0 } || CombinationOf(i) != CombinationKind.Sum || SumOf(i) is not { } sum || sum == i.Weight.Value;

    /// <summary>The sum of the weights below an indicator, or null where one of them is not known.</summary>
    internal static decimal? SumOf(IndicatorDocument indicator)
    {
        decimal sum = 0m;
        foreach (IndicatorDocument child in indicator.Indicators ?? [])
        {
            if (WeightOf(child) is not { } weight)
            {
                return null;
            }

            sum += weight;
        }

        return sum;
    }

    /// <summary>The weight that an indicator states, or else the sum of those below it.</summary>
    internal static decimal? WeightOf(IndicatorDocument indicator) =>
        indicator.Weight?.Value ?? (indicator.Indicators is { Count: > 0 } ? SumOf(indicator) : null);
}
