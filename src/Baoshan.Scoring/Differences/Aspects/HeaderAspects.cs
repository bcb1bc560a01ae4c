using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>What a set says of itself and of all its leaves.</summary>
internal static class HeaderAspects
{
    public static IEnumerable<Aspect> Of(IndicatorSet set) =>
    [
        Aspect.Text("id", new("标识", "id"), set.Id),
        Aspect.Text("version", new("版本", "version"), set.Version),
        Aspect.Text("name", new("名称", "name"), set.Name),
        Aspect.Text("source", new("出处", "source"), set.Source),
        Aspect.Points("full-score", new("满分", "full score"), set.FullScore),
        new("rounding", new("取舍规则", "rounding"), Describe(set.Rounding)),
        new("steps", new("不满一步", "part of a step"), Describe(set.Steps)),
        new("not-applicable", new("不适用的处理", "what does not apply"), set.NotApplicable?.Text()),
    ];

    private static LocalizedText Describe(SetRounding rounding)
    {
        string scores = $"{rounding.ScoreDecimals}";
        LocalizedText rates = rounding.RateDecimals is { } decimals
            ? new($"比率 {decimals} 位", $"{Plural.Of(decimals, "decimals")} of the per cent of a rate")
            : new("比率不取舍", "rates are not rounded");
        LocalizedText mode = Describe(rounding.Mode);
        return new($"得分 {scores} 位，{rates.Chinese}，{mode.Chinese}", $"{Plural.Of(scores, "decimals")} of a score, {rates.English}, {mode.English}");
    }

    private static LocalizedText Describe(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfEven => new("四舍六入五成双", "half to even"),
        RoundingMode.Down => new("舍去", "down"),
        RoundingMode.Up => new("进一", "up"),
        _ => new("四舍五入", "half away from zero"),
    };

    private static LocalizedText Describe(StepCounting steps) => steps switch
    {
        StepCounting.Whole => new("不计", "does not count"),
        StepCounting.Started => new("按一步计", "counts as one"),
        _ => new("按比例计算", "counts in proportion"),
    };
}
