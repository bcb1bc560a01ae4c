namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A leaf as it is to be written: its standard as a sentence that computes, or as text.</summary>
internal sealed record LeafDraft(TableNode Node)
{
    /// <summary>The sentence that computes; null where the standard stays text.</summary>
    public string? Sentence { get; init; }

    /// <summary>The text of a standard that no rule computes.</summary>
    public string Text { get; init; } = "";

    /// <summary>The formula of the metric, or null.</summary>
    public string? Metric { get; init; }

    /// <summary>The metrics of the parts of the sentence, by name.</summary>
    public ValueArray<(string Name, string Formula)> Metrics { get; init; } = [];

    /// <summary>The facts that the leaf reads and that have to be declared.</summary>
    public ValueArray<FactDraft> Facts { get; init; } = [];

    /// <summary>True where the sentence is not the cell's text but for line breaks.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The kind of the standard that computes.</summary>
    public string? Kind { get; init; }

    /// <summary>How the sentence is read, in the one exact wording of its kind.</summary>
    public LocalizedText? Reading { get; init; }

    /// <summary>Why the standard stays text.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The form of sentence that comes nearest.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>The character of the cell at which reading broke off, from 1; null where there is none.</summary>
    public int? Position { get; init; }

    /// <summary>The leaf with its standard as text.</summary>
    public LeafDraft AsText(string text, LocalizedText reason, LocalizedText? hint = null, int? position = null) =>
        new(Node) { Text = text, Reason = reason, Hint = hint, Position = position };
}

/// <summary>A fact that is to be declared.</summary>
internal sealed record FactDraft(string Name, string? Unit, string? Meaning)
{
    /// <summary>True where it is 是 or 否.</summary>
    public bool IsTruth { get; init; }
}
