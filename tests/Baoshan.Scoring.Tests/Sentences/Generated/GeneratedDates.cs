using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Banded;
using Baoshan.Scoring.Standards.Linear;
using FsCheck;
using FsCheck.Fluent;
using Interval = Baoshan.Scoring.Rules.Interval;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Standards of a date: days before or after a target, and bands of dates.</summary>
internal static partial class GeneratedStandards
{
    /// <summary>Standards whose metric is a date.</summary>
    public static Arbitrary<Said> OfDates { get; } = Arb.From(
        from weight in Points
        from steps in Gen.Elements(StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
        let context = new SentenceContext { Weight = weight, Steps = steps, Metric = new("上报日期", new NameFormula("上报日期"), null, null) { Kind = ValueKind.Date } }
        from standard in Gen.OneOf(LinearOfDates.Select(linear => (Standard)linear), BandsOfDates.Select(bands => (Standard)bands))
        select new Said(standard, context));

    private static Gen<decimal> Days => Gen.Choose(new DateOnly(2015, 12, 20).DayNumber, new DateOnly(2017, 3, 5).DayNumber).Select(day => (decimal)day);

    private static Gen<LinearStandard> LinearOfDates
    {
        get
        {
            Gen<Side> side =
                from each in Gen.Choose(1, 30)
                from price in Prices
                from adds in Gen.Elements(false, false, true)
                from most in Maybe(Prices)
                from counting in Gen.Elements<StepCounting?>(null, StepCounting.Continuous, StepCounting.Whole, StepCounting.Started)
                select new Side(new(each, false), price, adds, most, counting);
            return
                from target in Days
                from length in Gen.Elements(0m, 0m, 10m)
                from below in Gen.OneOf(side, Gen.Constant<Side>(null!))
                from above in side
                from late in Gen.Choose(1, 90)
                from zero in Gen.Elements(null, Interval.Above(target + length + late), Interval.AtLeast(target + length + late))
                select new LinearStandard(new(target, Notation.Date), new(target + length, Notation.Date), below, above, zero?.In(Notation.Date), Price.Full);
        }
    }

    private static Gen<BandsStandard> BandsOfDates =>
        from count in Gen.Choose(1, 4)
        from raw in Gen.ArrayOf(Days, count)
        from above in Gen.ArrayOf(Gen.Elements(true, false), count)
        from scores in Gen.ArrayOf(Earned, count + 1)
        let bounds = raw.Distinct().Order().ToArray()
        select new BandsStandard([.. Enumerable.Range(0, bounds.Length + 1).Select(i => new Band(Piece(bounds, above, i, percent: false).In(Notation.Date), scores[i]))]);
}
