using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>
/// Holds an assessment's period against the days on which the set's overlays are in force. It is a warning: to score last year by this year's
/// rules is a question that people ask on purpose.
/// </summary>
internal static class PeriodCheck
{
    public static readonly DiagnosticRule NotInForce = new("BS420", "overlay-not-in-force", Severity.Warning);
    public static readonly DiagnosticRule UnknownPeriod = new("BS421", "unknown-period", Severity.Warning);

    public static void Check(IndicatorSet set, Assessment assessment, DiagnosticBag diagnostics)
    {
        Overlay[] dated = [.. set.Overlays.Where(overlay => overlay.Effective is not null)];
        if (dated.Length == 0)
        {
            return;
        }

        if (!PeriodText.TryParse(assessment.Period, out _))
        {
            diagnostics.Add(new(
                UnknownPeriod,
                assessment.PeriodSpan,
                new($"看不出评价时段“{Excerpt.Of(assessment.Period)}”是哪些日子，无法与叠加文件的生效日期核对", $"the days of the period '{Excerpt.Of(assessment.Period)}' are not known, so they cannot be held against the days on which overlays are in force"),
                new("写作 2016、2016年度、2016年上半年、2016年第三季度、2016-07 或 2016-01..2016-06", "write 2016, 2016年度, 2016年上半年, 2016年第三季度, 2016-07 or 2016-01..2016-06")));
            return;
        }

        foreach (Overlay overlay in dated.Where(overlay => overlay.IsInForce(assessment.Period) == false))
        {
            LocalizedText force = overlay.Effective!.Text;
            diagnostics.Add(new(
                NotInForce,
                assessment.PeriodSpan,
                new($"叠加文件“{overlay.Id}”{force.Chinese}，评价时段 {assessment.Period} 在此之外", $"the overlay '{overlay.Id}' is {force.English}; the period {assessment.Period} is outside that"),
                new("改用当时有效的指标体系；如属有意试算，可不理会", "use the set that was in force; leave it where the question is meant")));
        }
    }
}
