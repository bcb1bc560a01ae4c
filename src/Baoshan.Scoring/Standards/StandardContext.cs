using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards;

/// <summary>What a standard is applied to: the indicator, or the part of one, that it scores.</summary>
internal sealed record StandardContext
{
    public required string Indicator { get; init; }

    /// <summary>What is scored, for people.</summary>
    public required string Label { get; init; }

    /// <summary>The name under which the points are decided.</summary>
    public required string Result { get; init; }

    public required DecisionRole Role { get; init; }

    /// <summary>The weight that shares are shares of.</summary>
    public required decimal Weight { get; init; }

    public required decimal Minimum { get; init; }

    public required decimal Maximum { get; init; }

    /// <summary>The metric, or null where the standard reads its own fact.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The name of the leaf's own fact.</summary>
    public required string OwnFact { get; init; }

    public required SetRounding Rounding { get; init; }

    public required StepCounting Steps { get; init; }

    public string MetricName => $"{Result}·{MetricWord}";

    public string MetricLabel => Metric?.Name ?? Label;

    public bool IsRate => Metric?.IsRate ?? false;

    /// <summary>The formula of a condition, with the word metric standing for the metric's decision.</summary>
    public Formula Resolve(Formula formula) => FormulaNames.Rename(formula, name => name == MetricWord ? MetricName : name);

    /// <summary>The word by which conditions name the leaf's metric.</summary>
    public const string MetricWord = "metric";

    public Decision Decide(ValueArray<Rule> rules, ScoringForm? form) => new(
        Result,
        LocalizedText.Same(Label),
        Role,
        Indicator,
        rules,
        Role == DecisionRole.Score ? Rounding.Scores : null,
        IsRate: false,
        form)
    {
        Bounds = new(Weight, Minimum, Maximum),
    };

    /// <summary>The decision that takes the metric, where there is one.</summary>
    public IEnumerable<Decision> DecideMetric() => Metric is null ? [] :
    [
        new(
            MetricName,
            LocalizedText.Same(Metric.Name),
            DecisionRole.Metric,
            Indicator,
            [new Rule(null, Metric.Formula, new Clause(LocalizedText.Same(Metric.Name)))],
            Metric.RoundingIn(Rounding),
            Metric.IsRate),
    ];
}
