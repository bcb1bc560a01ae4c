using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>What each step away from a target changes, on one side of it.</summary>
/// <param name="Each">The size of a step, above zero.</param>
/// <param name="Price">What each step takes or adds, above zero.</param>
/// <param name="IsAddition">True where steps add points, false where they take them.</param>
/// <param name="AtMost">The most that all steps together take or add; null where there is no limit of its own.</param>
/// <param name="Steps">How part of a step counts; null where the set says so.</param>
public sealed record Side(Magnitude Each, Price Price, bool IsAddition, Price? AtMost, StepCounting? Steps)
{
    /// <summary>How far from the target this price reaches; null where it reaches without end.</summary>
    public Magnitude? UpTo { get; init; }

    /// <summary>分段累进: what each step further out changes; null where the price is the same all the way.</summary>
    public Side? Beyond { get; init; }

    private IEnumerable<Side> WithBeyond => Beyond is null ? [this] : Beyond.WithBeyond.Prepend(this);

    internal void Check(StandardCheck check, Magnitude target)
    {
        bool isRate = check.Metric is null or { IsRate: true };
        if (Beyond is not null && (UpTo is not { } end || (Beyond.UpTo is { } next && Distance(next, target, isRate) <= Distance(end, target, isRate))))
        {
            check.Report(new("分段累进：除最后一段外都要有 up-to，且越来越远", "brackets: each but the last has up-to, each further out than the one before"));
        }

        if (Beyond is null && UpTo is not null)
        {
            check.Report(new("最后一段（或唯一的一段）没有尽头，不写 up-to", "the last price, or the only one, reaches without end; it has no up-to"));
        }

        if (Beyond is { AtMost: not null })
        {
            check.Report(new("at-most 是各段合计的限额，写在第一段", "at-most limits all brackets together; write it in the first"));
        }

        if (AtMost is not null && Beyond is { } beyond && beyond.WithBeyond.Any(bracket => bracket.IsAddition != IsAddition))
        {
            check.Report(
                new("分段累进：有加有扣时不能写 at-most，不知限定的是加分还是扣分", "brackets that add and deduct cannot have at-most: it would not be known which of the two it limits"),
                new("用 maximum、minimum 或 cap、floor 限定得分", "limit the score with maximum and minimum, or cap and floor"));
        }

        Beyond?.Check(check, target);
        check.CheckPrice(Price);
        if (Each.Value <= 0m)
        {
            check.Report(new("每一步的大小应大于 0", "the size of a step must be above zero"));
        }

        if (check.Metric is { IsRate: false } && Each.IsPercent && target.Value == 0m)
        {
            check.Report(
                new($"每一步 {Each} 是目标的 {Each}，而目标是 0", $"a step of {Each} is {Each} of the target, and the target is 0"),
                new("每一步写成数，如 each: 5；或业绩值改为比率", "write the step as a number, as in each: 5; or make the metric a rate"));
        }

        if (check.Metric is { IsRate: true } && !Each.IsPercent)
        {
            check.CheckMagnitude(Each);
        }

        if (check.Metric is { Notation: Notation.Date } && Each.Notation != Notation.Plain)
        {
            check.Report(new($"业绩值“{check.Metric.Name}”是日期，每一步写成天数，而不是 {Each}", $"the metric '{check.Metric.Name}' is a date; a step is a number of days, not {Each}"), new("如 each: 1", "as in each: 1"));
        }

        if (AtMost is { } most)
        {
            check.CheckPrice(most);
        }
    }

    /// <summary>The pieces of the curve on this side of the target, one a bracket.</summary>
    internal IEnumerable<CurvePiece> ToPieces(Magnitude target, bool downwards, decimal points, Notation notation, StandardContext context)
    {
        decimal? most = AtMost?.Of(context.Weight);
        decimal least = most is { } cap && !IsAddition ? Math.Max(context.Minimum, points - cap) : context.Minimum;
        decimal highest = most is { } top && IsAddition ? Math.Min(context.Maximum, points + top) : context.Maximum;
        decimal start = target.Value;
        (bool takes, bool adds) = (false, false);
        for (Side? bracket = this; bracket is not null; bracket = bracket.Beyond)
        {
            takes |= !bracket.IsAddition;
            adds |= bracket.IsAddition;
            decimal? end = bracket.Beyond is null || bracket.UpTo is not { } reach ? null
                : downwards ? target.Value - Distance(reach, target, context.IsRate) : target.Value + Distance(reach, target, context.IsRate);
            Interval on = downwards
                ? new(end, end is not null, start, false, notation)
                : new(start, false, end, end is not null, notation);
            CurvePiece piece = bracket.ToPiece(on, target with { Value = start }, target, downwards, points, context);
            yield return piece with { Least = takes ? least : null, Most = adds ? highest : null };
            if (end is { } next)
            {
                points += Change(Math.Abs(next - start), piece.Step!);
                start = next;
            }
        }
    }

