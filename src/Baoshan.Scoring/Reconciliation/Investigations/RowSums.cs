using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reconciliation.Investigations;

/// <summary>Adds up what is printed below a node.</summary>
internal static class RowSums
{
    /// <summary>What is printed of an indicator, in the same place if it stands there, or else the sum of what is printed below it; null where neither is.</summary>
    public static decimal? Published(CaseFile file, Indicator indicator, FigureKind kind, string place)
    {
        if (file.ClaimsOf(indicator.Code, kind, place).FirstOrDefault() is { } claim)
        {
            return claim.Published.Value;
        }

        decimal sum = 0m;
        foreach (Indicator child in indicator.Indicators)
        {
            if (Published(file, child, kind, place) is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return indicator.Indicators.Count == 0 ? null : sum;
    }

    /// <summary>Says that a node's score is not the sum of its own rows, and which of the two the node above it uses.</summary>
    public static void Add(OpenDisagreement open, CaseFile file)
    {
        ValueArray<Indicator> children = file.Computed.Children(open.Claim.Indicator);
        decimal?[] rows = [.. children.Select(child => Published(file, child, FigureKind.Score, open.Claim.Place))];
        if (rows.Length == 0 || Array.Exists(rows, row => row is null) || !file.Computed.IsSum(open.Claim.Indicator))
        {
            return;
        }

        decimal sum = rows.Sum(row => row!.Value);
        if (sum == open.Claim.Published.Value)
        {
            return;
        }

        string terms = string.Join(" + ", rows.Select(row => FormulaWriter.Plain(row!.Value)));
        string total = FormulaWriter.Plain(sum);
        LocalizedText above = Above(open, file, sum);
        open.Reasons.Add(new(
            ReasonKind.Rows,
            new(
                $"所印各行（{string.Join("、", children.Select(child => child.Code))}）之和是 {terms} = {total}，不是 {open.Claim.Published}{above.Chinese}",
                $"its printed rows ({string.Join(", ", children.Select(child => child.Code))}) add up to {terms} = {total}, not to {open.Claim.Published}{above.English}"),
            false));
    }

    /// <summary>Whether the node above was added up from the rows' sum.</summary>
    private static LocalizedText Above(OpenDisagreement open, CaseFile file, decimal sum)
    {
        if (open.Claim.Indicator is not { } code)
        {
            return new("", "");
        }

        string? parent = file.Computed.Set[code].Parent;
        decimal others = 0m;
        var terms = new List<string>();
        foreach (Indicator child in file.Computed.Children(parent))
        {
            decimal? value = child.Code == code ? sum : Published(file, child, FigureKind.Score, open.Claim.Place);
            if (value is not { } term)
            {
                return new("", "");
            }

            others += term;
            terms.Add(FormulaWriter.Plain(term));
        }

        Claim? match = file.ClaimsOf(parent, CaseFile.ScoreKind(parent), open.Claim.Place).FirstOrDefault(claim => claim.Published.Value == others);
        return match is null ? new("", "") : new(
            $"；而 {CaseFile.Name(parent)} 的 {match.Published} = {string.Join(" + ", terms)}，用的是 {FormulaWriter.Plain(sum)}",
            $"; yet {match.Published} of {CaseFile.NameEnglish(parent)} = {string.Join(" + ", terms)} uses {FormulaWriter.Plain(sum)}");
    }
}
