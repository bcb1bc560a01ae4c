namespace Baoshan.Scoring.Indicators;

/// <summary>指标: a node of the tree. A leaf has a standard; any other node has indicators below it.</summary>
/// <param name="Code">The code, unique in its set, such as B101.</param>
/// <param name="Name">The name.</param>
/// <param name="Level">The level, 1 to 4.</param>
/// <param name="Parent">The code of the node above, or null at level 1.</param>
/// <param name="Weight">权重: the points that it can earn.</param>
/// <param name="Indicators">The indicators below it.</param>
public sealed record Indicator(string Code, string Name, int Level, string? Parent, decimal Weight, ValueArray<Indicator> Indicators)
{
    /// <summary>指标解释: what is measured, or null.</summary>
    public string? Measures { get; init; }

    /// <summary>Where the indicator and its standard come from, or null.</summary>
    public string? Source { get; init; }

    /// <summary>A declared reading or an assumption, or null.</summary>
    public string? Note { get; init; }

    /// <summary>业绩值: the measured value that the standard reads, or null where it reads facts directly.</summary>
    public Metric? Metric { get; init; }

    /// <summary>评分标准: how facts become points; null for a node with indicators below it.</summary>
    public Standard? Standard { get; init; }

    /// <summary>The weight on which the standard is evaluated, where it differs from <see cref="Weight"/>.</summary>
    public decimal? ScoringWeight { get; init; }

    /// <summary>The fewest points that a leaf can score; 0 unless it says otherwise.</summary>
    public decimal Minimum { get; init; }

    /// <summary>The most points that a leaf can score; its weight unless it says otherwise.</summary>
    public decimal Maximum { get; init; } = Weight;

    /// <summary>The names of the facts that are declared with the indicator, evidence included.</summary>
    public ValueArray<string> Facts { get; init; } = [];

    /// <summary>The overlays that changed the indicator and why, the innermost first; empty where none did.</summary>
    public ValueArray<OverlayReason> Changes { get; init; } = [];

    /// <summary>Findings of the analysis that the author has acknowledged, each with the reason.</summary>
    public ValueArray<Acknowledgement> Acknowledgements { get; init; } = [];
    /// <summary>What bounds or overrides the points.</summary>
    public Modifiers Modifiers { get; init; } = Modifiers.None;

    /// <summary>How the score comes from those below; the sum for a leaf.</summary>
    public Combination Combination { get; init; } = Combination.Sum;

    /// <summary>与同组比较: what is compared with the peers to give the metric; null where the metric stands by itself.</summary>
    public PeerComparison? Peers { get; init; }

    /// <summary>Whether it stands in the tree, or beside it as a bonus or penalty item.</summary>
    public IndicatorPlace Place { get; init; }

    /// <summary>The codes of the leaves whose scores the leaf reads.</summary>
    internal ValueArray<string> Reads { get; init; } = [];

    /// <summary>Where the indicator stands.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Where its standard stands.</summary>
    internal SourceSpan StandardSpan { get; init; }

    /// <summary>True when the indicator has a standard of its own.</summary>
    public bool IsLeaf => Standard is not null;

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
