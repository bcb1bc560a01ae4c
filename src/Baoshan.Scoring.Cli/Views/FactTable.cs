using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>The facts of an indicator with their sources; those that no rule needs are marked as evidence.</summary>
internal static class FactTable
{
    public static string Write(IEnumerable<ExplainedFact> facts, Indicator indicator, Session session)
    {
        var table = new TextTable(
            new(session.Say("数据", "Fact"), Share: 27),
            new(session.Say("值", "Value"), Share: 25),
            new(session.Say("出处", "Source"), Share: 20),
            new(session.Say("说明", "Note"), Share: 28));
        foreach (ExplainedFact fact in facts)
        {
            string name = NameOf(fact.Declaration, indicator, session);
            Colour colour = fact.Declaration.IsSupporting ? Colour.Faint : fact.Fact is null ? Colour.Red : Colour.None;
            foreach ((string value, string? source, string? note) in Values(fact, session))
            {
                table.Add(new(name, colour, Hanging: 2), new(value, colour), new(source ?? "", colour), new(note ?? "", colour));
                name = "";
            }
        }

        return table.Write(session.Width, session.HasColours);
    }

    private static string NameOf(FactDeclaration fact, Indicator indicator, Session session)
    {
        string name = fact.Name == indicator.Code ? session.Say($"{fact.Name}（本指标）", $"{fact.Name} (this indicator)") : fact.Name;
        return fact.IsSupporting ? session.Say($"{name}（佐证）", $"{name} (evidence)") : name;
    }

    /// <summary>A row a value: one for a number, as many as there are findings, elements or items of a list.</summary>
    private static IEnumerable<(string Value, string? Source, string? Note)> Values(ExplainedFact fact, Session session)
    {
        string? source = fact.Fact?.Source;
        string? note = Join(fact.Declaration.Name == fact.Declaration.Indicator ? null : fact.Declaration.Meaning, fact.Fact?.Note, session);
        return fact.Fact?.Value switch
        {
            ListValue list => [.. list.Items.Select((item, i) => ($"{item.Label} {item.Text}", i == 0 ? source : null, item.Note ?? (i == 0 ? note : null)))],
            FindingsValue { Items.Count: > 0 } findings => [.. findings.Items.Select((finding, i) => (Text(finding, session), finding.Source ?? source, i == 0 ? note : null))],
            ElementsValue elements => [.. elements.Items.Select((element, i) => (
                $"{element.Name}{session.Say("：", ": ")}{session.In(element.Met switch { 1m => new("满足", "met"), 0m => new("不满足", "not met"), _ => new("部分满足", "half met") })}",
                i == 0 ? source : null,
                Join(i == 0 ? note : null, element.Note, session)))],
            _ => [(session.In(fact.Value), source, note)],
        };
    }

    private static string Text(Finding finding, Session session)
    {
        string text = finding.Text.Length > 0 ? finding.Text : finding.Class ?? "";
        string kind = finding.Text.Length > 0 && finding.Class is { } name ? session.Say($"【{name}】", $"[{name}] ") : "";
        return finding.Count == 1 ? kind + text : $"{kind}{text} × {finding.Count}".TrimStart();
    }

    private static string? Join(string? left, string? right, Session session) =>
        left is null || right is null ? left ?? right : left + session.Say("；", "; ") + right;
}
