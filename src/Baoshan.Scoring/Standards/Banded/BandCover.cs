using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Banded;

/// <summary>Finds values that no band covers, or more than one.</summary>
internal static class BandCover
{
    public static readonly DiagnosticRule GapRule = new("BS501", "gap", Severity.Error);
    public static readonly DiagnosticRule OverlapRule = new("BS502", "overlap", Severity.Error);

    /// <summary>Reports gaps and overlaps.</summary>
    /// <param name="bands">The bands.</param>
    /// <param name="check">Takes what is wrong.</param>
    /// <param name="rounding">How the metric is rounded: what lies between two of its values is no gap.</param>
    public static void Check(IReadOnlyList<Band> bands, StandardCheck check, Rounding? rounding)
    {
        Interval[] ordered = [.. bands.Select(band => band.On).OrderBy(on => on.From ?? decimal.MinValue).ThenBy(on => on.From is not null && !on.FromIncluded)];
        if (ordered.Length == 0)
        {
            check.Report(new("分档计分没有任何一档", "there are no bands"));
            return;
        }

        if (ordered[0].From is { } lowest)
        {
            Gap(check, (ordered[0].FromIncluded ? Interval.Below(lowest) : Interval.AtMost(lowest)).In(ordered[0].Notation));
        }

        // the band that reaches furthest so far: a band inside another leaves no gap behind it
        Interval reach = ordered[0];
        foreach (Interval next in ordered.Skip(1))
        {
            Join(UpToNext(reach, bands, rounding), next, check);
            reach = Further(reach, next);
        }

        if (reach.To is { } highest)
        {
            string top = reach.Notation == Notation.Date
                ? IntervalText.Write(Interval.AtLeast(reach.From ?? highest).In(reach.Notation))
                : $"{FormulaWriter.Number(reach.From ?? highest, reach.Notation)}以上";
            Gap(
                check,
                (reach.ToIncluded ? Interval.Above(highest) : Interval.AtLeast(highest)).In(reach.Notation),
                new($"把最高一档写成没有上限的，如 {top}", $"give the highest band no upper end, as in {top}"));
        }
    }

    private static Interval Further(Interval a, Interval b) => (a.To, b.To) switch
    {
        (null, _) => a,
        (_, null) => b,
        ({ } x, { } y) => y > x || (y == x && b.ToIncluded) ? b : a,
    };

    /// <summary>A band with its end moved to where the next begins, where the metric has no value between the two: to the 30th, from the 1st on.</summary>
    public static Interval UpToNext(Interval on, IReadOnlyList<Band> bands, Rounding? rounding)
    {
        if (on is not { To: { } end, ToIncluded: true } || rounding is null)
        {
            return on;
        }

        decimal unit = new(1, 0, 0, false, (byte)rounding.Decimals);
        Interval? next = bands.Select(band => band.On).Where(other => other.From is { } from && (from > end || (from == end && !other.FromIncluded)))
            .OrderBy(other => other.From).ThenBy(other => !other.FromIncluded).FirstOrDefault();
        return next is { From: { } start, FromIncluded: true } && start - end <= unit && decimal.Remainder(end, unit) == 0m ? on with { To = start, ToIncluded = false } : on;
    }

    private static void Join(Interval low, Interval high, StandardCheck check)
    {
        if (low.To is not { } end || high.From is not { } start || end > start || (end == start && low.ToIncluded && high.FromIncluded))
        {
            LocalizedText a = low.Describe();
            LocalizedText b = high.Describe();
            check.ReportAs(OverlapRule, new($"两档重叠：{a.Chinese}；{b.Chinese}", $"two bands overlap: {a.English}; {b.English}"));
        }
        else if (end < start || (!low.ToIncluded && !high.FromIncluded))
        {
            Gap(check, new(end, !low.ToIncluded, start, !high.FromIncluded, low.Notation));
        }
    }

    private static void Gap(StandardCheck check, Interval gap, LocalizedText? hint = null)
    {
        LocalizedText range = gap.Describe();
        check.ReportAs(GapRule, new($"没有任何一档包含：{range.Chinese}", $"no band holds: {range.English}"), hint ?? new("每个取值都应恰好属于一档", "each value belongs to exactly one band"));
    }
}
