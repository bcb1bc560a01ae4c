using System.Globalization;
using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>Prints a scorecard's figures as a faultless report would, or with some of them replaced.</summary>
internal static class PrintedFigures
{
    public static PublishedFigures Of(Scorecard card, Func<string, string, string?>? replace = null, string place = "表")
    {
        var lines = new List<string> { "format: baoshan.scoring/published@1", "tables:", $"  - place: {place}", "    figures:" };
        foreach (var result in card.Indicators)
        {
            lines.Add(Line(result.Code, result.Indicator.Weight, result.Score, result.Rate, null, replace));
        }

        lines.Add(Line("total", card.FullScore, card.Total, card.Rate, card.Grade?.Name, replace));
        return PublishedFigures.TryParse(string.Join('\n', lines)).GetValueOrThrow();
    }

    public static string Percent(decimal rate) => decimal.Round(rate * 100m, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture) + "%";

    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Line(string code, decimal weight, decimal? score, decimal? rate, string? grade, Func<string, string, string?>? replace)
    {
        (string Key, string? Text)[] figures =
        [
            ("weight", Number(weight)),
            ("score", score is { } points ? Number(points) : null),
            ("rate", rate is { } share ? Percent(share) : null),
            ("grade", grade),
        ];
        return $"      {code}: {{ {string.Join(", ", figures.Where(figure => figure.Text is not null).Select(figure => $"{figure.Key}: {replace?.Invoke(code, figure.Key) ?? figure.Text}"))} }}";
    }
}
