using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Standards.Findings;

namespace Baoshan.Scoring.Analysis;

/// <summary>A penalty item that starts from full marks and loses points by problem: what it earns is what is taken, so that it takes most where nothing is wrong.</summary>
internal static class InvertedPenaltyCheck
{
    public static IEnumerable<CheckFinding> Check(Indicator item) => item.Place == IndicatorPlace.Penalty && IsOfFindings(item.Standard!)
        ?
        [
            new(
                AnalysisRules.InvertedPenalty,
                new(
                    $"扣分项“{item.Name}”没有问题时扣满 {FigureText.Points(item.Weight)} 分，问题越多扣得越少：扣分项的得分就是从总分中所扣的分",
                    $"the penalty item '{item.Name}' takes all its {Plural.Of(FigureText.Points(item.Weight), "points")} where there is no problem, and fewer the more there are: the score of a penalty item is what is taken from the total"),
                new("改用逐项加分，从零起算：awards（“每有一项加1分”）", "count up from nothing, with awards (每有一项加1分)")),
        ]
        : [];

    private static bool IsOfFindings(Standard standard) =>
        standard is FindingsStandard || standard.Nested("", null).Any(nested => IsOfFindings(nested.Standard));
}
