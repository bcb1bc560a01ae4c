using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Analysis;

/// <summary>Grades that are missing, or that no total can earn.</summary>
internal static class GradeCheck
{
    public static IEnumerable<CheckFinding> Check(IndicatorSet set)
    {
        if (set.Grades.Count == 0)
        {
            yield return new(
                AnalysisRules.MissingGrades,
                new("指标体系没有评价等级（grades）", "the set has no grades"),
                new("写明各等级的最低总分", "state the least total of each grade"));
        }

        foreach (Grade grade in set.Grades.Where(grade => grade.From > set.FullScore))
        {
            yield return new(
                AnalysisRules.UnreachableGrade,
                new(
                    $"等级“{grade.Name}”从 {FormulaWriter.Plain(grade.From)} 分起，高于满分 {FormulaWriter.Plain(set.FullScore)}",
                    $"the grade '{grade.Name}' starts at {FormulaWriter.Plain(grade.From)}, above the full score {FormulaWriter.Plain(set.FullScore)}"));
        }
    }
}
