using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

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

    /// <summary>The fewest points that the standard gives.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>The most points that the standard gives.</summary>
    public required decimal Maximum { get; init; }

    /// <summary>The range that the leaf declares for its score; null for a part.</summary>
    public PointBounds? Declared { get; init; }

    /// <summary>The metric, or null where the standard reads its own fact.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The name of the leaf's own fact.</summary>
    public required string OwnFact { get; init; }

    public required SetRounding Rounding { get; init; }

    public required StepCounting Steps { get; init; }

    /// <summary>The name before the metric's, where it is not the result's.</summary>
    public string? MetricOwner { get; init; }

    public string MetricName => $"{MetricOwner ?? Result}·{MetricWord}";

    public string MetricLabel => Metric?.Name ?? Label;

    public bool IsRate => Metric?.IsRate ?? false;

    public Notation Notation => Metric?.Notation ?? Notation.Plain;

    /// <summary>The formula of a condition, with the word metric standing for the metric's decision.</summary>
    public Formula Resolve(Formula formula) => FormulaNames.Replace(formula, name => name.Name switch
    {
        MetricWord => name with { Name = MetricName },
        WeightWord => new NumberFormula(Weight),
        _ when name.Name.StartsWith(PeersPrefix, StringComparison.Ordinal) => name with { Name = $"{Indicator}·{name.Name}" },
        _ => name,
    });

    /// <summary>The word by which formulas name the weight of what is scored.</summary>
    public const string WeightWord = "weight";

    /// <summary>How the names start by which formulas read what a cohort supplies: <c>peers.rank</c>.</summary>
    public const string PeersPrefix = "peers·";

    /// <summary>The word by which conditions name the leaf's metric.</summary>
    public const string MetricWord = "metric";

    public Decision Decide(ScoringForm form) => new(
        Result,
        LocalizedText.Same(Label),
        Role,
        Indicator,
        form.ToRules(),
        Role == DecisionRole.Score ? Rounding.Scores : null,
        Form: form)
    {
        Bounds = Declared ?? new(Weight, Minimum, Maximum),
    };

    /// <summary>The value that is compared with the peers to give the metric.</summary>
    public PeerComparison? Peers { get; init; }

    /// <summary>The name of the decision whether a member is compared.</summary>
    public static string AmongName(string indicator) => $"{indicator}·among";

    private IEnumerable<Decision> DecideMembership() => Peers?.Among is not { } among ? [] :
    [
        new(
            AmongName(Indicator),
            new("参加比较", "compared"),
            DecisionRole.Membership,
            Indicator,
            [
                new Rule(among, new NumberFormula(1m), new(new($"{among}，参加比较", $"{among}: compared"))),
                new Rule(null, new NumberFormula(0m), new(new($"不满足 {among}，不参加比较", $"{among} does not hold: not compared"))),
            ],
            null),
    ];

    /// <summary>The name of the value that is compared with the peers.</summary>
    public static string PeerValueName(string indicator) => $"{indicator}·value";

    private IEnumerable<Decision> DecidePeerValue() => Peers is null ? [] :
    [
        new(
            PeerValueName(Indicator),
            LocalizedText.Same(Peers.Value.Name),
            DecisionRole.Value,
            Indicator,
            [new Rule(null, Peers.Value.Formula, new Clause(LocalizedText.Same(Peers.Value.Name)))],
            Peers.Value.RoundingIn(Rounding),
            Peers.Value.Notation),
    ];

    /// <summary>The decisions that take the metric, where there is one.</summary>
    public IEnumerable<Decision> DecideMetric() => Metric is null ? [] :
    [
        .. DecideMembership(),
        .. DecidePeerValue(),
        new(
            MetricName,
            LocalizedText.Same(Metric.Name),
            DecisionRole.Metric,
            Indicator,
            [new Rule(null, Metric.Formula, new Clause(LocalizedText.Same(Metric.Name)))],
            Metric.RoundingIn(Rounding),
            Metric.Notation),
    ];
}
