using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>What a set says of the total and of grades as a whole.</summary>
internal static class RuleAspects
{
    public static IEnumerable<Aspect> Of(IndicatorSet set) =>
    [
        Aspect.Points("bonus", new("加分合计的上限", "most of all bonus items"), set.TotalRules.BonusAtMost),
        Aspect.Points("penalty", new("扣分合计的上限", "most of all penalty items"), set.TotalRules.PenaltyAtMost),
        .. ModifierAspects.Of(set.TotalRules.Modifiers, null).Select(OfTotal),
        Aspect.List("grade-rules.drop", new("降级", "lowers the grade"), set.GradeRules.Drops.Select(Describe)),
        Aspect.List("grade-rules.veto", new("等级一票否决", "veto on the grade"), set.GradeRules.Vetoes.Select(Describe)),
    ];

    private static Aspect OfTotal(Aspect aspect) => aspect with
    {
        Name = $"total.{aspect.Name}",
        Label = new($"总分{aspect.Label.Chinese}", $"the total: {aspect.Label.English}"),
    };

    private static LocalizedText Describe(GradeDrop drop)
    {
        LocalizedText when = ModifierAspects.Say(drop.When);
        return new($"{when.Chinese}，降 {drop.By} 级", $"{when.English}: {drop.By} lower");
    }

    private static LocalizedText Describe(GradeVeto veto)
    {
        LocalizedText when = ModifierAspects.Say(veto.When);
        return new($"{when.Chinese}，最高为{veto.Grade}", $"{when.English}: {veto.Grade} at best");
    }
}
