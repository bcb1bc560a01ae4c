using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Reconciliation.Alternatives;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Why a published score rate is not score over weight.</summary>
internal static class RateInvestigation
{
    public static void Run(CaseFile file)
    {
        foreach (OpenDisagreement open in file.OpenOf(FigureKind.Rate))
        {
            if (!CarriesOn(open, file))
            {
                Explain(open, file);
            }

            Elsewhere.Add(open, file);
        }
    }

    /// <summary>True where the rate is the printed score over the printed weight, one of which disagrees already.</summary>
    private static bool CarriesOn(OpenDisagreement open, CaseFile file)
    {
        string? code = open.Claim.Indicator;
        OpenDisagreement?[] scores = [null, .. file.OpenOf(code, CaseFile.ScoreKind(code)).OrderBy(score => score.Claim.Place != open.Claim.Place)];
        OpenDisagreement?[] weights = [null, .. file.OpenOf(code, FigureKind.Weight).OrderBy(weight => weight.Claim.Place != open.Claim.Place)];
        foreach (OpenDisagreement? weight in weights)
        {
            foreach (OpenDisagreement? score in scores)
            {
                decimal points = score?.Claim.Published.Value ?? file.Computed.Score(code)!.Value;
                decimal over = weight?.Claim.Published.Value ?? file.Computed.Weight(code);
                if ((score is null && weight is null) || over <= 0m || open.Computed.Round(points / over) != open.Claim.Published.Value)
                {
                    continue;
                }

                string arithmetic = $"{FormulaWriter.Plain(points)} ÷ {FormulaWriter.Plain(over)} = {open.Claim.Published}";
                open.Inherit(score is null ? code : score.Root, ReasonKind.Inherited, new(
                    $"由所印的{(score is null ? "分值" : weight is null ? "得分" : "得分和分值")}得出：{arithmetic}",
                    $"from the printed {(score is null ? "weight" : weight is null ? "score" : "score and weight")}: {arithmetic}"));
                return true;
            }
        }

        return false;
    }

    private static void Explain(OpenDisagreement open, CaseFile file)
    {
        string? code = open.Claim.Indicator;
        decimal weight = file.Computed.Weight(code);
        decimal computed = file.Computed.Score(code)!.Value;
        decimal[] scores = [.. file.ClaimsOf(code, CaseFile.ScoreKind(code), open.Claim.Place).Select(claim => claim.Published.Value).Append(computed).Distinct()];
        decimal[] weights = [.. file.Computed.Set.All.Select(indicator => indicator.Weight).Append(file.Computed.Set.FullScore).Distinct()];
        var alternatives = new List<Alternative>();
        foreach (decimal score in scores)
        {
            alternatives.AddRange(WeightCandidates.For(weight, weights).Select(over => RateOver(score, over, weights.Contains(over), open, file)));
            alternatives.AddRange(RoundingAlternatives.Of(score / weight, open.Computed.Decimals, true));
        }

        if (code is not null && file.Computed.Set[code].IsLeaf && file.Computed.Bench(code).Gives(computed))
        {
            alternatives.AddRange(LeafAlternatives.Judged(file.Computed.Bench(code)).Select(alternative => new Alternative(
                alternative.Kind,
                new($"{alternative.Text.Chinese}：{FormulaWriter.Plain(alternative.Value)} ÷ {FormulaWriter.Plain(weight)}", $"{alternative.Text.English}: {FormulaWriter.Plain(alternative.Value)} ÷ {FormulaWriter.Plain(weight)}"),
                alternative.Value / weight)));
        }

        AlternativeSearch.Explain(open, alternatives, alternative => new(
            $"{alternative.Text.Chinese} = {open.Claim.Published}{alternative.Note.Chinese}",
            $"{alternative.Text.English} = {open.Claim.Published}{alternative.Note.English}"), 0m, 1m);
    }

    private static Alternative RateOver(decimal score, decimal over, bool isOfSet, OpenDisagreement open, CaseFile file)
    {
        string? code = open.Claim.Indicator;
        decimal computed = file.Computed.Score(code)!.Value;
        bool alsoScore = score != computed && code is not null && file.Computed.Set[code].IsLeaf
            && file.Computed.Bench(code).Score(new() { Weight = over }) == score;
        string quotient = $"{FormulaWriter.Plain(score)} ÷ {FormulaWriter.Plain(over)}";
        return new(ReasonKind.RateBase, LocalizedText.Same(quotient), score / over)
        {
            Note = alsoScore ? new(
                    $"，所印得分 {FormulaWriter.Plain(score)} 也正是按 {FormulaWriter.Plain(over)} 分计的结果",
                    $"; on {Plural.Of(FormulaWriter.Plain(over), "points")} the standard also gives the printed score {FormulaWriter.Plain(score)}")
                : isOfSet ? new("", "")
                : new($"，但体系中没有分值为 {FormulaWriter.Plain(over)} 的指标", $"; yet no indicator of the set has the weight {FormulaWriter.Plain(over)}"),
        };
    }
}
