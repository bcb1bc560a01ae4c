using Baoshan.Scoring.Differences.Aspects;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>Compares the indicators of two sets in the order of the table.</summary>
internal sealed class IndicatorComparer(IndicatorSet before, IndicatorSet after, IndicatorMatch match, OverlayReasons reasons)
{
    private static readonly LocalizedText Place = new("位置", "place");

    private readonly SiblingOrder order = new(before, after, match);

    public ValueArray<IndicatorChange> Compare() => [.. match.Order.Select(pair => Compare(pair.Before, pair.After)).OfType<IndicatorChange>()];

    private IndicatorChange? Compare(Indicator? first, Indicator? second)
    {
        if (first is null || second is null)
        {
            (ChangeKind kind, IndicatorSet set, Indicator only) = first is null ? (ChangeKind.Added, after, second!) : (ChangeKind.Removed, before, first);
            IEnumerable<Aspect> aspects = IndicatorAspects.Of(set, only).Where(aspect => aspect.Name is not ("code" or "name")).Prepend(new("under", Place, Above(set, only)));
            return new(kind, first, second, Aspect.Only(kind, aspects)) { Reasons = reasons.Of(first, second) };
        }

        ValueArray<Change> changes =
        [
            .. IsMoved(first, second) ? [new Change("under", Place, Above(before, first), Above(after, second))] : Array.Empty<Change>(),
            .. order.IsMoved(second) ? [new Change("order", new("次序", "order"), order.Before(first), order.After(second))] : Array.Empty<Change>(),
            .. Aspect.Compare(IndicatorAspects.Of(before, first), IndicatorAspects.Of(after, second)).Where(change => !IsNotationOnly(change, first, second)),
        ];
        return changes.Count == 0 ? null : new(ChangeKind.Changed, first, second, changes) { Reasons = reasons.Of(first, second) };
    }

    private bool IsMoved(Indicator first, Indicator second) =>
        first.Place != second.Place || (first.Parent is null ? null : match.AfterOf(first.Parent) ?? "?") != second.Parent;

    /// <summary>True for a standard that is only written another way.</summary>
    private bool IsNotationOnly(Change change, Indicator first, Indicator second) =>
        change.Aspect == IndicatorAspects.Standard && StandardMeaning.IsSame(before, first, after, second);

    private static LocalizedText Above(IndicatorSet set, Indicator indicator) => indicator.Place switch
    {
        IndicatorPlace.Bonus => new("加分项", "bonus items"),
        IndicatorPlace.Penalty => new("扣分项", "penalty items"),
        _ when indicator.Parent is { } parent => LocalizedText.Same(set[parent].ToString()),
        _ => new("一级指标", "level 1"),
    };
}
