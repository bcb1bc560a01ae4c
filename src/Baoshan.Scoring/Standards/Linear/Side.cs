using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>What each step away from a target changes, on one side of it.</summary>
/// <param name="Each">The size of a step, above zero.</param>
/// <param name="Price">What each step takes or adds, above zero.</param>
/// <param name="IsAddition">True where steps add points, false where they take them.</param>
/// <param name="AtMost">The most that all steps together take or add; null where there is no limit of its own.</param>
/// <param name="Steps">How part of a step counts; null where the set says so.</param>
public sealed record Side(Magnitude Each, Price Price, bool IsAddition, Price? AtMost, StepCounting? Steps)
{
    internal void Check(StandardCheck check)
    {
        check.CheckPrice(Price);
        if (Each.Value <= 0m)
        {
            check.Report(new("每一步的大小应大于 0", "the size of a step must be above zero"));
        }

        if (check.Metric is { IsRate: true } && !Each.IsPercent)
        {
            check.CheckMagnitude(Each);
        }

        if (AtMost is { } most)
        {
            check.CheckPrice(most);
        }
    }

    internal CurvePiece ToPiece(Interval on, Magnitude target, bool downwards, decimal points, StandardContext context)
    {
        decimal price = Price.Of(context.Weight);
        decimal? most = AtMost?.Of(context.Weight);

        // 每 1 %: a percentage point where the metric is a rate, 1 % of the target where it is an amount
        decimal size = Each.IsPercent && !context.IsRate ? Each.Value * Math.Abs(target.Value) : Each.Value;
        var step = new CurveStep(target.Value, downwards, size, IsAddition ? price : -price, Steps ?? context.Steps);
        decimal least = most is { } cap && !IsAddition ? Math.Max(context.Minimum, points - cap) : context.Minimum;
        decimal highest = most is { } top && IsAddition ? Math.Min(context.Maximum, points + top) : context.Maximum;
        LocalizedText range = on.Describe();
        LocalizedText change = Describe(downwards, context.Steps);
        var clause = new Clause(new($"{range.Chinese}，{change.Chinese}", $"{range.English}, {change.English}"));
        return new(on, points, step, IsAddition ? null : least, IsAddition ? highest : null, clause);
    }

    internal LocalizedText Describe(bool downwards, StepCounting set)
    {
        LocalizedText price = IsAddition ? Price.Added() : Price.Deducted();
        string chinese = $"每{(downwards ? "降低" : "提高")}{Each}{price.Chinese}";
        string english = $"each {Each} {(downwards ? "below" : "above")} {price.English}";
        (string zh, string en) = (Steps ?? set) switch
        {
            StepCounting.Continuous => ($"（不满{Each}按比例计算）", " (part of a step counts in proportion)"),
            StepCounting.Whole => ($"（不满{Each}不计）", " (part of a step does not count)"),
            _ => ($"（不满{Each}按{Each}计算）", " (part of a step counts as a whole one)"),
        };
        string most = AtMost is { } cap ? (IsAddition ? $"，最多加{Limit(cap)}" : $"，最多扣{Limit(cap)}") : IsAddition ? "" : "，扣完为止";
        string mostEnglish = AtMost is { } limit ? $", at most {limit}{(limit.Kind == PriceKind.Share ? " of the weight" : " points")}" : IsAddition ? "" : ", down to none";
        return new(chinese + zh + most, english + en + mostEnglish);

        static string Limit(Price price) => price.Kind == PriceKind.Share ? $"权重分的{price.Number}" : $"{price.Number}分";
    }
}
