using Baoshan.Scoring.Differences;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Compare;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Differences;

/// <summary>What the differences do to the scores of an assessment, as rows and lines.</summary>
internal sealed class ScoreLines(ScoreDifference scores, DifferenceOutline outline, Language language)
{
    public string Heading => Say($"得分：{Card.Subject} {Card.Period}", $"Scores: {Card.Subject} {Card.Period}");

    public string Unchanged => Say("没有指标的得分变动。", "No score differs.");

    /// <summary>The indicators whose score, weight or state differs, in table order.</summary>
    public IEnumerable<ScoreLine> Rows() => scores.Indicators.Where(row => row.IsChanged).Select(row => new ScoreLine(
        row.Indicator,
        Weight(row.Before, row.After),
        Score(row.Before),
        Score(row.After),
        Signed.Points(row.Difference),
        [.. row.Because.Select(because => because.In(language)), .. row.Reasons.Select(outline.Reason)]));

    public string Before => Total(scores.Before.Scorecard);

    public string After => Total(scores.After.Scorecard);

    public string Difference => Signed.Points(scores.Total);

    public string Grades
    {
        get
        {
            string first = Grade(scores.Before.Scorecard);
            string second = Grade(scores.After.Scorecard);
            return Say("评级：", "Grade: ") + (first == second ? second : $"{first} → {second}");
        }
    }

    /// <summary>What a side lacks, and what of the assessment fits the other side only.</summary>
    public IEnumerable<string> Gaps() => Gaps(scores.Before).Concat(Gaps(scores.After));

    private IEnumerable<string> Gaps(ScoredSide side)
    {
        string set = side.Scorecard.Set.Id;
        if (side.Lacking.Count > 0)
        {
            string names = string.Join(Say("、", ", "), side.Lacking.Select(Describe));
            yield return Say($"{set} 还需要的数据：{names}", $"{set} also needs: {names}");
        }

        foreach (Diagnostic unfit in side.Unfit)
        {
            yield return Say($"对 {set} 不能用：", $"left out for {set}: ") + unfit.Message.In(language);
        }
    }

    private string Describe(FactDeclaration fact) => (fact.Unit, fact.Indicator) switch
    {
        ({ } unit, { } code) => Say($"{fact.Name}（{code}，{unit}）", $"{fact.Name} ({code}, {unit})"),
        ({ } unit, null) => Say($"{fact.Name}（{unit}）", $"{fact.Name} ({unit})"),
        (null, { } code) when code != fact.Name => Say($"{fact.Name}（{code}）", $"{fact.Name} ({code})"),
        _ => fact.Name,
    };

    private static string Weight(IndicatorResult? before, IndicatorResult? after)
    {
        string first = before is null ? "—" : FigureText.Points(before.Indicator.Weight);
        string second = after is null ? "—" : FigureText.Points(after.Indicator.Weight);
        return first == second ? second : $"{first} → {second}";
    }

    private string Score(IndicatorResult? result) => result switch
    {
        null => "—",
        { Score: { } score } => SafeText.Number(score),
        { State: IndicatorState.NotApplicable } => result.State.Text().In(language),
        _ => Range(result.Range),
    };

    private static string Total(Scorecard card) => card.Total is { } total ? SafeText.Number(total) : Range(card.Range);

    private static string Range(ScoreRange range) => $"{SafeText.Number(range.Minimum)}–{SafeText.Number(range.Maximum)}";

    private string Grade(Scorecard card) => card.Grade?.Name ?? Say("未定", "open");

    private Scorecard Card => scores.After.Scorecard;

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;
}

/// <summary>A row of scores.</summary>
internal sealed record ScoreLine(Indicator Indicator, string Weight, string Before, string After, string Difference, IReadOnlyList<string> Lines);
