using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>A row that never counts, because rows before it hold wherever it does, or because its condition can never hold.</summary>
internal sealed class MaskedRowCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed) => analysed.Decision.Form switch
    {
        Curve curve => OfCurve(curve, analysed.Profile),
        Cases cases => OfCases(cases, analysed),
        _ => [],
    };

    private static IEnumerable<CheckFinding> OfCurve(Curve curve, CurveProfile? profile)
    {
        for (int i = 0; i < curve.Pieces.Count && profile is not null; i++)
        {
            if (Array.TrueForAll(profile.Cells, cell => cell.Piece != i))
            {
                LocalizedText clause = curve.Pieces[i].Clause.Text;
                yield return Covered(clause);
            }
        }
    }

    private static IEnumerable<CheckFinding> OfCases(Cases cases, AnalysedDecision analysed)
    {
        CaseRow[] rows = [.. cases.Rows];
        Formula[] conditions = [.. rows.Select(row => row.When).OfType<Formula>()];
        if (ConditionSpace.Of(conditions, analysed.Scope) is not { } space)
        {
            yield break;
        }

        int[] first = new int[rows.Length];
        int[] held = new int[rows.Length];
        foreach (ConditionCell cell in space.Cells())
        {
            bool taken = false;
            for (int i = 0; i < rows.Length; i++)
            {
                if (rows[i].When is not { } when || cell.Holds(when))
                {
                    held[i]++;
                    first[i] += taken ? 0 : 1;
                    taken = true;
                }
            }
        }

        for (int i = 0; i < rows.Length; i++)
        {
            // a last row that is never needed is no fault: every table must have one
            if (first[i] == 0 && rows[i].When is not null)
            {
                yield return held[i] == 0 ? Impossible(rows[i].Clause.Text) : Covered(rows[i].Clause.Text);
            }
        }
    }

    private static CheckFinding Covered(LocalizedText clause) => new(
        AnalysisRules.MaskedRow,
        new($"“{clause.Chinese}”永远轮不到：凡它成立之处，前面的条款已经适用", $"'{clause.English}' never counts: wherever it holds, an earlier clause does"),
        new("调整次序，或删去这一行", "change the order, or leave the row out"));

    private static CheckFinding Impossible(LocalizedText clause) => new(
        AnalysisRules.MaskedRow,
        new($"“{clause.Chinese}”的条件不可能成立", $"the condition of '{clause.English}' can never hold"));
}
