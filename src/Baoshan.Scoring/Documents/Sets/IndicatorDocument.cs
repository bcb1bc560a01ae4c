using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Sets;

/// <summary>An indicator as it is written, right or wrong. Its metric and standard stay nodes until the set's facts are known.</summary>
internal sealed record IndicatorDocument(SourceSpan Span)
{
    public Written<string>? Code { get; init; }

    public Written<string>? Name { get; init; }

    public WrittenNumber? Weight { get; init; }

    /// <summary>True where a weight is written, be it right or wrong.</summary>
    public bool HasWeight { get; init; }

    public string? Measures { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public WrittenNumber? ScoringWeight { get; init; }

    public WrittenNumber? Minimum { get; init; }

    public WrittenNumber? Maximum { get; init; }

    public ValueArray<FactDocument> Facts { get; init; } = [];

    public YamlNode? Metric { get; init; }

    /// <summary>The metrics of the parts of a sentence, by name.</summary>
    public YamlNode? Metrics { get; init; }

    public YamlNode? Standard { get; init; }

    public ValueArray<AcknowledgementDocument> Acknowledgements { get; init; } = [];
    /// <summary>The keys of modifiers, roll-up and peers, as nodes until the set's facts are known.</summary>
    public ValueArray<YamlEntry> Extras { get; init; } = [];

    public YamlNode? Extra(string key) => Extras.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>The indicators below it; null where the key is not there.</summary>
    public ValueArray<IndicatorDocument>? Indicators { get; init; }

    /// <summary>The overlays that changed it, and why.</summary>
    public ValueArray<OverlayReason> Changes { get; init; } = [];

    public int Level { get; init; } = 1;

    /// <summary>Where it stands: in the tree, or beside it.</summary>
    public IndicatorPlace Place { get; init; }

    /// <summary>What it is called in messages.</summary>
    public string Label => Code?.Value ?? Name?.Value ?? "?";

    public IEnumerable<IndicatorDocument> WithDescendants => [this, .. (Indicators ?? []).SelectMany(child => child.WithDescendants)];
}
