namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A set made from an evaluation table: its files, and what became of each row.</summary>
/// <param name="Sheet">The sheet that was read.</param>
/// <param name="OtherSheets">The sheets that were not.</param>
/// <param name="FirstRow">The first row of the table under its header.</param>
/// <param name="LastRow">The last row of the table.</param>
/// <param name="FullScore">The sum of the leaves' weights; null where one is missing.</param>
/// <param name="Leaves">What became of each leaf, in the order of the table.</param>
/// <param name="LeftOut">The headers of columns that say what was scored, which is no part of a set.</param>
/// <param name="Files">The files of the set.</param>
/// <param name="Loads">True where the set can be used as it is; false where the table lacks what only a person can supply.</param>
public sealed record ImportedTable(
    string Sheet,
    ValueArray<string> OtherSheets,
    int FirstRow,
    int LastRow,
    decimal? FullScore,
    ValueArray<ImportedLeaf> Leaves,
    ValueArray<string> LeftOut,
    ValueArray<StarterFile> Files,
    bool Loads);

/// <summary>What became of a row of an evaluation table.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Name">The indicator's name.</param>
/// <param name="Weight">Its weight; null where the table has none.</param>
/// <param name="Span">The cell of its standard, or of its name where there is none.</param>
/// <param name="Kind">The kind of the standard that computes, such as linear; null where the standard stays text.</param>
public sealed record ImportedLeaf(string Code, string Name, decimal? Weight, Diagnostics.SourceSpan Span, string? Kind)
{
    /// <summary>True where the standard computes.</summary>
    public bool IsLive => Kind is not null;

    /// <summary>The standard as it stands in the set.</summary>
    public string Standard { get; init; } = "";

    /// <summary>How the standard is read, in the one exact wording of its kind; null where it stays text.</summary>
    public LocalizedText? Reading { get; init; }

    /// <summary>The formula of the metric, or null.</summary>
    public string? Metric { get; init; }

    /// <summary>Why the standard stays text; null where it computes.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The nearest form of sentence, or what else would be right; null where that cannot be said.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>The character of the cell at which reading broke off, from 1; null where there is none.</summary>
    public int? Position { get; init; }
}
