using System.Text;
using Baoshan.Scoring.Losses;

namespace Baoshan.Scoring.Reporting.Losses;

/// <summary>扣分分析 as text: the losses ranked, with what would win each back, then by level, then the next grade.</summary>
public static class LossesText
{
    private const int ShownSets = 12;

    /// <summary>Writes an analysis.</summary>
    /// <param name="report">The analysis.</param>
    /// <param name="language">The language.</param>
    public static string Write(LossReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        string total = report.Scorecard.Total is { } points ? Points(points) : "?";
        Line(text, language, report.Leaves.Count == 0
            ? new($"总分 {total}，没有扣分。", $"total {total}; nothing lost.")
            : new(
                $"总分 {total}（{report.Scorecard.Grade}），共扣 {Points(report.TreeLost ?? report.Lost)} 分，涉及 {report.Leaves.Count} 个末级指标。",
                $"total {total} ({report.Scorecard.Grade}); {Plural.Of(Points(report.TreeLost ?? report.Lost), "points")} lost by {Plural.Of(report.Leaves.Count, "leaves")}."));
        Beside(text, report, language);
        decimal sum = 0m;
        for (int i = 0; i < report.Leaves.Count; i++)
        {
            Loss loss = report.Leaves[i];
            sum += loss.Points;
            text.Append('\n');
            Line(text, language, new(
                $"{i + 1}. {loss.Indicator.Code} {loss.Indicator.Name}：扣 {Points(loss.Points)} / {Points(loss.Indicator.Weight)} 分，占全部扣分的 {FigureText.Rate(loss.Share)}（累计 {FigureText.Rate(sum / report.Lost)}）",
                $"{i + 1}. {loss.Indicator.Code} {loss.Indicator.Name}: {Points(loss.Points)} of {Plural.Of(Points(loss.Indicator.Weight), "points")} lost, {FigureText.Rate(loss.Share)} of all (so far {FigureText.Rate(sum / report.Lost)})"));
            Line(text, language, new($"   原因：{loss.Reason.Chinese}", $"   why: {loss.Reason.English}"));
            foreach (Win win in loss.Wins)
            {
                Line(text, language, Describe(loss, win, report.NextGrade));
            }

            if (loss.Wins.Count > 0 && loss.Winnable < loss.Points)
            {
                Line(text, language, new(
                    $"   以上最多得回 {Points(loss.Winnable)} 分，其余 {Points(loss.Points - loss.Winnable)} 分单改一项得不回",
                    $"   {Points(loss.Winnable)} at most this way; no single change wins the other {Points(loss.Points - loss.Winnable)}"));
            }
        }

        Levels(text, report, language);
        Next(text, report.NextGrade, language);
        return text.ToString();
    }

    /// <summary>What stands between the losses of the leaves and the total: scaling, bonus and penalty.</summary>
    private static void Beside(StringBuilder text, LossReport report, Language language)
    {
        if (report.TreeLost is { } tree && tree != report.Lost)
        {
            Line(text, language, new(
                $"各末级指标按自身权重扣 {Points(report.Lost)} 分，经不适用的折算或上级的折算、限制，在指标体系中为 {Points(tree)} 分。",
                $"the leaves lost {Points(report.Lost)} of their own weights; scaled where something does not apply, or scaled or limited above, that is {Points(tree)} in the tree."));
        }

        if (report.Scorecard is { Bonus: { } bonus, Penalty: { } penalty } && (bonus != 0m || penalty != 0m))
        {
            Line(text, language, new(
                $"指标体系之外：加分项加 {Points(bonus)} 分，扣分项扣 {Points(penalty)} 分。",
                $"beside the tree: {Plural.Of(Points(bonus), "points")} of bonus, {Plural.Of(Points(penalty), "points")} of penalty."));
        }
    }

