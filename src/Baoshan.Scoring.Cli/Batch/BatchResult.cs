using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>What has become of a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Problems">What keeps it from being scored; empty where it is.</param>
/// <param name="Figures">The figures of its scorecard, in the order of the header.</param>
/// <param name="Total">Its total; null where it has none.</param>
/// <param name="Grade">Its grade before quotas; null where it has none.</param>
internal sealed record BatchResult(BatchRow Row, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<string> Figures, decimal? Total, string? Grade = null)
{
    /// <summary>The columns of the output before the indicators, apart from the rank.</summary>
    public static IReadOnlyList<string> Fixed { get; } = [BatchLayout.Subject, BatchLayout.Period, "status", "total", "rate", "grade", "open"];

    /// <summary>Those of them that are texts; all other columns are figures.</summary>
    public static IReadOnlyList<string> Texts { get; } = [BatchLayout.Subject, BatchLayout.Period, "status", "rate", "grade", "open"];

    /// <summary>The columns of the output.</summary>
    public static IEnumerable<string> Header(IndicatorSet set) => Fixed.Concat(set.All.Select(indicator => indicator.Code));

    public static BatchResult Of(BatchRow row, Scorecard card) => new(row, [], [.. FiguresOf(card)], card.Total, card.Grade?.Name);

    private static IEnumerable<string> FiguresOf(Scorecard card)
    {
        yield return card.Subject;
        yield return card.Period;
        yield return card.Status.Word();
        yield return Text(card.Total);
        yield return card.Rate is { } rate ? FigureText.Rate(rate) : "";
        yield return card.Grade?.Name ?? "";
        yield return card.Status == ScorecardStatus.Complete ? "" : string.Join(';', card.Indicators
            .Where(result => result.Indicator.IsLeaf && result.State is not (IndicatorState.Scored or IndicatorState.NotApplicable))
            .Select(result => $"{result.Code} {result.State.Word()}"));
        foreach (IndicatorResult result in card.Indicators)
        {
            yield return Text(result.Score);
        }
    }

    private static string Text(decimal? figure) => figure?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
