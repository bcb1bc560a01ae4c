using System.Text;
using Baoshan.Scoring.Authoring.Understanding;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Parsing;

/// <summary>How a sentence is understood, for people.</summary>
internal static class SentencePage
{
    public static string Write(SentenceQuestion question, SentenceAnswer answer, bool weightIsAssumed, Session session)
    {
        if (answer.Readings.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        if (answer.Form is { } form)
        {
            text.Append(session.Say("句式：", "Form: ")).Append(session.In(form)).Append('\n');
        }

        string weight = Figures.Plain(question.Weight);
        text.Append(session.Say($"分值：{weight}{(weightIsAssumed ? "（没有写 --weight，按 100 计）" : "")}", $"Weight: {weight}{(weightIsAssumed ? " (no --weight: taken as 100)" : "")}")).Append('\n');
        if (answer.IsUnderstood && answer.Readings.Count > 1)
        {
            text.Append(session.Say("语句没有说明不满一步如何计算，各种读法如下。", "The sentence does not say how part of a step counts; these are the readings.")).Append('\n');
        }

        for (int i = 0; i < answer.Readings.Count; i++)
        {
            SentenceReading reading = answer.Readings[i];
            text.Append('\n');
            if (answer.Readings.Count > 1)
            {
                text.Append(session.Say($"读法 {i + 1}", $"Reading {i + 1}")).Append(Steps(reading, session)).Append('\n');
            }

            text.Append(reading.Canonical.Chinese).Append('\n').Append(reading.Canonical.English).Append("\n\n");
            Indented(text, reading.Yaml).Append('\n').Append(Points(reading, session));
        }

        return text.ToString();
    }

    /// <summary>The structure alone, as it can stand in a set; several readings as documents of their own.</summary>
    public static string Yaml(SentenceAnswer answer, Session session) => string.Join("---\n", answer.Readings.Select(reading =>
        $"{(answer.Readings.Count > 1 ? $"# {session.In(reading.Canonical)}\n" : "")}standard:\n{Indented(new StringBuilder(), reading.Yaml)}"));

    private static StringBuilder Indented(StringBuilder text, string yaml)
    {
        foreach (string line in yaml.TrimEnd('\n').Split('\n'))
        {
            text.Append("  ").Append(line).Append('\n');
        }

        return text;
    }

    private static string Steps(SentenceReading reading, Session session) => reading.Steps switch
    {
        StepCounting.Continuous => session.Say("：不满一步按比例计算（continuous）", ": part of a step counts in proportion (continuous)"),
        StepCounting.Whole => session.Say("：不满一步不计（whole）", ": part of a step does not count (whole)"),
        StepCounting.Started => session.Say("：不满一步按一步计算（started）", ": part of a step counts as a whole one (started)"),
        _ => "",
    };

    private static string Points(SentenceReading reading, Session session)
    {
        PointsAt[] tried = [.. reading.Points.Where(point => point.Problem is null)];
        if (tried.Length == 0)
        {
            return "";
        }

        var table = new TextTable(new(session.Say("取值", "At")), new(session.Say("得分", "Points"), IsFigure: true));
        bool ruled = false;
        foreach (PointsAt point in tried)
        {
            if (point.IsAsked && !ruled)
            {
                table.AddRule();
                ruled = true;
            }

            table.Add(point.At, point.Score is { } score ? Figures.Plain(score) : session.In(point.State!.Value.Text()));
        }

        return table.Write(session.Width, session.HasColours);
    }
}
