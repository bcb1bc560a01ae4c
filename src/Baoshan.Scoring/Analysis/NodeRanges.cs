using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>The scores that nodes and the total can have, before and after what bounds them. A range may be wider than the scores are.</summary>
internal sealed class NodeRanges
{
    private readonly RuleScope scope;

    // what does not apply is made up for by what does: to the whole of a node, or of the total
    private readonly bool mayScale;
    private readonly bool mayShrink;
    private readonly bool mayExceed;
    private readonly Dictionary<string, ValueRange> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueRange> after = new(StringComparer.Ordinal);

    public NodeRanges(IndicatorSet set, RuleScope scope)
    {
        this.scope = scope;
        mayShrink = set.Leaves.Any(leaf => leaf.Modifiers.NotApplicable == NotApplicablePolicy.ScaleRoot);
        mayScale = mayShrink || set.Leaves.Any(leaf => leaf.Modifiers.NotApplicable == NotApplicablePolicy.ScaleParent);
        mayExceed = mayShrink && set.All.Any(node => !node.IsLeaf && (node.Modifiers.Floors.Count > 0 || node.Modifiers.Coefficient is not null));
        foreach (Indicator root in set.Indicators.Concat(set.Adjustments))
        {
            Add(root);
        }

        ValueRange tree = Tree(set);
        ValueRange bonus = Capped(Sum(set.Adjustments.Where(item => item.Place == IndicatorPlace.Bonus).Select(item => after[item.Code])), set.TotalRules.BonusAtMost);
        ValueRange penalty = Capped(Sum(set.Adjustments.Where(item => item.Place == IndicatorPlace.Penalty).Select(item => after[item.Code])), set.TotalRules.PenaltyAtMost);
        TotalBefore = tree + bonus + -penalty;
        Total = ModifierRange.After(set.TotalRules.Modifiers, set.FullScore, TotalBefore, scope);
        scope.Declare(Validation.SetRulesReader.TotalWord, Total);
    }

    /// <summary>The totals that are possible, within the caps and floors of the total.</summary>
    public ValueRange Total { get; }

    /// <summary>The totals that are possible before the caps and floors of the total.</summary>
    public ValueRange TotalBefore { get; }

    /// <summary>The scores of a node before its coefficient, caps and floors.</summary>
    public ValueRange Before(string code) => before[code];

    public static ValueRange Sum(IEnumerable<ValueRange> ranges) => ranges.Aggregate(ValueRange.Exactly(Rational.Zero), (sum, range) => sum + range);

    private static ValueRange Capped(ValueRange range, decimal? most) =>
        most is { } limit ? new(Least(range.Low, limit), Least(range.High, limit) ?? limit) : range;

    private static Rational? Least(Rational? value, Rational limit) => value is { } known ? Rational.Min(known, limit) : null;

    /// <summary>Where something may not apply, what is left is scaled to the full score, past the caps and floors of what is gone.</summary>
    private ValueRange Tree(IndicatorSet set) => !mayScale ? Sum(set.Indicators.Select(root => after[root.Code]))
        : !mayExceed && set.Indicators.All(IsPlain) ? new(Rational.Zero, set.FullScore)
        : ValueRange.All;

    private void Add(Indicator indicator)
    {
        foreach (Indicator child in indicator.Indicators)
        {
            Add(child);
        }

        decimal weight = indicator.Weight;
        ValueRange range = indicator.IsLeaf
            ? new(Math.Min(0m, indicator.Minimum), Math.Max(weight, indicator.Maximum))
            : !mayExceed && indicator.Indicators.All(IsPlain) ? new(Rational.Zero, weight) : ValueRange.All;
        before[indicator.Code] = range;
        after[indicator.Code] = indicator.IsLeaf ? range : ModifierRange.After(indicator.Modifiers, weight, range, scope);
        // a rate is of the weight that applies, which may be less
        scope.Declare($"{indicator.Code}·rate", mayShrink ? ValueRange.All : after[indicator.Code].Scale(Rational.One / weight));
        if (!indicator.IsLeaf)
        {
            scope.Declare($"{indicator.Code}·score", after[indicator.Code]);
        }
    }

    /// <summary>True where the score is between none and the weight, so that no sum, no mean and no scaling of such scores leaves that range.</summary>
    private bool IsPlain(Indicator indicator) =>
        after[indicator.Code] is { Low: { Sign: >= 0 }, High: { } high } && high <= (Rational)indicator.Weight;
}
