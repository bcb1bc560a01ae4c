using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>What a set says of an indicator, beside where it stands.</summary>
internal static class IndicatorAspects
{
    /// <summary>The name by which the standard is found among the aspects.</summary>
    public const string Standard = "standard";

    public static IEnumerable<Aspect> Of(IndicatorSet set, Indicator indicator) =>
    [
        Aspect.Text("code", new("编码", "code"), indicator.Code),
        Aspect.Text("name", new("名称", "name"), indicator.Name),
        Aspect.Points("weight", new("权重", "weight"), indicator.Weight),
        Aspect.Points("scoring-weight", new("计分权重", "scoring weight"), indicator.ScoringWeight),
        .. Range(indicator),
        new("metric", new("业绩值", "metric"), (indicator.Peers?.Value ?? indicator.Metric) is { } metric ? Describe(metric) : null),
        new("peers", new("与同组比较", "comparison with peers"), indicator.Peers is { } peers ? Describe(peers, indicator.Metric) : null),
        new(Standard, new("评分标准", "standard"), indicator.Standard?.Describe(PlanCompiler.ContextOf(set, indicator))),
        new("combine", new("合成方式", "roll-up"), indicator.Combination == Combination.Sum ? null : indicator.Combination.Describe()),
        .. ModifierAspects.Of(indicator.Modifiers, indicator.IsLeaf ? set.NotApplicable : null),
        Aspect.Text("measures", new("指标解释", "measures"), indicator.Measures),
        Aspect.Text("source", new("出处", "source"), indicator.Source),
        Aspect.Text("note", new("说明", "note"), indicator.Note),
    ];

    /// <summary>The range of a leaf where it is not from no points to the weight; that of a node is among its caps and floors.</summary>
    private static IEnumerable<Aspect> Range(Indicator indicator)
    {
        decimal most = Math.Min(indicator.Weight, indicator.ScoringWeight ?? indicator.Weight);
        bool isLeaf = indicator.IsLeaf;
        yield return Aspect.Points("minimum", new("最低得分", "fewest points"), isLeaf && indicator.Minimum != 0m ? indicator.Minimum : null);
        yield return Aspect.Points("maximum", new("最高得分", "most points"), isLeaf && indicator.Maximum != most ? indicator.Maximum : null);
    }

    private static LocalizedText Describe(Metric metric)
    {
        string formula = metric.Formula.ToString();
        string named = metric.Name == formula ? formula : $"{metric.Name} = {formula}";
        LocalizedText unit = metric.Unit is { } u ? new($"，单位 {u}", $", in {u}") : new("", "");
        LocalizedText decimals = metric.Decimals is { } d ? new($"，保留 {d} 位", $", {Plural.Of(d, "decimals")}") : new("", "");
        return new(named + unit.Chinese + decimals.Chinese, named + unit.English + decimals.English);
    }

    private static LocalizedText Describe(PeerComparison peers, Metric? metric)
    {
        LocalizedText better = peers.LowerIsBetter ? new("越低越好", "lower is better") : new("越高越好", "higher is better");
        LocalizedText ties = peers.Ties switch
        {
            TiePlacing.Skip => new("并列名次 1 2 2 4", "ties 1 2 2 4"),
            TiePlacing.Dense => new("并列名次 1 2 2 3", "ties 1 2 2 3"),
            TiePlacing.Mean => new("并列名次 1 2.5 2.5 4", "ties 1 2.5 2.5 4"),
            _ => new("并列名次 1 3 3 4", "ties 1 3 3 4"),
        };
        LocalizedText group = peers.Group is { } by ? new($"，按{by}分组", $", grouped by {by}") : new("", "");
        return new(
            $"{metric?.Formula}，{better.Chinese}，{ties.Chinese}{group.Chinese}",
            $"{metric?.Formula}, {better.English}, {ties.English}{group.English}");
    }
}
