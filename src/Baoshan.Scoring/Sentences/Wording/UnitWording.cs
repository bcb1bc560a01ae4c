using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences.Wording;

/// <summary>Values of the metric as sentences say them: a per cent, or a number with the metric's unit.</summary>
internal static class UnitWording
{
    public static string Write(Magnitude magnitude, StandardContext context) => magnitude + (magnitude.Notation == Notation.Plain ? Unit(context) : "");

    public static LocalizedText Write(Interval interval, StandardContext context)
    {
        string unit = interval.Notation == Notation.Plain ? Unit(context) : "";
        return interval.Describe(bound => FormulaWriter.Number(bound, interval.Notation) + unit);
    }

    /// <summary>True for a unit that can be told from the words around it.</summary>
    public static bool CanBeSaid(string unit) =>
        unit.All(c => char.IsLetter(c) || c == '/')
        && !unit.Contains("百分", StringComparison.Ordinal)
        && unit[0] is not ('以' or '至' or '到' or '及' or '的' or '为');

    private static string Unit(StandardContext context) =>
        context.Notation == Notation.Date ? DateText.Unit
        : context.Metric is { IsRate: false, Unit: { Length: > 0 } unit } && CanBeSaid(unit) ? unit : "";
}
