using System.Text;
using Baoshan.Scoring.Authoring.Tables;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>Says what became of an evaluation table: each row that computes, each that stays text and why, and how to go on.</summary>
internal static class ImportReport
{
    public static string Write(ImportedTable table, string source, string folder, Session session)
    {
        var text = new StringBuilder();
        string full = table.FullScore is { } score ? FigureText.Points(score) : "?";
        text.Append(session.Say(
            $"已把“{source}”的工作表“{table.Sheet}”（第 {table.FirstRow} 至 {table.LastRow} 行）写成指标体系“{folder}”：{table.Leaves.Count} 个末级指标，分值合计 {full}。\n",
            $"The sheet '{table.Sheet}' of '{source}' (rows {table.FirstRow} to {table.LastRow}) is now the set '{folder}': {Plural.Of(table.Leaves.Count, "leaves")}, {Plural.Of(full, "points")}.\n"));
        if (table.OtherSheets.Count > 0)
        {
            text.Append(session.Say(
                $"没有读的工作表：{string.Join("、", table.OtherSheets)}（用 --sheet 选择）。\n",
                $"Sheets not read: {string.Join(", ", table.OtherSheets)} (choose with --sheet).\n"));
        }

        if (table.LeftOut.Count > 0)
        {
            text.Append(session.Say(
                $"没有读的列：{string.Join("、", table.LeftOut)}（得分不属于指标体系）。\n",
                $"Columns not read: {string.Join(", ", table.LeftOut)} (scores are no part of a set).\n"));
        }

        text.Append('\n').Append(Rows(table, session)).Append('\n').Append(Next(table, folder, session));
        return text.ToString();
    }

    private static string Rows(ImportedTable table, Session session)
    {
        var rows = new TextTable(
            new TextColumn(session.Say("编码", "code"), IsFigure: false, Share: 1),
            new TextColumn(session.Say("指标", "indicator"), Share: 3),
            new TextColumn(session.Say("分值", "weight"), IsFigure: true),
            new TextColumn(session.Say("行", "row"), IsFigure: true),
            new TextColumn(session.Say("评分标准", "standard"), Share: 7));
        foreach (ImportedLeaf leaf in table.Leaves)
        {
            rows.Add(
                leaf.Code,
                leaf.Name,
                leaf.Weight is { } weight ? FigureText.Points(weight) : "?",
                leaf.Span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new TextCell(What(leaf, session), leaf.IsLive ? Colour.None : Colour.Yellow));
        }

        return rows.Write(session.Width, session.HasColours);
    }

    private static string What(ImportedLeaf leaf, Session session)
    {
        if (leaf.IsLive)
        {
            string metric = leaf.Metric is null ? "" : session.Say($"。业绩值：{leaf.Metric}", $". Metric: {leaf.Metric}");
            return session.Say($"可计算：{leaf.Reading?.Chinese}{metric}", $"computes: {leaf.Reading?.English}{metric}");
        }

        string at = leaf.Position is { } position ? session.Say($"第 {position} 个字，", $"character {position}: ") : "";
        string hint = leaf.Hint is { } found ? session.Say($"（{found.Chinese}）", $" ({found.English})") : "";
        return session.Say($"只有文字：{at}{leaf.Reason?.Chinese}{hint}", $"text only: {at}{leaf.Reason?.English}{hint}");
    }

    private static string Next(ImportedTable table, string folder, Session session)
    {
        int live = table.Leaves.Count(leaf => leaf.IsLive);
        int open = table.Leaves.Count - live;
        string sum = session.Say(
            $"{live} 条标准可以计算，{open} 条只有文字（由评价人员判断得分；check 会列出，改写成评分语句后即可计算）。\n",
            $"Standards that compute: {live}; text only: {open} (an evaluator judges the points; check lists them; written as sentences they compute).\n");
        string mend = table.Loads ? "" : session.Say(
            $"指标体系还不能使用：先照上面的错误补全 {folder}/indicators.yaml。\n",
            $"The set cannot be used yet: first mend {folder}/indicators.yaml by the errors above.\n");
        string[] commands = table.Loads
            ? [$"check {folder}", $"form {folder}/indicators.yaml --output {folder}/form.xlsx", $"evaluate {folder}/assessment.yaml"]
            : [$"check {folder}"];
        return sum + mend + session.Say("下一步：\n", "Next:\n") + string.Concat(commands.Select(command => $"  {CommandLine.Name} {command}\n"));
    }
}
