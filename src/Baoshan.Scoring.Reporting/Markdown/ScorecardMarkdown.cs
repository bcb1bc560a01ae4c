using System.Globalization;
using System.Text;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Markdown;

/// <summary>A scorecard as a Markdown document: the whole tree as a table, then the grade, what is open, overlays and assumptions.</summary>
public static class ScorecardMarkdown
{
    /// <summary>The scorecard as Markdown that ends with a line feed.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the document's own words.</param>
    public static string Write(Scorecard card, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(card);
        string Say(string chinese, string english) => language == Language.English ? english : chinese;
        var text = new StringBuilder();
        text.Append("# ").Append(Cell(card.Subject)).Append(' ').Append(Cell(card.Period)).Append("\n\n");
        text.Append(Say("指标体系：", "Indicator set: ")).Append(Cell(card.Set.ToString())).Append("\n\n");
        text.Append(Say("| 指标 | 权重 | 得分 | 得分率 | 原因 |", "| Indicator | Weight | Score | Rate | Reason |")).Append('\n');
        text.Append("| --- | ---: | ---: | ---: | --- |\n");
        foreach (IndicatorResult result in card.Indicators)
        {
            AddRow(text, result, language);
        }

        foreach (IndicatorResult item in card.Adjustments)
        {
            AddRow(text, item, language);
        }

        text.Append("| **").Append(Say("总分", "Total")).Append("** | **")
            .Append(FigureText.Points(card.FullScore)).Append("** | **")
            .Append(Score(card.Total, card.Range)).Append("** | **")
            .Append(card.Rate is { } rate ? FigureText.Rate(rate) : "—").Append("** | ")
            .Append(card.Grade is { } grade ? $"**{Say("评级：", "Grade: ")}{Cell(grade.Name)}**" : "").Append(" |\n");
        AddNotes(text, card, Say);
        return text.ToString();
    }

    private static void AddRow(StringBuilder text, IndicatorResult result, Language language)
    {
        // an ideographic space shows the level and survives every renderer
        string indent = new('\u3000', result.Indicator.Level - 1);
        string kind = result.Indicator.Place switch
        {
            IndicatorPlace.Bonus => language == Language.English ? "Bonus " : "加分项 ",
            IndicatorPlace.Penalty => language == Language.English ? "Penalty " : "扣分项 ",
            _ => "",
        };
        string name = kind + Cell(result.Indicator.ToString());
        string reason = result.Indicator.IsLeaf ? result.Explanation.Reason.In(language) : "";
        text.Append("| ").Append(indent).Append(result.Indicator.Level == 1 ? $"**{name}**" : name)
            .Append(" | ").Append(FigureText.Points(result.Indicator.Weight))
            .Append(" | ").Append(result is { Score: null, State: IndicatorState.NotApplicable } ? "—" : Score(result.Score, result.Range))
            .Append(" | ").Append(result.Rate is { } rate ? FigureText.Rate(rate) : Cell(result.State.Text().In(language)))
            .Append(" | ").Append(Cell(reason)).Append(" |\n");
    }

    private static void AddNotes(StringBuilder text, Scorecard card, Func<string, string, string> say)
    {
        var notes = new List<string>();
        if (card.Status == ScorecardStatus.Incomplete)
        {
            notes.Add(say("未完成：缺项得分未知，总分只能给出范围。", "Incomplete: some scores are open, so there is a range instead of a total."));
        }

        notes.AddRange(card.TotalSteps.Select(step => say("总分：", "Total: ") + say(step.Chinese, step.English)));
        if (card.Set.Grades.Count > 0)
        {
            notes.Add(say("等级标准：", "Grades: ") + string.Join(say("，", ", "), card.Set.Grades.Select(grade =>
                say($"{grade.Name} {FigureText.Points(grade.From)} 分起", $"{grade.Name} from {FigureText.Points(grade.From)}"))));
        }

        notes.AddRange((card.Grade is { } reached ? [reached] : card.Set.Grades).Select(grade => grade.Note).OfType<string>().Distinct().Select(note => say("假设：", "Assumption: ") + note));
        foreach (Overlay overlay in card.Set.Overlays)
        {
            LocalizedText why = OverlayLines.Of(overlay, card.Period);
            notes.Add(say($"口径 {overlay.Id}：{why.Chinese}", $"Overlay {overlay.Id}: {why.English}"));
            notes.AddRange(OverlayLines.Changes(card.Set, overlay).Select(change => say($"改动 {change.Chinese}", $"Change of {change.English}")));
        }

        text.Append('\n');
        foreach (string note in notes)
        {
            text.Append("- ").Append(Cell(note)).Append('\n');
        }
    }

    private static string Score(decimal? score, ScoreRange range) => score is { } known
        ? known.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.Minimum}–{range.Maximum}");

    private static string Cell(string text) => MarkdownText.Escape(text);
}
