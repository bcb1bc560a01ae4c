using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Banded;
using Baoshan.Scoring.Standards.Efficacy;
using Baoshan.Scoring.Standards.Linear;
using Baoshan.Scoring.Standards.Proportional;
using FsCheck;
using FsCheck.Fluent;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Standards of a number: linear, bands, proportional, efficacy.</summary>
internal static partial class GeneratedStandards
{
    private static Gen<LinearStandard> Linear(SentenceContext context)
    {
        bool rate = context.Metric?.IsRate ?? true;
        Gen<Side> side =
            from percent in Gen.Elements(true, rate)
            from each in Points
            from price in Prices
            from adds in Gen.Elements(false, false, true)
            from most in Maybe(Prices)
            from steps in Gen.Elements<StepCounting?>(null, StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
            select new Side(new(percent ? each / 100m : each, percent), price, adds, most, steps);
        return
            from low in Magnitudes(rate)
            from length in Gen.OneOf(Gen.Constant(0m), Points)
            let to = low with { Value = low.Value + (rate ? length / 100m : length) }
            from below in Gen.OneOf(side, Brackets(side), Gen.Constant<Side>(null!))
            from other in Gen.OneOf(side, Brackets(side), Gen.Constant<Side>(null!))
            from alike in Gen.Elements(false, false, true)
            let above = alike ? below : other
            where below is not null || above is not null
            from zero in Gen.OneOf(Gen.Constant<Interval?>(null), Intervals(rate).Select(range => (Interval?)range))
            from points in Gen.OneOf(Gen.Constant(Price.Full), Earned)
            select new LinearStandard(low, to, below, above, zero, points);
    }


    /// <summary>Two or three brackets, each further out than the one before, with one limit for all.</summary>
    private static Gen<Side> Brackets(Gen<Side> side) =>
        from first in side
        from second in side
        from third in Gen.OneOf(side, Gen.Constant<Side>(null!))
        from reach in Points
        from further in Points
        let far = (second with { AtMost = null, IsAddition = first.IsAddition }) with
        {
            UpTo = third is null ? null : Reach(reach + further, first.Each.IsPercent),
            Beyond = third is null ? null : third with { AtMost = null, IsAddition = first.IsAddition },
        }
        select first with { UpTo = Reach(reach, first.Each.IsPercent), Beyond = far };

    private static Magnitude Reach(decimal distance, bool percent) => new(percent ? distance / 100m : distance, percent);

    private static Gen<Interval> Intervals(bool percent) =>
        from low in Values
        from length in Points
        from lowIn in Gen.Elements(true, false)
        from highIn in Gen.Elements(true, false)
        from shape in Gen.Choose(0, 4)
        let a = percent ? low / 100m : low
        let b = percent ? (low + length) / 100m : low + length
        select shape switch
        {
            0 => new Interval(a, lowIn, null, false, percent),
            1 => new Interval(null, false, a, highIn, percent),
            2 => new Interval(a, true, a, true, percent),
            3 => Interval.All,
            _ => new Interval(a, lowIn, b, highIn, percent),
        };

    /// <summary>Bands that cover every value once.</summary>
    private static Gen<BandsStandard> Bands(SentenceContext context) =>
        from percent in context.Metric is { } metric ? Gen.Constant(metric.IsRate) : Gen.Elements(true, false)
        from count in Gen.Choose(0, 4)
        from raw in Gen.ArrayOf(Values, count)
        from above in Gen.ArrayOf(Gen.Elements(true, false), count)
        from scores in Gen.ArrayOf(Earned, count + 1)
        from ends in Gen.ArrayOf(Maybe(Earned), count + 1)
        let bounds = raw.Distinct().Order().Select(v => percent ? v / 100m : v).ToArray()
        select new BandsStandard([.. Enumerable.Range(0, bounds.Length + 1).Select(i => new Band(Piece(bounds, above, i, percent), scores[i]) { To = i == 0 || i == bounds.Length ? null : ends[i] })]);

    private static Interval Piece(decimal[] bounds, bool[] above, int i, bool percent) =>
        bounds.Length == 0 ? Interval.All
        : new(
            i == 0 ? null : bounds[i - 1],
            i > 0 && above[i - 1],
            i == bounds.Length ? null : bounds[i],
            i < bounds.Length && !above[i],
            percent);

    private static Gen<ProportionalStandard> ProportionalOf(SentenceContext context) =>
        from target in Points
        from lower in Gen.Elements(true, false)
        from most in Gen.OneOf(Gen.Constant(Price.Full), Prices)
        let rate = context.Metric?.IsRate ?? true
        from zero in Gen.OneOf(Gen.Constant<Interval?>(null), Intervals(rate).Select(range => (Interval?)range))
        select new ProportionalStandard(new(rate ? target / 100m : target, rate), lower, most, zero);

    private static Gen<EfficacyStandard> EfficacyOf(SentenceContext context) =>
        from names in Distinct(Labels, 2, 5)
        from values in Gen.ArrayOf(Values, names.Length)
        from coefficients in Gen.ArrayOf(Points, names.Length)
        from lower in Gen.Elements(true, false)
        from hold in Gen.Elements(true, false)
        let rate = context.Metric?.IsRate ?? true
        select new EfficacyStandard([.. names.Select((name, i) => new EfficacyLevel(name, new(rate ? values[i] / 100m : values[i], rate), coefficients[i]))], lower, hold);
}
