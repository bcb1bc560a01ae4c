using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why a published weight is not the set's: the report itself prints another elsewhere, or it is not the sum of its own rows.</summary>
internal static class WeightInvestigation
{
    public static void Run(CaseFile file)
    {
        foreach (OpenDisagreement open in file.OpenOf(FigureKind.Weight))
        {
            ValueArray<Indicator> children = file.Computed.Children(open.Claim.Indicator);
            decimal?[] rows = [.. children.Select(child => RowSums.Published(file, child, FigureKind.Weight, open.Claim.Place))];
            if (rows.Length > 0 && Array.TrueForAll(rows, row => row is not null))
            {
                decimal sum = rows.Sum(row => row!.Value);
                string terms = string.Join(" + ", rows.Select(row => FormulaWriter.Plain(row!.Value)));
                bool adds = sum == open.Claim.Published.Value;
                open.Reasons.Add(adds
                    ? new(ReasonKind.Inherited, new($"所印下级分值之和 {terms} = {FormulaWriter.Plain(sum)}", $"the sum of the printed weights below it: {terms} = {FormulaWriter.Plain(sum)}"), true)
                    : new(ReasonKind.Rows, new($"所印下级分值之和是 {terms} = {FormulaWriter.Plain(sum)}，不是 {open.Claim.Published}", $"the printed weights below it add up to {terms} = {FormulaWriter.Plain(sum)}, not to {open.Claim.Published}"), false));
            }

            Elsewhere.Add(open, file);
        }
    }
}
