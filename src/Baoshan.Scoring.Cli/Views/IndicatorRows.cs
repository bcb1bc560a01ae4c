using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>What pages about a node and about the total have in common: the indicators right below, and the leaves that cost points.</summary>
internal static class IndicatorRows
{
    /// <summary>A table of indicators with their points.</summary>
    public static string Table(IEnumerable<IndicatorResult> results, Session session)
    {
        var table = new TextTable(
            new(session.Say("下级指标", "Indicator"), Share: 2),
            new(session.Say("权重", "Weight"), IsFigure: true),
            new(session.Say("得分", "Score"), IsFigure: true),
            new(session.Say("得分率", "Rate"), IsFigure: true),
            new(session.Say("扣分", "Lost"), IsFigure: true));
        foreach (IndicatorResult result in results)
        {
            table.Add(
                new(result.Indicator.ToString(), Hanging: 2),
                FigureText.Points(result.Indicator.Weight),
                Figures.Score(result),
                Figures.Rate(result.Rate),
                result.PointsLost is { } lost ? Figures.Plain(lost) : "—");
        }

        return table.Write(session.Width, session.HasColours);
    }

    /// <summary>The leaves among these that lost points or are open, each with its reason.</summary>
    public static void AddLossy(TextBlock text, IEnumerable<IndicatorResult> results, Session session)
    {
        IndicatorResult[] lossy = [.. results.Where(leaf => leaf.Indicator.IsLeaf && leaf.PointsLost is not 0m && leaf.State != IndicatorState.NotApplicable)];
        if (lossy.Length > 0)
        {
            text.AddTitle(session.Say("扣分和未完成的指标", "Points lost, and what is open"));
        }

        foreach (IndicatorResult leaf in lossy)
        {
            text.AddItem("  - ", $"{leaf.Indicator}{session.Say("：", ": ")}{session.In(leaf.Explanation.Reason)}");
        }
    }
}
