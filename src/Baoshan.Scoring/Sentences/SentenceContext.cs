using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences;

/// <summary>What a sentence is said of: without it, 不满1% or 扣1分 could not be read exactly.</summary>
internal sealed record SentenceContext
{
    /// <summary>Nothing is known.</summary>
    public static SentenceContext Unknown { get; } = new();

    /// <summary>The code of the indicator, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>The weight of the thing scored, or null where it is not known.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The fewest and the most points that can be given, where they are not from 0 to the weight.</summary>
    public ScoreRange? Range { get; init; }

    /// <summary>The metric that the standard reads, or null where it reads a fact of its own.</summary>
    public Metric? Metric { get; init; }

    /// <summary>True when the metric is a number, false when it names a choice.</summary>
    public bool IsNumeric { get; init; } = true;

    /// <summary>How part of a step counts in the set, or null where nothing is declared.</summary>
    public StepCounting? Steps { get; init; }

    /// <summary>Metrics by name, for the parts of a sentence.</summary>
    public IReadOnlyDictionary<string, Metric> Metrics { get; init; } = new Dictionary<string, Metric>();

    /// <summary>The facts that the set declares, or null where none are known.</summary>
    public FactTable? Facts { get; init; }

    /// <summary>True where a metric is a number; one that names a choice is not.</summary>
    public static bool IsNumber(Metric? metric, FactTable? facts) =>
        metric?.Formula is not NameFormula name || facts?.Find(name.Name) is not { Kind: FactKind.Choice };

    /// <summary>How deep in parts of parts the sentence stands.</summary>
    public int Depth { get; init; }
}
