using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards.Judged;

namespace Baoshan.Scoring.Analysis;

/// <summary>A standard that no rule computes: open until it is written as a rule, or acknowledged as meant for judgement.</summary>
internal static class JudgementCheck
{
    public static IEnumerable<CheckFinding> Check(Indicator leaf) => IsJudged(leaf.Standard!)
        ?
        [
            new(
                AnalysisRules.JudgedStandard,
                new($"“{leaf.Name}”的评分标准只是文字，由评价人员判断得分", $"the standard of '{leaf.Name}' is text only; an evaluator judges the points"),
                new("改写成可计算的评分语句；本就由人判断的，用 acknowledge 写明理由", "write it as a sentence that can be computed; acknowledge it with a reason where judgement is meant")),
        ]
        : [];

    private static bool IsJudged(Standard standard) =>
        standard is JudgementStandard || standard.Nested("", null).Any(nested => IsJudged(nested.Standard));
}
