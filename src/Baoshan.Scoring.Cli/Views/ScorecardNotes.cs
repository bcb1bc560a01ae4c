using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Texts;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>What stands above and below a scorecard's table: what was scored, the grade, what is still open, overlays and assumptions.</summary>
internal static class ScorecardNotes
{
    public static string Heading(Scorecard card, Session session)
    {
        var text = new TextBlock(session);
        text.Add(session.Say("指标体系", "Indicator set"), card.Set.ToString());
        text.Add(session.Say("被评价对象", "Subject"), card.Subject);
        text.Add(session.Say("评价时段", "Period"), card.Period);
        return text.ToString();
    }

    /// <summary>The grade, or that there is none yet.</summary>
    public static string Verdict(Scorecard card, Session session) => (card.Grade, card.Status) switch
    {
        ({ } grade, ScorecardStatus.Complete) => session.Say($"评级：{grade}", $"Grade: {grade}"),
        ({ } grade, _) => session.Say($"未完成；无论缺项得分多少，评级都是{grade}", $"Incomplete; the grade is {grade} whatever the open scores"),
        (null, ScorecardStatus.Complete) => "",
        _ => session.Say("未完成，不能评级", "Incomplete; no grade yet"),
    };

    public static string Footer(Scorecard card, Session session)
    {
        var text = new TextBlock(session);
        IndicatorResult[] open = [.. card.Indicators.Concat(card.Adjustments).Where(result => result.Indicator.IsLeaf && result.Score is null && result.State != IndicatorState.NotApplicable)];
        if (open.Length > 0)
        {
            text.Add(session.Say("尚缺", "Still needed"), session.Say(
                $"{open.Length} 项指标没有得分：{string.Join("、", open.Select(result => result.Code))}",
                $"{open.Length} {(open.Length == 1 ? "indicator has" : "indicators have")} no score: {string.Join(", ", open.Select(result => result.Code))}"));
        }

        foreach (LocalizedText step in card.TotalSteps)
        {
            text.Add(session.Say("总分", "Total"), session.In(step));
        }

        if (card.Set.Grades.Count > 0)
        {
            text.Add(session.Say("等级标准", "Grades"), string.Join(
                session.Say("，", ", "),
                card.Set.Grades.Select(grade => session.Say($"{grade.Name} {FigureText.Points(grade.From)} 分起", $"{grade.Name} from {FigureText.Points(grade.From)}"))));
        }

        foreach (string note in GradeNotes(card))
        {
            text.Add(session.Say("假设", "Assumption"), note);
        }

        foreach (Overlay overlay in card.Set.Overlays)
        {
            LocalizedText why = OverlayLines.Of(overlay, card.Period);
            text.Add(session.Say("口径", "Overlay"), session.Say($"{overlay.Id}：{why.Chinese}", $"{overlay.Id}: {why.English}"));
            foreach (LocalizedText change in OverlayLines.Changes(card.Set, overlay))
            {
                text.Add(session.Say("改动", "change"), session.In(change), indent: 2);
            }
        }

        return text.ToString();
    }

    /// <summary>What is noted on the grade that was reached; on all of them while there is none.</summary>
    private static IEnumerable<string> GradeNotes(Scorecard card) =>
        (card.Grade is { } grade ? [grade] : card.Set.Grades).Select(g => g.Note).OfType<string>().Distinct();
}
