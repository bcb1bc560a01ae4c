using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>日期: as targets, bounds and in conditions a date is a whole day; between two of them lie as many days as one goes through.</summary>
public sealed class DateLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void Each_day_is_in_the_band_that_holds_it(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);

        // the last day of each band but the last, and how the two bands beside it are told apart: to it | after it, to it | from the next, before the next | from the next
        var ends = new List<CalendarDay> { DrawnDay.Of(draw) };
        for (int i = draw.Whole(0, 3); i > 0; i--)
        {
            ends.Add(ends[^1].Plus(draw.Whole(1, 9)));
        }

        int[] ways = [.. ends.Select(_ => draw.Whole(0, 2))];
        (CalendarDay? First, CalendarDay? Last)[] bands = [.. Enumerable.Range(0, ends.Count + 1).Select(i => (i == 0 ? (CalendarDay?)null : ends[i - 1].Next(), i == ends.Count ? (CalendarDay?)null : ends[i]))];
        string[] texts = [.. bands.Select((band, i) => Words(draw, band.First, i > 0 && ways[i - 1] == 0, band.Last, i < ends.Count && ways[i] == 2))];
        DrawnPrice[] prices = [.. bands.Select(_ => DrawnPrice.Earned(draw, around))];
        LeafSet leaf = around.Leaf($"bands: {{ {string.Join(", ", draw.Shuffled(texts.Zip(prices)).Select(pair => $"'{pair.First}': {pair.Second.Text}"))} }}") with { Metric = "日", Facts = "日: { type: date }" };
        Assert.True(leaf.TryLoad().Succeeded, leaf.Yaml);
        ScoringPlan plan = leaf.Plan();
        foreach (CalendarDay day in ends.SelectMany(end => new[] { end.Previous(), end, end.Next() }).Append(DrawnDay.Of(draw)))
        {
            int band = Array.FindIndex(bands, b => (b.First is not { } first || day.CompareTo(first) >= 0) && (b.Last is not { } last || day.CompareTo(last) <= 0));
            around.Holds(plan.Score(new Assessment("对象", "2016", [DrawnDay.Fact(draw, "日", day)]))["L"], prices[band].Points, () => $"{day}\n{leaf.Yaml}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void Each_day_from_a_target_counts_one(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        CalendarDay from = DrawnDay.Of(draw);
        CalendarDay to = draw.OneIn(3) ? from.Plus(draw.Whole(1, 20)) : from;
        DrawnSide? above = draw.OneIn(4) ? null : Side(draw, around);
        DrawnSide? below = above is null || draw.OneIn(2) ? Side(draw, around) : null;
        CalendarDay? zeroAfter = draw.OneIn(3) ? to.Plus(draw.Whole(0, 40)) : null;
        string full = from == to ? DrawnDay.Text(draw, from) : $"{{ from: {DrawnDay.Text(draw, from)}, to: {DrawnDay.Text(draw, to)} }}";
        LeafSet leaf = around.Leaf($"linear: {{ full: {full}"
            + (above is null ? "" : $", above: {above.Yaml}")
            + (below is null ? "" : $", below: {below.Yaml}")
            + (zeroAfter is { } zero ? $", zero: 晚于{DrawnDay.Text(draw, zero)}" : "") + " }") with
        { Metric = "日", Facts = "日: { type: date }" };
        ScoringPlan plan = leaf.Plan();
        foreach (int days in draw.Several(12, 12, () => draw.Whole(-45, 45)).Concat([-1, 0, 1]))
        {
            CalendarDay day = draw.Of(from, to, zeroAfter ?? to).Plus(days);
            Fraction points = zeroAfter is { } none && day.CompareTo(none) > 0 ? 0m
                : day.CompareTo(from) < 0 ? around.Weight + (below?.Change((decimal)from.Since(day)) ?? 0m)
                : day.CompareTo(to) > 0 ? around.Weight + (above?.Change((decimal)day.Since(to)) ?? 0m)
                : around.Weight;
            around.Holds(plan.Score(new Assessment("对象", "2016", [DrawnDay.Fact(draw, "日", day)]))["L"], points, () => $"{day}\n{leaf.Yaml}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void The_days_between_two_dates_are_a_number_that_any_standard_reads(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        NumericCase standard = NumericCase.Any(draw, around, isRate: false);
        LeafSet leaf = around.Leaf(standard.Yaml) with { Metric = "实际日期 - 应报日期", Facts = "应报日期: { type: date }\n实际日期: { type: date }" };
        ScoringPlan plan = leaf.Plan();
        foreach (int days in standard.Bounds.Select(bound => (int)decimal.Clamp(bound, -900m, 900m)).SelectMany(bound => new[] { bound - 1, bound, bound + 1 }).Append(0))
        {
            CalendarDay due = DrawnDay.Of(draw);
            CalendarDay actual = due.Plus(days);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [DrawnDay.Fact(draw, "实际日期", actual), DrawnDay.Fact(draw, "应报日期", due)]))["L"];
            around.Holds(result, standard.Points((decimal)actual.Since(due)), () => $"{due}, {actual}\n{leaf.Yaml}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void Conditions_compare_days_and_go_on_by_days(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        CalendarDay fixedDay = DrawnDay.Of(draw);
        int shift = draw.Whole(-40, 40);
        string comparison = draw.Of("<", "<=", ">", ">=", "=", "<>");
        bool later = draw.OneIn(2);
        string when = $"甲 {comparison} {(later ? "max" : "min")}(乙, {DrawnDay.Text(draw, fixedDay)}) {(shift < 0 ? $"- {-shift}" : $"+ {shift}")}";
        LeafSet leaf = around.Leaf($"cases: [ {{ when: '{when}', score: full }}, {{ else: zero }} ]") with { Facts = "甲: { type: date }\n乙: { type: date }" };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 12; i++)
        {
            CalendarDay other = draw.OneIn(2) ? fixedDay.Plus(draw.Whole(-3, 3)) : DrawnDay.Of(draw);
            CalendarDay bound = (later == other.CompareTo(fixedDay) > 0 ? other : fixedDay).Plus(shift);
            CalendarDay day = bound.Plus(draw.Whole(-1, 1));
            int order = day.CompareTo(bound);
            bool holds = comparison switch
            {
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                ">=" => order >= 0,
                "=" => order == 0,
                _ => order != 0,
            };
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [DrawnDay.Fact(draw, "甲", day), DrawnDay.Fact(draw, "乙", other)]))["L"];
            around.Holds(result, holds ? around.Weight : 0m, () => $"{day}, {other}\n{leaf.Yaml}");
        }
    }

    private static DrawnSide Side(Draw draw, LeafAround around)
    {
        int each = draw.Of(1, 1, draw.Whole(2, 10));
        StepCounting? steps = draw.OneIn(3) ? draw.Of(StepCounting.Continuous, StepCounting.Whole, StepCounting.Started) : null;
        var bracket = new DrawnBracket(Written.Number(each), each, DrawnPrice.Taken(draw, around.Weight), draw.OneIn(5), 0m, null, null, steps, around.Steps);
        return new([bracket], draw.OneIn(2) ? null : DrawnPrice.Taken(draw, around.Weight, 0.9m));
    }

    /// <summary>A range of whole days in one of the ways to say it.</summary>
    private static string Words(Draw draw, CalendarDay? first, bool afterTheDayBefore, CalendarDay? last, bool beforeTheNextDay)
    {
        string start = first is { } from ? DrawnDay.Text(draw, afterTheDayBefore ? from.Previous() : from) : "";
        string end = last is { } to ? DrawnDay.Text(draw, beforeTheNextDay ? to.Next() : to) : "";
        return (first, last) switch
        {
            (null, _) => beforeTheNextDay ? $"早于{end}" : draw.Of($"不晚于{end}", $"不迟于{end}", $"{end}及以前"),
            (_, null) => afterTheDayBefore ? $"晚于{start}" : draw.Of($"不早于{start}", $"{start}及以后"),
            _ when first == last && !afterTheDayBefore && !beforeTheNextDay && draw.OneIn(2) => start,
            _ => $"{start}{(afterTheDayBefore ? "（不含）" : draw.Of("", "（含）"))}至{end}{(beforeTheNextDay ? "（不含）" : draw.Of("", "（含）"))}",
        };
    }
}
