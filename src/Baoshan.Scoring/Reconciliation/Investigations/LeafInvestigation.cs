using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Reconciliation.Alternatives;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why a leaf's published score is not what its standard gives.</summary>
internal static class LeafInvestigation
{
    public static void Run(CaseFile file)
    {
        foreach (OpenDisagreement open in file.OpenOf(FigureKind.Score).Where(open => file.Computed.Set[open.Claim.Indicator!].IsLeaf))
        {
            LeafBench bench = file.Computed.Bench(open.Claim.Indicator!);
            if (bench.Gives(file.Computed.Score(open.Claim.Indicator)) && !FollowsFromWeight(open, file, bench))
            {
                Alternative[] alternatives = [.. LeafAlternatives.Of(bench).Select(alternative => Corroborate(alternative, open, file))];
                AlternativeSearch.Explain(
                    open,
                    alternatives,
                    alternative => new(
                        $"{alternative.Text.Chinese}，得 {open.Computed.Show(alternative.Value)}{alternative.Note.Chinese}",
                        $"{alternative.Text.English}: {open.Computed.Show(alternative.Value)}{alternative.Note.English}"),
                    bench.Leaf.Minimum,
                    bench.Leaf.Maximum);
            }

            Elsewhere.Add(open, file);
        }
    }

    /// <summary>Says of another weight that gives the printed score where a printed rate, too, is over that weight.</summary>
    private static Alternative Corroborate(Alternative alternative, OpenDisagreement open, CaseFile file)
    {
        if (alternative.Weight is not { } weight || !AlternativeSearch.Reproduces(alternative, open))
        {
            return alternative;
        }

        Claim? rate = file.ClaimsOf(open.Claim.Indicator, FigureKind.Rate, open.Claim.Place)
            .FirstOrDefault(claim => claim.Published.IsReproducedBy(open.Claim.Published.Value / weight));
        string arithmetic = $"{open.Claim.Published} ÷ {FormulaWriter.Plain(weight)} = {rate?.Published}";
        return rate is null ? alternative : alternative with { Note = new($"；所印得分率也正是 {arithmetic}", $"; the printed rate, too, is {arithmetic}") };
    }

    /// <summary>True where the same place prints another weight, and the standard gives the printed score on that weight.</summary>
    private static bool FollowsFromWeight(OpenDisagreement open, CaseFile file, LeafBench bench)
    {
        foreach (OpenDisagreement weight in file.OpenOf(open.Claim.Indicator, FigureKind.Weight).Where(weight => weight.Claim.Place == open.Claim.Place))
        {
            if (weight.Claim.Published.Value is > 0m and var other && bench.Score(new() { Weight = other }) == open.Claim.Published.Value)
            {
                open.Inherit(open.Claim.Indicator, ReasonKind.Weight, new(
                    $"同处把分值印为 {weight.Claim.Published}；评分标准按 {FormulaWriter.Plain(other)} 分计得 {open.Claim.Published}",
                    $"the same place prints the weight {weight.Claim.Published}; on {Plural.Of(FormulaWriter.Plain(other), "points")} the standard gives {open.Claim.Published}"));
                return true;
            }
        }

        return false;
    }
}
