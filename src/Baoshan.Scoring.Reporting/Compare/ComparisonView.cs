using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Compare;

/// <summary>Scorecards side by side: each indicator of any of them, with what each gives and how far it is from the first.</summary>
internal sealed record ComparisonView
{
    public required Labels Labels { get; init; }

    public required IReadOnlyList<Scorecard> Cards { get; init; }

    /// <summary>What tells the scorecards apart: the period, the subject, or both.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    public required IReadOnlyList<ComparisonRow> Rows { get; init; }

    public required ComparisonRow Total { get; init; }

    public required IReadOnlyList<string> Grades { get; init; }

    /// <summary>The subject, where all scorecards have the same; otherwise what tells them apart.</summary>
    public string Heading => Cards.Select(card => card.Subject).Distinct().Count() == 1 ? SafeText.Clean(Cards[0].Subject) : string.Join(Labels.Of("、", ", "), Titles);

    public string Title => $"{Labels.Comparison}{Labels.Colon}{string.Join(Labels.Of("、", ", "), Titles)}";

    public static ComparisonView Build(IReadOnlyList<Scorecard> cards, Language language)
    {
        var labels = new Labels(language);
        return new()
        {
            Labels = labels,
            Cards = cards,
            Titles = TitlesOf(cards),
            Rows = [.. Order(cards).Select(indicator => Row(indicator, cards))],
            Total = new("", labels.Total, 1, [.. cards.Select(card => new ComparisonCell(
                card.FullScore, card.Total, card.Rate, card.Range, card.Total is null ? labels.Open : ""))]),
            Grades = [.. cards.Select(card => card.Grade is { } grade ? SafeText.Clean(grade.Name) : labels.NoGrade)],
        };

        ComparisonRow Row(Indicator indicator, IReadOnlyList<Scorecard> all) => new(
            SafeText.Clean(indicator.Code),
            SafeText.Clean(indicator.Name),
            indicator.Level,
            [.. all.Select(card => card.Set.TryGetIndicator(indicator.Code, out _) ? Cell(card[indicator.Code], labels) : null)]);
    }

    private static ComparisonCell Cell(IndicatorResult result, Labels labels) => new(
        result.Indicator.Weight,
        result.Score,
        result.Rate,
        result.Range,
        result.State == IndicatorState.Scored ? "" : labels.Of(result.State.Text()));

    /// <summary>The indicators of the first set in its order; those that only others have come after their siblings.</summary>
    private static List<Indicator> Order(IReadOnlyList<Scorecard> cards)
    {
        var order = new List<Indicator>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Indicator indicator in cards.SelectMany(card => card.Set.All).Where(indicator => known.Add(indicator.Code)))
        {
            int parent = order.FindIndex(other => other.Code == indicator.Parent);
            int place = parent < 0 ? order.Count : parent + 1;
            while (parent >= 0 && place < order.Count && order[place].Level > order[parent].Level)
            {
                place++;
            }

            order.Insert(place, indicator);
        }

        return order;
    }

    private static string[] TitlesOf(IReadOnlyList<Scorecard> cards)
    {
        bool sameSubject = cards.Select(card => card.Subject).Distinct().Count() == 1;
        bool samePeriod = cards.Select(card => card.Period).Distinct().Count() == 1;
        string[] titles = [.. cards.Select(card => SafeText.Clean(sameSubject && !samePeriod ? card.Period : samePeriod && !sameSubject ? card.Subject : $"{card.Subject} {card.Period}"))];
        if (titles.Distinct().Count() < titles.Length)
        {
            titles = [.. titles.Zip(cards, (title, card) => SafeText.Clean($"{title} {card.Set.Id}"))];
        }

        return titles.Distinct().Count() == titles.Length ? titles : [.. titles.Select((title, i) => $"{i + 1}. {title}")];
    }
}

/// <summary>An indicator in each of the scorecards.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name, as the first set that has it gives it.</param>
/// <param name="Level">The level.</param>
/// <param name="Cells">What each scorecard gives; null where its set does not have the indicator.</param>
internal sealed record ComparisonRow(string Code, string Name, int Level, IReadOnlyList<ComparisonCell?> Cells)
{
    /// <summary>By how many points a score is above the first one; null where one of them is not known.</summary>
    public decimal? Difference(int card) => Cells[card]?.Score - Cells[0]?.Score;

    /// <summary>By how much of a rate a score rate is above the first one; null where one of them is not known.</summary>
    public decimal? RateDifference(int card) => Cells[card]?.Rate - Cells[0]?.Rate;
}

/// <summary>What one scorecard gives an indicator.</summary>
internal sealed record ComparisonCell(decimal Weight, decimal? Score, decimal? Rate, ScoreRange Range, string State)
{
    public string ScoreText => Score is { } score ? SafeText.Number(score) : $"{SafeText.Number(Range.Minimum)}–{SafeText.Number(Range.Maximum)}";

    public string RateText => Rate is { } rate ? FigureText.Rate(rate) : State.Length > 0 ? State : "—";
}
