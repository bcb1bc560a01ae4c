using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>A scorecard as a table for a terminal: the whole tree, and the reason for every point lost.</summary>
internal sealed class ScorecardTable(Scorecard card, Session session)
{
    public string Write()
    {
        var table = new TextTable(
            new(Say("指标", "Indicator"), Share: 36),
            new(Say("权重", "Weight"), IsFigure: true),
            new(Say("得分", "Score"), IsFigure: true),
            new(Say("得分率", "Rate"), IsFigure: true),
            new(Say("扣分原因", "Points lost to"), Share: 36));
        foreach (IndicatorResult result in card.Indicators)
        {
            AddIndicator(table, result);
        }

        table.AddRule();
        foreach (IndicatorResult item in card.Adjustments)
        {
            AddAdjustment(table, item);
        }

        table.Add(
            new(Say("总分", "Total"), Colour.Bold),
            new(FigureText.Points(card.FullScore), Colour.Bold),
            new(Figures.Score(card.Total, card.Range), Colour.Bold),
            new(Figures.Rate(card.Rate), Colour.Bold),
            new(ScorecardNotes.Verdict(card, session), Colour.Bold));
        return ScorecardNotes.Heading(card, session)
            + "\n"
            + table.Write(session.Width, session.HasColours)
            + ScorecardNotes.Footer(card, session);
    }

    private void AddIndicator(TextTable table, IndicatorResult result)
    {
        bool open = result.Score is null && result.State != IndicatorState.NotApplicable;
        bool lost = result.PointsLost is not (null or 0m);
        Colour own = result.Indicator.Level == 1 ? Colour.Bold : Colour.None;
        Colour figure = open ? Colour.Red : lost && result.Indicator.IsLeaf ? Colour.Yellow : own;
        string reason = !result.Indicator.IsLeaf || (!lost && !open && result.State == IndicatorState.Scored) ? "" : session.In(result.Explanation.Reason);
        table.Add(
            new(result.Indicator.ToString(), own, Indent: (result.Indicator.Level - 1) * 2, Hanging: 2),
            new(FigureText.Points(result.Indicator.Weight), own),
            new(Figures.Score(result), figure),
            new(Figures.Rate(result.Rate), figure),
            new(reason, open ? Colour.Red : Colour.None));
    }

    /// <summary>加分项与扣分项: what an item adds or takes, beside the tree.</summary>
    private void AddAdjustment(TextTable table, IndicatorResult item)
    {
        bool bonus = item.Indicator.Place == IndicatorPlace.Bonus;
        bool open = item.Score is null && item.State != IndicatorState.NotApplicable;
        string kind = bonus ? Say("加分项", "Bonus") : Say("扣分项", "Penalty");
        string points = Figures.Score(item);
        table.Add(
            new($"{kind} {item.Indicator}", Hanging: 2),
            new(FigureText.Points(item.Indicator.Weight)),
            new(item.Score is > 0m ? (bonus ? "+" : "-") + points : points, open ? Colour.Red : Colour.None),
            new("—"),
            new(session.In(item.Explanation.Reason), open ? Colour.Red : Colour.None));
    }

    private string Say(string chinese, string english) => session.Say(chinese, english);
}
