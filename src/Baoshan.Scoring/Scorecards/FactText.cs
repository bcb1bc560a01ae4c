using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Shows the value of a fact for people.</summary>
internal static class FactText
{
    public static LocalizedText Describe(FactDeclaration declaration, AssessedFact? fact) => fact?.Value switch
    {
        null => new("（未提供）", "(not supplied)"),
        SingleValue { Mark: { } mark } marked => new($"{marked.Text}，{mark} 分", $"{marked.Text}, {Plural.Of(mark, "points")}"),
        SingleValue single => LocalizedText.Same(declaration.Unit is null or "%" ? single.Text : $"{single.Text} {declaration.Unit}"),
        ListValue list => LocalizedText.Same(string.Join("，", list.Items.Select(item => item.Note is null ? $"{item.Label} {item.Text}" : $"{item.Label} {item.Text}（{item.Note}）"))),
        VotesValue votes => new(string.Join("，", votes.Items.Select(vote => $"{vote.Mark} {vote.Count} 票")), string.Join(", ", votes.Items.Select(vote => $"{vote.Count} × {vote.Mark}"))),
        FindingsValue findings when findings.Items.All(finding => finding.Count == 0) => new("没有问题", "no problems"),
        FindingsValue findings => LocalizedText.Join(Found(findings).Select(Describe), "；", "; "),
        ElementsValue elements => LocalizedText.Join(elements.Items.Select(element => Describe(element)), "，", ", "),
        _ => LocalizedText.Same(""),
    };

    /// <summary>What costs points: each finding, and each element that is not wholly met, with its note.</summary>
    public static IEnumerable<LocalizedText> Faults(FactValue? value) => value switch
    {
        FindingsValue findings => Found(findings).Select(Describe),
        ElementsValue elements => elements.Items.Where(element => element.Met < 1m).Select(element =>
        {
            LocalizedText text = Describe(element);
            return element.Note is null ? text : new($"{text.Chinese}（{element.Note}）", $"{text.English} ({element.Note})");
        }),
        _ => [],
    };

    private static IEnumerable<Finding> Found(FindingsValue findings) => findings.Items.Where(finding => finding.Count > 0);

    private static LocalizedText Describe(ElementState element) => element.Met switch
    {
        1m => new($"{element.Name}满足", $"{element.Name} met"),
        0m => new($"{element.Name}不满足", $"{element.Name} not met"),
        _ => new($"{element.Name}部分满足", $"{element.Name} half met"),
    };

    /// <summary>The finding's text; where only a number is given, its class and the number.</summary>
    private static LocalizedText Describe(Finding finding)
    {
        if (finding.Text.Length == 0)
        {
            return new($"{finding.Class ?? "问题"} {finding.Count} 项", $"{finding.Count} × {finding.Class ?? "problem"}");
        }

        return LocalizedText.Same(finding.Count == 1 ? finding.Text : $"{finding.Text} × {finding.Count}");
    }
}
