using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>A set with one leaf A of weight 10, around the standard that a test is about.</summary>
internal static class OneLeaf
{
    /// <summary>The set's text. The standard's lines follow <c>standard:</c>, indented by two.</summary>
    public static string Text(string standard, string? metric = null, string facts = "", string more = "", string steps = "continuous") => $"""
        format: baoshan.scoring/indicators@1
        id: test
        version: 1.0.0
        name: 测试
        full-score: 10
        rounding: {"{"} rates: 2, scores: 2 {"}"}
        steps: {steps}
        grades: [ {"{"} grade: 合格, from: 6 {"}"}, {"{"} grade: 不合格, from: 0 {"}"} ]
        {(facts.Length > 0 ? $"facts: {facts}" : "")}
        indicators:
          - code: A
            name: 指标
            weight: 10
        {(metric is null ? "" : $"    metric: {metric}")}
            standard:
        {Indent(standard, 6)}
        {Indent(more, 4)}
        """;

    public static IndicatorSet Load(string standard, string? metric = null, string facts = "", string more = "", string steps = "continuous") =>
        IndicatorSet.TryParse(Text(standard, metric, facts, more, steps), "set.yaml").GetValueOrThrow();

    public static ValueArray<Diagnostic> Problems(string standard, string? metric = null, string facts = "") =>
        IndicatorSet.TryParse(Text(standard, metric, facts), "set.yaml").Diagnostics;

    private static string Indent(string text, int by) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));
}
