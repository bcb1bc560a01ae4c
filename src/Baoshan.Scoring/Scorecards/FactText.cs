using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Shows the value of a fact for people.</summary>
internal static class FactText
{
    public static LocalizedText Describe(FactDeclaration declaration, AssessedFact? fact) => fact?.Value switch
    {
        null => new("（未提供）", "(not supplied)"),
        SingleValue single => LocalizedText.Same(declaration.Unit is null or "%" ? single.Text : $"{single.Text} {declaration.Unit}"),
        ListValue list => LocalizedText.Same(string.Join("，", list.Items.Select(item => $"{item.Label} {item.Text}"))),
        FindingsValue { Items.Count: 0 } => new("没有问题", "no problems"),
        FindingsValue findings => new(
            string.Join("；", findings.Items.Select(Describe)),
            string.Join("; ", findings.Items.Select(Describe))),
        ElementsValue elements => new(
            string.Join("，", elements.Items.Select(element => $"{element.Name}：{(element.Met == 1m ? "满足" : element.Met == 0m ? "不满足" : "部分满足")}")),
            string.Join(", ", elements.Items.Select(element => $"{element.Name}: {(element.Met == 1m ? "met" : element.Met == 0m ? "not met" : "half met")}"))),
        _ => LocalizedText.Same(""),
    };

    public static string Describe(Finding finding)
    {
        string text = finding.Text.Length > 0 ? finding.Text : finding.Class ?? "";
        return finding.Count == 1 ? text : $"{text} × {finding.Count}".TrimStart();
    }
}
