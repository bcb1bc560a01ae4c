using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>A set of one leaf, for tests of a standard by itself. The leaf's code is L; its facts and its standard are YAML.</summary>
internal sealed record LeafSet(string Standard)
{
    public string Weight { get; init; } = "10";

    public string? Metric { get; init; }

    /// <summary>The declarations of facts, one a line: <c>x: { unit: '%' }</c>.</summary>
    public string Facts { get; init; } = "";

    public string Steps { get; init; } = "continuous";

    public string Rounding { get; init; } = "{ rates: 2, scores: 2, mode: half-away-from-zero }";

    /// <summary>More keys of the leaf, one a line.</summary>
    public string More { get; init; } = "";

    /// <summary>A leaf whose metric is a rate x.</summary>
    public static LeafSet Rate(string standard) => new(standard) { Metric = "x", Facts = "x: { unit: '%' }" };

    /// <summary>A leaf whose metric is an amount x.</summary>
    public static LeafSet Amount(string standard, string unit = "万元") => new(standard) { Metric = "x", Facts = $"x: {{ unit: {unit} }}" };

    public string Yaml => $"""
        format: baoshan.scoring/indicators@1
        id: leaf
        version: 1.0.0
        name: 单项
        full-score: {Weight}
        rounding: {Rounding}
        steps: {Steps}
        {(Facts.Length == 0 ? "" : "facts:\n" + Text.Indent(Facts, 2))}
        indicators:
          - code: L
            name: 指标
            weight: {Weight}
            {(Metric is null ? "" : $"metric: {Metric}")}
        {Text.Indent(More, 4)}
            standard:
        {Text.Indent(Standard, 6)}
        """;

    public Checked<IndicatorSet> TryLoad() => IndicatorSet.TryParse(Yaml, "leaf.yaml");

    public ScoringPlan Plan() => ScoringPlan.Compile(TryLoad().GetValueOrThrow());

    public IndicatorResult Result(params (string Name, string Value)[] facts) => Result([.. facts.Select(fact => new AssessedFact(fact.Name, new SingleValue(fact.Value)))]);

    public IndicatorResult Result(params AssessedFact[] facts) => Plan().Score(new Assessment("对象", "2016", [.. facts]))["L"];

    public decimal? Score(params (string Name, string Value)[] facts) => Result(facts).Score;

    public decimal? Score(params AssessedFact[] facts) => Result(facts).Score;

    /// <summary>The score for a value of x.</summary>
    public decimal? At(string x) => Score(("x", x));
}
