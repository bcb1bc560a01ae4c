using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Views;

/// <summary>One indicator as a report shows it.</summary>
internal sealed record NodeView
{
    /// <summary>The position in table order, from 1; it names the node's place in a page, because codes are free text.</summary>
    public required int Position { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Level { get; init; }

    public required string? Parent { get; init; }

    public required bool IsLeaf { get; init; }

    public required decimal Weight { get; init; }

    /// <summary>The score; null where there is none.</summary>
    public required decimal? Score { get; init; }

    public required ScoreRange Range { get; init; }

    public required decimal? Rate { get; init; }

    /// <summary>Points lost of the weight; below zero where points were gained on top.</summary>
    public required decimal? Lost { get; init; }

    public required IndicatorState State { get; init; }

    public required string StateText { get; init; }

    public required string Reason { get; init; }

    public required string Standard { get; init; }

    public required string? Measures { get; init; }

    public required string? Source { get; init; }

    public required string? Note { get; init; }

    /// <summary>Says that the standard is evaluated on another weight, where it is.</summary>
    public required string? ScoringWeight { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>The overlays that changed the indicator, and why.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    public required IReadOnlyList<NodeView> Children { get; init; }

    /// <summary>The name of the node's place in a page.</summary>
    public string Anchor => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{Position}");

    /// <summary>The code and the name.</summary>
    public string Title => $"{Code} {Name}";

    public bool IsScored => State == IndicatorState.Scored;

    /// <summary>True where there is something to explain: points lost or gained, or no score.</summary>
    public bool NeedsAttention => !IsScored || Lost != 0m;

    public string WeightText => FigureText.Points(Weight);

    /// <summary>The score; the range of scores still possible where there is none; a dash where it does not apply.</summary>
    public string ScoreText => Score is { } score ? SafeText.Number(score)
        : State == IndicatorState.NotApplicable ? "—"
        : $"{SafeText.Number(Range.Minimum)}–{SafeText.Number(Range.Maximum)}";

    public string RateText => Rate is { } rate ? FigureText.Rate(rate) : "—";

    public string LostText => Lost is { } lost ? SafeText.Number(lost) : "—";

    /// <summary>The leaves at or below the node, in table order.</summary>
    public IEnumerable<NodeView> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>The node and all below it, in table order.</summary>
    public IEnumerable<NodeView> Descend() => [this, .. Children.SelectMany(child => child.Descend())];
}

/// <summary>A fact as a report shows it.</summary>
/// <param name="Indicator">The code of the indicator that reads it.</param>
/// <param name="Name">The fact.</param>
/// <param name="Meaning">What it is, or null.</param>
/// <param name="Value">Its value as text.</param>
/// <param name="Number">Its value where it is a number; a rate as a part of 1.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Source">Where it comes from, or null.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="IsSupplied">False where the evaluator has not supplied it.</param>
internal sealed record FactView(
    string Indicator,
    string Name,
    string? Meaning,
    string Value,
    decimal? Number,
    string? Unit,
    string? Source,
    string? Note,
    bool IsSupplied);

/// <summary>A leaf that lost points.</summary>
/// <param name="Node">The leaf.</param>
/// <param name="Lost">The points, above zero.</param>
/// <param name="Share">The share of all points lost.</param>
/// <param name="Remaining">What is left of the full score after this loss and all larger ones.</param>
internal sealed record LossView(NodeView Node, decimal Lost, decimal Share, decimal Remaining);

/// <summary>A grade of the scale.</summary>
internal sealed record GradeView(string Name, decimal From, string? Note, bool IsReached);

/// <summary>A source that facts or standards come from, and the indicators that use it.</summary>
internal sealed record SourceView(string Source, IReadOnlyList<string> Indicators);

/// <summary>A row of the full table: one leaf, with the cells of the levels above it that start here.</summary>
/// <param name="Leaf">The leaf.</param>
/// <param name="Cells">A cell a level column; null where a cell from above or from the left covers it.</param>
internal sealed record LeafRow(NodeView Leaf, IReadOnlyList<LevelCell?> Cells);

/// <summary>A level cell of the full table.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="RowSpan">The rows that it covers: the leaves below it.</param>
/// <param name="ColumnSpan">The level columns that it covers: a leaf fills those to the right of its level.</param>
internal sealed record LevelCell(NodeView Node, int RowSpan, int ColumnSpan);
