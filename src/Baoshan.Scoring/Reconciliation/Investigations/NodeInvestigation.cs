using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reconciliation.Alternatives;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why the published score of a node, or a total, is not what the set gives: it carries on differences below it, or it is itself at fault.</summary>
internal static class NodeInvestigation
{
    public static void Run(CaseFile file)
    {
        IEnumerable<OpenDisagreement> nodes = file.OpenOf(FigureKind.Score)
            .Where(open => !file.Computed.Set[open.Claim.Indicator!].IsLeaf)
            .OrderByDescending(open => file.Computed.Set[open.Claim.Indicator!].Level)
            .Concat(file.OpenOf(FigureKind.Total));
        foreach (OpenDisagreement open in nodes)
        {
            IReadOnlyList<OpenDisagreement[]> sets = new Inheritance(file, open.Claim.Indicator).Find(open.Difference);
            if (sets.Count > 0)
            {
                CarryOn(open, sets);
            }
            else
            {
                RowSums.Add(open, file);
                Explain(open, file);
            }

            Elsewhere.Add(open, file);
        }
    }

    private static void CarryOn(OpenDisagreement open, IReadOnlyList<OpenDisagreement[]> sets)
    {
        string?[] roots = [.. sets.SelectMany(set => set).Select(cause => cause.Root).Distinct()];
        bool first = true;
        foreach (OpenDisagreement[] set in sets)
        {
            string causes = string.Join("、", set.Select(cause => $"{cause.Claim.Indicator} 印为 {cause.Claim.Published} 而非 {cause.Computed.Text}（{Signed(cause.Difference)}）"));
            string causesEnglish = string.Join(", ", set.Select(cause => $"{cause.Claim.Indicator} printed as {cause.Claim.Published} and not {cause.Computed.Text} ({Signed(cause.Difference)})"));
            string arithmetic = $"{open.Computed.Text} {string.Join(" ", set.Select(cause => cause.Difference < 0m ? $"- {FormulaWriter.Plain(-cause.Difference)}" : $"+ {FormulaWriter.Plain(cause.Difference)}"))} = {open.Claim.Published}";
            var text = new LocalizedText($"{causes}；{arithmetic}", $"{causesEnglish}; {arithmetic}");
            if (first)
            {
                open.Inherit(roots.Length == 1 ? roots[0] : null, ReasonKind.Inherited, text);
                first = false;
            }
            else
            {
                open.Reasons.Add(new(ReasonKind.Inherited, text, true));
            }
        }
    }

    /// <summary>Tries every judgement on each leaf below, and every standard on the weights that are printed for it.</summary>
    private static void Explain(OpenDisagreement open, CaseFile file)
    {
        if (!file.Computed.IsSum(open.Claim.Indicator))
        {
            return;
        }

        var alternatives = new List<Alternative>();
        foreach (Indicator leaf in file.Computed.Below(open.Claim.Indicator).Where(indicator => indicator.IsLeaf))
        {
            decimal score = file.Computed.Score(leaf.Code)!.Value;
            LeafBench bench = file.Computed.Bench(leaf.Code);
            if (!bench.Gives(score))
            {
                continue;
            }

            alternatives.AddRange(LeafAlternatives.Judged(bench)
                .Where(alternative => alternative.Value != score)
                .Select(alternative => new Alternative(
                    alternative.Kind,
                    new($"{alternative.Text.Chinese}，得 {FormulaWriter.Plain(alternative.Value)} 而非 {FormulaWriter.Plain(score)}", $"{alternative.Text.English}, {FormulaWriter.Plain(alternative.Value)} and not {FormulaWriter.Plain(score)}"),
                    open.Computed.Exact + alternative.Value - score)));
        }

        alternatives.AddRange(RoundingAlternatives.Of(open.Computed.Exact, open.Computed.Decimals, false));
        AlternativeSearch.Explain(open, alternatives, alternative => new(
            $"若 {alternative.Text.Chinese}，则 {CaseFile.Name(open.Claim.Indicator)} 为 {open.Computed.Show(alternative.Value)}",
            $"{alternative.Text.English}: {CaseFile.NameEnglish(open.Claim.Indicator)} would be {open.Computed.Show(alternative.Value)}"));
    }

    private static string Signed(decimal difference) => difference > 0m ? $"+{FormulaWriter.Plain(difference)}" : FormulaWriter.Plain(difference);
}
