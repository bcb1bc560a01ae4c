namespace Baoshan.Scoring.Reconciliation;

/// <summary>Says where the report prints another value of the same figure.</summary>
internal static class Elsewhere
{
    public static void Add(OpenDisagreement open, CaseFile file)
    {
        Claim claim = open.Claim;
        foreach (IGrouping<decimal, Claim> other in file.Figures.Claims
            .Where(other => other.Indicator == claim.Indicator && other.Figure == claim.Figure && other.Metric == claim.Metric
                && (claim.Figure == FigureKind.Grade ? other.Published.Text != claim.Published.Text : other.Published.Value != claim.Published.Value))
            .GroupBy(other => other.Published.Value))
        {
            string text = other.First().Published.Text;
            bool agrees = open.Computed.Agrees(other.First().Published);
            open.Reasons.Add(new(
                ReasonKind.Elsewhere,
                new(
                    $"{string.Join("；", other.Select(o => o.Where.Chinese))}印为 {text}{(agrees ? "，与计算一致" : "")}",
                    $"{string.Join("; ", other.Select(o => o.Where.English))}: {text}{(agrees ? ", as computed" : "")}"),
                false));
        }
    }
}
