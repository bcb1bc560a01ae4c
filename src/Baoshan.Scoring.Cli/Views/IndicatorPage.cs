using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>All there is to say about one indicator.</summary>
internal sealed class IndicatorPage(Scorecard card, string code, Session session)
{
    private readonly IndicatorResult result = card[code];
    private readonly TextBlock text = new(session);

    private Indicator Indicator => result.Indicator;

    public string Write()
    {
        Explanation explanation = result.Explanation;
        AddHead();
        text.AddGap();
        if (Indicator.IsLeaf)
        {
            AddStandard(explanation);
            AddFacts(explanation);
            AddSteps(explanation);
        }
        else
        {
            AddChildren(explanation);
        }

        AddConclusion(explanation);
        return text.ToString();
    }

    private void AddHead()
    {
        text.AddTitle(Indicator.ToString());
        text.AddIfAny(Say("上级指标", "Below"), string.Join(" › ", Above()));
        if (result is { Score: null, State: IndicatorState.NotApplicable })
        {
            text.Add(Say("得分", "Score"), Say($"没有（不适用），权重 {FigureText.Points(Indicator.Weight)}", $"none (does not apply), weight {FigureText.Points(Indicator.Weight)}"));
            return;
        }

        if (Indicator.Place != IndicatorPlace.Tree)
        {
            bool bonus = Indicator.Place == IndicatorPlace.Bonus;
            string points = Figures.Score(result.Score, result.Range);
            string most = FigureText.Points(Indicator.Weight);
            text.Add(
                bonus ? Say("加分项", "Bonus item") : Say("扣分项", "Penalty item"),
                bonus ? Say($"加 {points} 分，最多 {most} 分", $"adds {Plural.Of(points, "points")}, at most {most}") : Say($"扣 {points} 分，最多 {most} 分", $"takes {Plural.Of(points, "points")}, at most {most}"));
            return;
        }

        string lost = result.PointsLost switch
        {
            null => "",
            >= 0m and { } points => Say($"，扣分 {Figures.Plain(points)}", $", points lost {Figures.Plain(points)}"),
            { } points => Say($"，加分 {Figures.Plain(-points)}", $", points gained {Figures.Plain(-points)}"),
        };
        string weight = FigureText.Points(Indicator.Weight);
        string score = Figures.Score(result.Score, result.Range);
        string rate = Figures.Rate(result.Rate);
        text.Add(Say("得分", "Score"), Say($"{score}，权重 {weight}，得分率 {rate}{lost}", $"{score} of {weight}, score rate {rate}{lost}"));
        if (result.State != IndicatorState.Scored)
        {
            text.Add(Say("状态", "State"), session.In(result.State.Text()));
        }
    }

    private IEnumerable<string> Above()
    {
        for (string? parent = Indicator.Parent; parent is not null; parent = card.Set[parent].Parent)
        {
            yield return card.Set[parent].ToString();
        }
    }

    private void AddStandard(Explanation explanation)
    {
        text.AddIfAny(Say("指标解释", "Measures"), Indicator.Measures);
        text.AddIfAny(Say("评分标准", "Standard"), explanation.Standard is { } standard ? session.In(standard) : null);
        text.AddIfAny(Say("标准出处", "Source"), Indicator.Source);
        text.AddIfAny(Say("说明", "Note"), Indicator.Note);
        if (Indicator.ScoringWeight is { } weight)
        {
            text.Add(Say("计分基数", "Scored on"), Say(
                $"标准按{FigureText.Points(weight)}分计，权重仍为{FigureText.Points(Indicator.Weight)}分",
                $"the standard is applied to {Plural.Of(FigureText.Points(weight), "points")}; the weight stays {FigureText.Points(Indicator.Weight)}"));
        }

        foreach (OverlayReason change in Indicator.Changes)
        {
            text.Add(Say("口径", "Overlay"), Say($"{change.Id}：{change.Reason}", $"{change.Id}: {change.Reason}"));
        }
    }

    private void AddFacts(Explanation explanation)
    {
        if (explanation.Facts.Count == 0)
        {
            return;
        }

        text.AddGap();
        text.AddTitle(Say("基础数据", "Facts"));
        text.AddLines(FactTable.Write(explanation.Facts, Indicator, session));
    }

    private void AddSteps(Explanation explanation)
    {
        if (explanation.Steps.Count == 0)
        {
            return;
        }

        text.AddGap();
        text.AddTitle(Say("计算", "Arithmetic"));
        for (int i = 0; i < explanation.Steps.Count; i++)
        {
            AddStep(i + 1, explanation.Steps[i]);
        }
    }

    private void AddStep(int number, ExplainedStep step)
    {
        string mark = $"  {number}. ";
        string below = Repeated.Of(' ', mark.Length);
        text.AddItem(mark, session.In(step.Label) + (step.Clause is { } clause ? Say($"【{clause.Chinese}】", $" [{clause.English}]") : ""));
        foreach (string form in step.Forms(session.Language))
        {
            text.AddItem($"{below}= ", form);
        }

        if (step.Exact != step.Value)
        {
            text.AddItem($"{below}≈ ", step.ValueText);
        }
    }

    private void AddChildren(Explanation explanation)
    {
        text.AddLines(IndicatorRows.Table(Indicator.Indicators.Select(child => card[child.Code]), session));
        text.AddGap();
        text.Add(Say("合计", "Sum"), session.In(explanation.Reason));
    }

    private void AddConclusion(Explanation explanation)
    {
        text.AddGap();
        if (Indicator.IsLeaf)
        {
            text.Add(Say("结论", "Conclusion"), session.In(explanation.Reason));
            return;
        }

        IndicatorRows.AddLossy(text, card.Indicators.Where(leaf => IsBelow(leaf.Indicator)), session);
    }

    private bool IsBelow(Indicator indicator)
    {
        for (string? parent = indicator.Parent; parent is not null; parent = card.Set[parent].Parent)
        {
            if (parent == code)
            {
                return true;
            }
        }

        return false;
    }

    private string Say(string chinese, string english) => session.Say(chinese, english);
}
