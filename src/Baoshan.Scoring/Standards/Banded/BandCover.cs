using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Banded;

/// <summary>Finds values that no band covers, or more than one.</summary>
internal static class BandCover
{
    public static readonly DiagnosticRule GapRule = new("BS501", "gap", Severity.Error);
    public static readonly DiagnosticRule OverlapRule = new("BS502", "overlap", Severity.Error);

    public static void Check(IReadOnlyList<Band> bands, StandardCheck check)
    {
        Interval[] ordered = [.. bands.Select(band => band.On).OrderBy(on => on.From ?? decimal.MinValue).ThenBy(on => on.From is not null && !on.FromIncluded)];
        if (ordered.Length == 0)
        {
            check.Report(new("分档计分没有任何一档", "there are no bands"));
            return;
        }

        if (ordered[0].From is { } lowest)
        {
            Gap(check, (ordered[0].FromIncluded ? Interval.Below(lowest) : Interval.AtMost(lowest)) with { IsPercent = ordered[0].IsPercent });
        }

        // the band that reaches furthest so far: a band inside another leaves no gap behind it
        Interval reach = ordered[0];
        foreach (Interval next in ordered.Skip(1))
        {
            Join(reach, next, check);
            reach = Further(reach, next);
        }

        if (reach.To is { } highest)
        {
            string top = Formulas.FormulaWriter.Number(reach.From ?? highest, reach.IsPercent);
            Gap(
                check,
                (reach.ToIncluded ? Interval.Above(highest) : Interval.AtLeast(highest)) with { IsPercent = reach.IsPercent },
                new($"把最高一档写成没有上限的，如 {top}以上", $"give the highest band no upper end, as in {top}以上"));
        }
    }

    private static Interval Further(Interval a, Interval b) => (a.To, b.To) switch
    {
        (null, _) => a,
        (_, null) => b,
        ({ } x, { } y) => y > x || (y == x && b.ToIncluded) ? b : a,
    };

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
            Gap(check, new(end, !low.ToIncluded, start, !high.FromIncluded, low.IsPercent));
        }
    }

    private static void Gap(StandardCheck check, Interval gap, LocalizedText? hint = null)
    {
        LocalizedText range = gap.Describe();
        check.ReportAs(GapRule, new($"没有任何一档包含：{range.Chinese}", $"no band holds: {range.English}"), hint ?? new("每个取值都应恰好属于一档", "each value belongs to exactly one band"));
    }
}
