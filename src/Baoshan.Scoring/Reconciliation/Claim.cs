namespace Baoshan.Scoring.Reconciliation;

/// <summary>One figure that a report claims, in one place.</summary>
/// <param name="Indicator">The code of the indicator; null for the total, and for a metric that belongs to none.</param>
/// <param name="Figure">What the figure is.</param>
/// <param name="Published">The figure as printed; for a grade its text.</param>
/// <param name="Place">Where it stands: table or section.</param>
public sealed record Claim(string? Indicator, FigureKind Figure, PrintedFigure Published, string Place)
{
    /// <summary>The name of the metric; null for any other figure.</summary>
    public string? Metric { get; init; }

    /// <summary>The page, or null.</summary>
    public int? Page { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The place with its page.</summary>
    public LocalizedText Where => Page is { } page ? new($"{Place}，第{page}页", $"{Place}, page {page}") : LocalizedText.Same(Place);

    /// <summary>What the figure is of: the indicator's code and the kind, the metric's name, or the total.</summary>
    public LocalizedText What
    {
        get
        {
            LocalizedText kind = Figure.Text();
            return Metric is not null ? LocalizedText.Same(Metric)
                : Indicator is not null ? new($"{Indicator} {kind.Chinese}", $"{Indicator} {kind.English}")
                : Figure is FigureKind.Total or FigureKind.Grade ? kind
                : new($"总分的{kind.Chinese}", $"{kind.English} of the total");
        }
    }

    internal SourceSpan Span { get; init; }

    internal SourceSpan CodeSpan { get; init; }
}