    /// <summary>What a whole bracket changes.</summary>
    private static decimal Change(decimal distance, CurveStep step) => step.Counting switch
    {
        StepCounting.Whole => decimal.Floor(distance / step.Size) * step.Points,
        StepCounting.Started => decimal.Ceiling(distance / step.Size) * step.Points,
        _ => distance * step.Points / step.Size,
    };

    // 每 1 %: a percentage point where the metric is a rate, 1 % of the target where it is an amount
    private static decimal Distance(Magnitude distance, Magnitude target, bool isRate) =>
        distance.IsPercent && !isRate ? distance.Value * Math.Abs(target.Value) : distance.Value;

    private CurvePiece ToPiece(Interval on, Magnitude start, Magnitude target, bool downwards, decimal points, StandardContext context)
    {
        decimal price = Price.Of(context.Weight);
        decimal size = Distance(Each, target, context.IsRate);
        var step = new CurveStep(start.Value, downwards, size, IsAddition ? price : -price, Steps ?? context.Steps);
        LocalizedText range = UnitWording.Write(on, context);
        LocalizedText change = DescribeOwn(SideWords.Of(downwards, context), AtMost, context);
        var clause = new Clause(new($"{range.Chinese}，{change.Chinese}", $"{range.English}, {change.English}"));
        return new(on, points, step, null, null, clause);
    }

    internal LocalizedText Describe(SideWords words, StandardContext context)
    {
        if (Beyond is null)
        {
            return DescribeOwn(words, AtMost, context);
        }

        var brackets = new List<LocalizedText>();
        string from = "";
        for (Side? bracket = this; bracket is not null; bracket = bracket.Beyond)
        {
            // the limit of all brackets is said once, at the end
            LocalizedText own = bracket.DescribeOwn(words, bracket.Beyond is null ? AtMost : null, context, isLast: bracket.Beyond is null);
            string to = bracket.UpTo is { } end ? UnitWording.Write(end, context) : "";
            (string zh, string en) = from.Length == 0 ? ($"{to}以内", $"up to {to}") : to.Length == 0 ? ($"{from}以上", $"beyond {from}") : ($"{from}至{to}", $"{from} to {to}");
            brackets.Add(new($"{words.Direction.Chinese}{zh}的部分，{own.Chinese}", $"{en} {words.Direction.English}: {own.English}"));
            from = to;
        }

        return LocalizedText.Join(brackets, "；", "; ");
    }

    private LocalizedText DescribeOwn(SideWords words, Price? limit, StandardContext context, bool isLast = true)
    {
        string each = UnitWording.Write(Each, context);
        LocalizedText price = IsAddition ? Price.Added() : Price.Deducted();

        // what the set declares stands in brackets; what the standard itself says is a clause of its own
        LocalizedText counting = CountingPiece.Write(Steps ?? context.Steps, each);
        (string zh, string en) = Steps is null ? ($"（{counting.Chinese}）", $" ({counting.English})") : ($"，{counting.Chinese}", $", {counting.English}");
        string most = limit is { } cap ? $"，最多{(IsAddition ? cap.Added() : cap.Deducted()).Chinese}" : IsAddition || !isLast ? "" : "，扣完为止";
        string mostEnglish = limit is { } top ? $", at most {top}{(top.Kind == PriceKind.Share ? " of the weight" : " points")}" : IsAddition || !isLast ? "" : ", down to none";
        return new(
            $"每{words.Direction.Chinese}{each}{price.Chinese}{zh}{most}",
            $"each {each} {words.Direction.English} {price.English}{en}{mostEnglish}");
    }
}

/// <summary>The words for the side of a target.</summary>
/// <param name="Direction">The direction away from the target.</param>
internal sealed record SideWords(LocalizedText Direction)
{
    private static SideWords Down { get; } = new(new LocalizedText("降低", "below"));

    private static SideWords Up { get; } = new(new LocalizedText("提高", "above"));

    private static SideWords Earlier { get; } = new(new LocalizedText("提前", "before"));

    private static SideWords Later { get; } = new(new LocalizedText("推迟", "after"));

    /// <summary>Both sides at once.</summary>
    public static SideWords Both { get; } = new(new LocalizedText("偏离", "off in either direction"));

    /// <summary>One side; a date is earlier or later than its target.</summary>
    public static SideWords Of(bool downwards, StandardContext context) =>
        context.Notation == Notation.Date ? (downwards ? Earlier : Later) : downwards ? Down : Up;
}
