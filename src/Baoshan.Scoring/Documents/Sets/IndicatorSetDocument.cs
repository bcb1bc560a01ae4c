using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Sets;

/// <summary>An indicator set as it is written, right or wrong.</summary>
internal sealed record IndicatorSetDocument(SourceSpan Span)
{
    public Written<string>? Id { get; init; }

    public Written<string>? Version { get; init; }

    public Written<string>? Name { get; init; }

    public Written<string>? Source { get; init; }

    public ValueArray<string> Notes { get; init; } = [];

    public WrittenNumber? FullScore { get; init; }

    public RoundingDocument? Rounding { get; init; }

    public Written<string>? Steps { get; init; }

    public ValueArray<GradeDocument> Grades { get; init; } = [];

    public ValueArray<FactDocument> Facts { get; init; } = [];

    public ValueArray<IndicatorDocument> Indicators { get; init; } = [];

    public ValueArray<AcknowledgementDocument> Acknowledgements { get; init; } = [];
    /// <summary>Bonus and penalty items.</summary>
    public ValueArray<IndicatorDocument> Adjustments { get; init; } = [];

    /// <summary>The keys of policies, parameters, the total and the grades, as nodes until the facts are known.</summary>
    public ValueArray<YamlEntry> Extras { get; init; } = [];

    public YamlNode? Extra(string key) => Extras.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>The overlays that were applied, the innermost first.</summary>
    public ValueArray<Overlay> Overlays { get; init; } = [];

    /// <summary>All indicators, each before those below it.</summary>
    public IReadOnlyList<IndicatorDocument> All => Indicators.SelectMany(indicator => indicator.WithDescendants).Concat(Adjustments);
}

/// <summary>The rounding as it is written.</summary>
internal sealed record RoundingDocument(SourceSpan Span, Written<int>? Rates, Written<int>? Scores, Written<string>? Mode);

/// <summary>A grade as it is written.</summary>
internal sealed record GradeDocument(SourceSpan Span, Written<string>? Name, WrittenNumber? From, string? Note)
{
    /// <summary>The mapping with the conditions of the grade.</summary>
    public YamlMapping? Conditions { get; init; }
}

/// <summary>A declaration of a fact as it is written.</summary>
internal sealed record FactDocument(Written<string> Name)
{
    public Written<string>? Type { get; init; }

    public Written<string>? Unit { get; init; }

    public ValueArray<string> Options { get; init; } = [];

    public string? Meaning { get; init; }

    public Written<string>? Range { get; init; }

    /// <summary>The items that a list has by name.</summary>
    public ValueArray<string> Items { get; init; } = [];

    /// <summary>The allowed marks, as a node: numbers, or words with numbers.</summary>
    public YamlNode? Marks { get; init; }

    public YamlMapping? Quotas { get; init; }

    public Written<string>? ReasonBelow { get; init; }

    public bool IsJudgement { get; init; }

    public bool IsSupporting { get; init; }
}

/// <summary>An acknowledged finding as it is written: the name of its rule, and why.</summary>
internal sealed record AcknowledgementDocument(Written<string> Rule, string Reason);
