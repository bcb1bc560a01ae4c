using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Compare;

namespace Baoshan.Scoring.Reporting.Views;

/// <summary>A row beside the tree: a bonus or penalty item, or what all items of a kind give where their limit makes that another figure.</summary>
/// <param name="Node">The item; null for the row of the limit.</param>
/// <param name="Kind">加分项 or 扣分项, or the name of the row of the limit.</param>
/// <param name="WeightText">The most that it can give or take.</param>
/// <param name="Points">What it adds, below zero where it takes; null where that is open or does not apply.</param>
/// <param name="ScoreText">The points with their sign, or the points still possible.</param>
/// <param name="IsCounted">True where the points go into the total as they stand; false where a limit stands between.</param>
internal sealed record AdjustmentRow(NodeView? Node, string Kind, string WeightText, decimal? Points, string ScoreText, bool IsCounted)
{
    public string Title => Node is null ? Kind : $"{Kind} {Node.Title}";

    public string StateText => Node is { IsScored: false } ? Node.StateText : "—";

    /// <summary>The points lost, below zero where points were gained; a dash where they are not counted as they stand.</summary>
    public string LostText => IsCounted && Points is { } points ? SafeText.Number(-points) : "—";

    /// <summary>The rows of a scorecard: the bonus items, then the penalty items.</summary>
    public static IReadOnlyList<AdjustmentRow> Of(Scorecard card, IReadOnlyList<NodeView> items, Labels l) =>
    [
        .. Of(items, card, IndicatorPlace.Bonus, 1m, card.Bonus, card.Set.TotalRules.BonusAtMost, l.Bonus, l.Of("加分合计", "Bonus in all")),
        .. Of(items, card, IndicatorPlace.Penalty, -1m, card.Penalty, card.Set.TotalRules.PenaltyAtMost, l.Penalty, l.Of("扣分合计", "Penalty in all")),
    ];

    private static IEnumerable<AdjustmentRow> Of(IReadOnlyList<NodeView> items, Scorecard card, IndicatorPlace place, decimal sign, decimal? given, decimal? most, string kind, string all)
    {
        NodeView[] own = [.. items.Where((_, i) => card.Adjustments[i].Indicator.Place == place)];
        bool isOpen = own.Any(item => item.Score is null && item.State != IndicatorState.NotApplicable);
        bool isLimited = own.Length > 0 && !isOpen && given is not null && given != own.Sum(item => item.Score ?? 0m);
        foreach (NodeView item in own)
        {
            decimal? points = sign * item.Score;
            string text = points is not null ? Signed.Points(points) : item.State == IndicatorState.NotApplicable ? "—" : $"{(sign > 0m ? "+" : "−")}({item.ScoreText})";
            yield return new(item, kind, $"≤ {item.WeightText}", points, text, !isLimited);
        }

        if (isLimited)
        {
            yield return new(null, all, most is { } limit ? $"≤ {FigureText.Points(limit)}" : "—", sign * given, Signed.Points(sign * given), true);
        }
    }
}
