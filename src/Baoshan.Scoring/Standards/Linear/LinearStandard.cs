using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>
/// 线性扣分: points at a target, and a price for each step of the metric away from it, on one side or on both. A side that is not named
/// keeps the points of the target. It also says deviation (偏离) and base points with additions and deductions (基本分加减).
/// </summary>
/// <param name="From">The lower end of the target; equal to <paramref name="To"/> for a single value.</param>
/// <param name="To">The upper end of the target.</param>
/// <param name="Below">What each step below the target changes; null where nothing changes.</param>
/// <param name="Above">What each step above the target changes; null where nothing changes.</param>
/// <param name="Zero">The range that scores nothing, whatever the steps give; null where there is none.</param>
/// <param name="Base">The points at the target; full marks unless the table says otherwise.</param>
public sealed record LinearStandard(Magnitude From, Magnitude To, Side? Below, Side? Above, Interval? Zero, Price Base) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "linear";

    internal override StandardInput Input => StandardInput.Number;

    internal override void Check(StandardCheck check)
    {
        check.CheckMagnitude(From);
        check.CheckMagnitude(To);
        check.CheckEarned(Base);
        if (From.Value > To.Value)
        {
            check.Report(new($"满分区间的下限 {From} 大于上限 {To}", $"the lower end {From} of the target is above the upper end {To}"));
        }

        if (Below is null && Above is null)
        {
            check.Report(new("线性扣分至少要有 below 或 above 一侧", "a linear standard needs below or above, or both"));
        }

        Below?.Check(check, From);
        Above?.Check(check, To);
        if (Zero is { } zero)
        {
            check.CheckInterval(zero);
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        decimal points = Base.Of(context.Weight);
        var pieces = new List<CurvePiece>();
        if (Zero is { } zero)
        {
            LocalizedText range = UnitWording.Write(zero, context);
            pieces.Add(new(zero, 0m, null, null, null, new(new($"{range.Chinese}不得分", $"{range.English}: no points"))));
        }

        Interval target = new(Below is null ? null : From.Value, true, Above is null ? null : To.Value, true, From.Value == 0m ? To.Notation : From.Notation);
        LocalizedText held = UnitWording.Write(target, context);
        LocalizedText earned = Base.Earned();
        pieces.Add(new(target, points, null, null, null, new(new($"{held.Chinese}{earned.Chinese}", $"{held.English}: {earned.English}"))));
        if (Below is not null)
        {
            pieces.AddRange(Below.ToPieces(From, downwards: true, points, target.Notation, context));
        }

        if (Above is not null)
        {
            pieces.AddRange(Above.ToPieces(To, downwards: false, points, target.Notation, context));
        }

        return new Curve(context.MetricName, context.Notation, [.. pieces]);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        LocalizedText earned = Base.Earned();
        string from = UnitWording.Write(From, context);
        string to = UnitWording.Write(To, context);
        string target = From == To ? from : $"{from}至{to}";
        string targetEnglish = From == To ? from : $"{from} to {to}";
        var chinese = new List<string> { Base == Price.Full ? $"以{target}为满分" : $"以{target}为基准{(Base == Price.Zero ? "得0分" : earned.Chinese)}" };
        var english = new List<string> { $"{targetEnglish}: {earned.English}" };
        bool alike = Below is { Beyond: null } && Below == Above;
        foreach ((Side? side, SideWords words) in alike ? [(Below, SideWords.Both)] : new[] { (Below, SideWords.Of(true, context)), (Above, SideWords.Of(false, context)) })
        {
            if (side is not null)
            {
                LocalizedText text = side.Describe(words, context);
                chinese.Add(text.Chinese);
                english.Add(text.English);
            }
        }

        if (Zero is { } zero)
        {
            LocalizedText range = UnitWording.Write(zero, context);

            // where the range holds the target it is said that this is meant
            bool overrides = zero.Contains(From.Value) || zero.Contains(To.Value);
            chinese.Add($"{range.Chinese}{(overrides ? "一律" : "")}不得分");
            english.Add($"{range.English}: no points");
        }

        return new(string.Join("，", chinese), string.Join("; ", english));
    }
}
