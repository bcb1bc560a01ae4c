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
                $"总分 {total}（{report.Scorecard.Grade}），共扣 {Points(report.Lost)} 分，涉及 {report.Leaves.Count} 个末级指标。",
                $"total {total} ({report.Scorecard.Grade}); {Points(report.Lost)} points lost by {report.Leaves.Count} leaves."));
        decimal sum = 0m;
        for (int i = 0; i < report.Leaves.Count; i++)
        {
            Loss loss = report.Leaves[i];
            sum += loss.Points;
            text.Append('\n');
            Line(text, language, new(
                $"{i + 1}. {loss.Indicator.Code} {loss.Indicator.Name}：扣 {Points(loss.Points)} / {Points(loss.Indicator.Weight)} 分，占全部扣分的 {FigureText.Rate(loss.Share)}（累计 {FigureText.Rate(sum / report.Lost)}）",
                $"{i + 1}. {loss.Indicator.Code} {loss.Indicator.Name}: {Points(loss.Points)} of {Points(loss.Indicator.Weight)} points lost, {FigureText.Rate(loss.Share)} of all (so far {FigureText.Rate(sum / report.Lost)})"));
            Line(text, language, new($"   原因：{loss.Reason.Chinese}", $"   why: {loss.Reason.English}"));
            foreach (Win win in loss.Wins)
            {
                Line(text, language, Describe(win, report.NextGrade));
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

    private static LocalizedText Describe(Win win, NextGrade? next)
    {
        LocalizedText grade = (next, win.ToNextGrade) switch
        {
            (null, _) or (_, null) => new("", ""),
            (_, <= 0m) => new($"，达到“{next.Grade}”", $", reaches {next.Grade}"),
            (_, { } left) => new($"，距“{next.Grade}”还差 {Points(left)}", $", {Points(left)} short of {next.Grade}"),
        };
        return new($"   + {win.Text.Chinese}：+{Points(win.Gain)}{grade.Chinese}", $"   + {win.Text.English}: +{Points(win.Gain)}{grade.English}");
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
        Line(text, language, new(
            $"距“{next.Grade}”（{Points(next.Grade.From)} 分）还差 {Points(next.Needed)} 分。",
            $"{Points(next.Needed)} points short of {next.Grade} ({Points(next.Grade.From)})."));
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
                $"   {next.SmallestSets[0].Count} indicators at least, {next.SmallestSets.Count} ways: {sets}{(next.SmallestSets.Count > ShownSets ? " …" : more)}"));
    }

    private static string Points(decimal points) => FigureText.Points(points);

    private static void Line(StringBuilder text, Language language, LocalizedText line) => text.Append(line.In(language)).Append('\n');
}
