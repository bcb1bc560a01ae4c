using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>Says of what the other checks are silent, not because it is in order, but because they cannot look into it.</summary>
internal sealed class NotAnalysedCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed) => analysed.Decision.Form switch
    {
        FreeFormula free when !IsJudged(free.Points, analysed) && FormulaNames.Of(free.Points).Any() =>
        [
            NotAnalysed(
                analysed,
                new("是自由公式，除最高、最低得分外没有检查", "is a free formula; only its fewest and most points have been checked"),
                new("能写成线性、分档或条件计分的，改写后才检查得到突变、升降和被遮住的行", "written as a curve, bands or conditions it would be checked for jumps, direction and masked rows")),
        ],
        Curve when analysed.Profile is null =>
            [NotAnalysed(analysed, new("的台阶太多，没有逐级检查", "has too many steps to be checked one by one"), null)],
        Cases cases when ConditionSpace.IsTooLarge(cases.Rows.Select(row => row.When).OfType<Formula>(), analysed.Scope) =>
            [NotAnalysed(analysed, new("的条件组合太多，没有检查有没有永远轮不到的行", "has too many combinations of conditions to find rows that never count"), null)],
        _ => [],
    };

    /// <summary>Points that an evaluator gives; that is said by a rule of its own.</summary>
    private static bool IsJudged(Formula points, AnalysedDecision analysed) => points is NameFormula name && analysed.Scope.Variable(name.Name) is { IsJudgement: true };

    private static CheckFinding NotAnalysed(AnalysedDecision analysed, LocalizedText why, LocalizedText? hint) =>
        new(AnalysisRules.NotAnalysed, new($"“{analysed.Label}”{why.Chinese}", $"'{analysed.Label}' {why.English}"), hint);
}
