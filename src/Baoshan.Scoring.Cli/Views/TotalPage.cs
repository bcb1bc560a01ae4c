using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>How the total comes about, and what it lost points to.</summary>
internal sealed class TotalPage(Scorecard card, Session session)
{
    /// <summary>The words for the total, where an indicator's code would stand.</summary>
    public static readonly string[] Words = ["total", "总分"];

    private readonly TextBlock text = new(session);

    public string Write()
    {
        text.AddTitle(Say("总分", "Total"));
        string total = Figures.Score(card.Total, card.Range);
        string full = FigureText.Points(card.FullScore);
        string rate = Figures.Rate(card.Rate);
        text.Add(Say("得分", "Score"), Say($"{total}，满分 {full}，得分率 {rate}", $"{total} of {full}, score rate {rate}"));
        if (ScorecardNotes.Verdict(card, session) is { Length: > 0 } verdict)
        {
            text.AddLines(verdict + '\n');
        }

        text.AddGap();
        text.AddLines(IndicatorRows.Table(card.Set.Indicators.Select(root => card[root.Code]), session));
        text.AddGap();
        AddSum();
        foreach (IndicatorResult adjustment in card.Adjustments)
        {
            bool bonus = adjustment.Indicator.Place == IndicatorPlace.Bonus;
            text.Add(bonus ? Say("加分项", "Bonus item") : Say("扣分项", "Penalty item"), $"{adjustment.Indicator}{Say("：", ": ")}{session.In(adjustment.Explanation.Reason)}");
        }

        foreach (LocalizedText step in card.TotalSteps)
        {
            text.Add(Say("总分", "Total"), session.In(step));
        }

        text.AddGap();
        IndicatorRows.AddLossy(text, card.Indicators, session);
        return text.ToString();
    }

    private void AddSum()
    {
        IndicatorResult[] counted = [.. card.Set.Indicators.Select(root => card[root.Code]).Where(root => root.Score is not null)];
        if (counted.Length == card.Set.Indicators.Count(root => card[root.Code].State != IndicatorState.NotApplicable))
        {
            text.Add(Say("合计", "Sum"), $"{string.Join(" + ", counted.Select(root => $"{root.Code} {Figures.Score(root)}"))} = {Figures.Plain(counted.Sum(root => root.Score!.Value))}");
        }
    }

    private string Say(string chinese, string english) => session.Say(chinese, english);
}