    private static LocalizedText Describe(Loss loss, Win win, NextGrade? next)
    {
        LocalizedText grade = (next, win.ToNextGrade) switch
        {
            (null, _) or (_, null) => new("", ""),
            (_, <= 0m) when win.Grade is { } then && then.From < next.Grade.From => new($"，总分够“{next.Grade}”，条件仍不满足", $", enough points for {next.Grade}, its conditions not met"),
            (_, <= 0m) => new($"，达到“{next.Grade}”", $", reaches {next.Grade}"),
            (_, { } left) => new($"，距“{next.Grade}”还差 {Points(left)}", $", {Points(left)} short of {next.Grade}"),
        };
        decimal own = win.Score - loss.Score;
        string gain = win.Gain < 0m ? Points(win.Gain) : $"+{Points(win.Gain)}";
        return own == win.Gain
            ? new($"   + {win.Text.Chinese}：{gain}{grade.Chinese}", $"   + {win.Text.English}: {gain}{grade.English}")
            : new($"   + {win.Text.Chinese}：总分 {gain}（本指标 +{Points(own)}）{grade.Chinese}", $"   + {win.Text.English}: total {gain} (this leaf +{Points(own)}){grade.English}");
    }

    private static void Levels(StringBuilder text, LossReport report, Language language)
    {
        NodeLoss[] nodes = [.. report.Levels.Where(node => !node.Indicator.IsLeaf)];
        if (nodes.Length == 0)
        {
            return;
        }

        text.Append('\n');
        Line(text, language, new("各级指标的扣分：", "lost by level:"));
        foreach (NodeLoss node in nodes)
        {
            Line(text, language, LocalizedText.Same(
                $"{new string(' ', node.Indicator.Level * 3)}{node.Indicator.Code} {node.Indicator.Name}  {Points(node.Points)} / {Points(node.Indicator.Weight)}  {FigureText.Rate(node.Share)}"));
        }
    }

    private static void Next(StringBuilder text, NextGrade? next, Language language)
    {
        if (next is null)
        {
            return;
        }

        text.Append('\n');
        Line(text, language, next.Needed == 0m
            ? new($"总分已够“{next.Grade}”（{Points(next.Grade.From)} 分），条件不满足。", $"enough points for {next.Grade} ({Points(next.Grade.From)}); its conditions are not met.")
            : new(
            $"距“{next.Grade}”（{Points(next.Grade.From)} 分）还差 {Points(next.Needed)} 分。",
            $"{Plural.Of(Points(next.Needed), "points")} short of {next.Grade} ({Points(next.Grade.From)})."));
        foreach (LocalizedText condition in next.Conditions)
        {
            Line(text, language, new($"   {condition.Chinese}", $"   {condition.English}"));
        }

        if (next.NotSearched is { } why)
        {
            Line(text, language, new($"   {why.Chinese}。", $"   {why.English}."));
            return;
        }

        foreach (GradeStep step in next.Steps)
        {
            string ways = string.Join(language == Language.English ? ", or " : "，或", step.Wins.Select(win => win.Text.In(language)));
            Line(text, language, new($"   单凭 {step.Indicator}（得 {Points(step.Score)} 分以上）：{ways}", $"   {step.Indicator} alone ({Points(step.Score)} or more): {ways}"));
        }

        string more = next.IsComplete ? "" : language == Language.English ? " and more" : " 等";
        string sets = string.Join(language == Language.English ? "; " : "；", next.SmallestSets.Take(ShownSets).Select(set => string.Join(" + ", set)));
        Line(text, language, next.SmallestSets.Count == 0
            ? new("   把以上全部得回也达不到", "   not even all of the above reach it")
            : new(
                $"   最少改 {next.SmallestSets[0].Count} 个指标，有 {next.SmallestSets.Count} 种：{sets}{(next.SmallestSets.Count > ShownSets ? " ……" : more)}",
                $"   {Plural.Of(next.SmallestSets[0].Count, "indicators")} at least, {next.SmallestSets.Count} ways: {sets}{(next.SmallestSets.Count > ShownSets ? " …" : more)}"));
    }

    private static string Points(decimal points) => FigureText.Points(points);

    private static void Line(StringBuilder text, Language language, LocalizedText line) => text.Append(line.In(language)).Append('\n');
}
