using System.Globalization;
using Baoshan.Scoring.Reconciliation.Alternatives;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>
/// Looks among alternatives for those that give the published figure, and works out how much a match says: of the figures near the computed
/// one that could have been printed, the share that some alternative would have matched.
/// </summary>
internal static class AlternativeSearch
{
    private const int MinimumReach = 50;

    public static void Explain(
        OpenDisagreement open,
        IReadOnlyCollection<Alternative> alternatives,
        Func<Alternative, LocalizedText> arithmetic,
        decimal? least = null,
        decimal? most = null)
    {
        if (alternatives.Count == 0)
        {
            return;
        }

        open.Tried += alternatives.Count;
        open.ChanceMatch = Chance(open, alternatives, least, most);
        foreach (Alternative alternative in alternatives.Where(alternative => Reproduces(alternative, open)).DistinctBy(alternative => alternative.Text))
        {
            Alternative[] alike = [.. alternatives.Where(other => other.Kind == alternative.Kind)];
            LocalizedText search = Describe(open, alternative.Kind, alike.Length, Chance(open, alike, least, most));
            LocalizedText text = arithmetic(alternative);
            open.Reasons.Add(new(alternative.Kind, new(text.Chinese + search.Chinese, text.English + search.English), true));
        }
    }

    public static bool Reproduces(Alternative alternative, OpenDisagreement open) =>
        (alternative.IsRounding ? alternative.Value : open.Computed.Round(alternative.Value)) == open.Claim.Published.Value;

    /// <summary>How many ways were tried, and how likely a chance match is, in all and among those of one kind.</summary>
    private static LocalizedText Describe(OpenDisagreement open, ReasonKind kind, int alike, decimal chance)
    {
        (string all, string allEnglish) = Percent(open.ChanceMatch ?? 0m);
        (string own, string ownEnglish) = Percent(chance);
        LocalizedText name = kind.Text();
        string detail = alike == open.Tried ? "" : $"；其中“{name.Chinese}”{alike} 种，{own}";
        string detailEnglish = alike == open.Tried ? "" : $"; {alike} of them '{name.English}', {ownEnglish}";
        return new(
            $"（试过 {open.Tried} 种改法，相近的数字碰巧与其中之一相符的机会{all}{detail}）",
            $" ({open.Tried} ways tried; a figure nearby would match one of them by chance with {allEnglish}{detailEnglish})");
    }

    private static (string Chinese, string English) Percent(decimal chance)
    {
        string percent = (chance * 100m).ToString("0", CultureInfo.InvariantCulture) + "%";
        return chance < 0.01m ? ("不到 1%", "below 1%") : ($"约 {percent}", $"about {percent}");
    }

    private static decimal Chance(OpenDisagreement open, IEnumerable<Alternative> alternatives, decimal? least, decimal? most)
    {
        decimal step = 1m;
        for (int i = 0; i < Math.Min(open.Computed.Decimals, 12); i++)
        {
            step /= 10m;
        }

        decimal reach = Math.Max(2m * Math.Abs(open.Difference), MinimumReach * step);
        decimal low = Math.Max(least ?? decimal.MinValue, open.Computed.Value - reach);
        decimal high = Math.Min(most ?? decimal.MaxValue, open.Computed.Value + reach);
        int hits = alternatives
            .Select(alternative => open.Computed.Round(alternative.Value))
            .Where(value => value >= low && value <= high && value != open.Computed.Value)
            .Distinct()
            .Count();
        decimal places = Math.Max(1m, decimal.Floor((high - low) / step));
        return Math.Min(1m, hits / places);
    }
}
