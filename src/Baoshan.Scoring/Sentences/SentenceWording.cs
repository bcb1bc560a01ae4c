using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences;

/// <summary>Says a standard as its one canonical sentence.</summary>
internal static class SentenceWording
{
    public static LocalizedText Of(Standard standard, SentenceContext context) => standard.Describe(ContextOf(context));

    /// <summary>What a standard is applied to, as far as a sentence knows it.</summary>
    public static StandardContext ContextOf(SentenceContext context)
    {
        decimal weight = context.Weight ?? 100m;
        return new()
        {
            Indicator = context.Indicator ?? "",
            Label = context.Metric?.Name ?? "",
            Result = "score",
            Role = DecisionRole.Score,
            Weight = weight,
            Minimum = 0m,
            Maximum = weight,
            Metric = context.Metric,
            OwnFact = context.Indicator ?? "",
            Rounding = new(null, 12, RoundingMode.HalfAwayFromZero),
            Steps = context.Steps ?? StepCounting.Continuous,
        };
    }
}
