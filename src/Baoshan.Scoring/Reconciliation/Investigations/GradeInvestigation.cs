using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why a published grade is not that of the computed total: it is that of the published one.</summary>
internal static class GradeInvestigation
{
    public static void Run(CaseFile file)
    {
        foreach (OpenDisagreement open in file.OpenOf(FigureKind.Grade))
        {
            foreach (OpenDisagreement total in file.OpenOf(FigureKind.Total).OrderBy(total => total.Claim.Place != open.Claim.Place))
            {
                if (GradeOf(file, total.Claim.Published.Value) is { } grade && grade.Name == open.Claim.Published.Text)
                {
                    open.Inherit(total.CausedBy, ReasonKind.Inherited, new(
                        $"所印总分 {total.Claim.Published} 的等级就是“{grade.Name}”",
                        $"the printed total {total.Claim.Published} has the grade '{grade.Name}'"));
                    break;
                }
            }

            Elsewhere.Add(open, file);
        }
    }

    private static Grade? GradeOf(CaseFile file, decimal total) => file.Computed.Set.Grades.FirstOrDefault(grade => total >= grade.From);
}
