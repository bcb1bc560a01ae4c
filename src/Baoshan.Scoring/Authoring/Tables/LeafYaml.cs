using System.Globalization;
using System.Text;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Writes a leaf as an author would.</summary>
internal static class LeafYaml
{
    /// <param name="yaml">Takes the text.</param>
    /// <param name="leaf">The leaf.</param>
    /// <param name="facts">The facts that are declared with it.</param>
    /// <param name="weight">Its weight; null where the table has none.</param>
    /// <param name="indent">The spaces before it.</param>
    public static void Write(StringBuilder yaml, LeafDraft leaf, IReadOnlyCollection<FactDraft> facts, decimal? weight, int indent)
    {
        string inner = new(' ', indent + 2);
        WriteHead(yaml, leaf.Node, weight, indent);
        TableNode node = leaf.Node;
        WriteText(yaml, "measures", node.Text(ColumnRole.Measures, ColumnRole.Formula), indent + 2);
        yaml.Append(CultureInfo.InvariantCulture, $"{inner}source: {YamlText.Scalar($"{Path.GetFileName(node.Span.File)}，工作表“{node.Span.Sheet}”第 {node.Span.Line} 行")}\n");
        WriteText(yaml, "note", NoteOf(leaf), indent + 2);
        if (facts.Count > 0)
        {
            yaml.Append(inner).Append("facts:\n");
            WriteFacts(yaml, facts, indent + 4);
        }

        if (leaf.Metric is not null)
        {
            yaml.Append(inner).Append("metric: ").Append(YamlText.Scalar(leaf.Metric)).Append('\n');
        }

        if (leaf.Metrics.Count > 0)
        {
            yaml.Append(inner).Append("metrics:\n");
            foreach ((string name, string formula) in leaf.Metrics)
            {
                yaml.Append(inner).Append("  ").Append(YamlText.Scalar(name)).Append(": ").Append(YamlText.Scalar(formula)).Append('\n');
            }
        }

        if (leaf.Sentence is not null)
        {
            yaml.Append(inner).Append("standard: ").Append(YamlText.Scalar(leaf.Sentence)).Append('\n');
        }
        else
        {
            yaml.Append(inner).Append("standard:\n");
            WriteText(yaml, "judgement", leaf.Text, indent + 4);
        }
    }

    /// <summary>The code, the name and the weight, of a leaf or of a node above others.</summary>
    public static void WriteHead(StringBuilder yaml, TableNode node, decimal? weight, int indent)
    {
        string before = new(' ', indent);
        yaml.Append(before).Append("- code: ").Append(YamlText.Scalar(node.Code)).Append('\n');
        yaml.Append(before).Append("  name: ").Append(YamlText.Scalar(node.Name)).Append('\n');
        if (weight is { } points)
        {
            yaml.Append(before).Append("  weight: ").Append(FormulaWriter.Plain(points)).Append('\n');
        }
    }

    /// <summary>Declarations of facts.</summary>
    public static void WriteFacts(StringBuilder yaml, IEnumerable<FactDraft> facts, int indent)
    {
        string before = new(' ', indent);
        foreach (FactDraft fact in facts)
        {
            yaml.Append(before).Append(YamlText.Scalar(fact.Name)).Append(':');
            yaml.Append(fact is { Unit: null, Meaning: null, IsTruth: false } ? " {}\n" : "\n");
            yaml.Append(fact.IsTruth ? $"{before}  type: truth\n{before}  judgement: 是\n" : "");
            yaml.Append(fact.Unit is null ? "" : $"{before}  unit: {YamlText.Scalar(fact.Unit)}\n");
            yaml.Append(fact.Meaning is null ? "" : $"{before}  meaning: {YamlText.Scalar(fact.Meaning)}\n");
        }
    }

    /// <summary>A key with a text, as a block where it has several lines; nothing where there is none.</summary>
    public static void WriteText(StringBuilder yaml, string key, string? text, int indent)
    {
        if (text is not null)
        {
            yaml.Append(' ', indent).Append(key).Append(": ").Append(YamlText.Block(text, indent + 2)).Append('\n');
        }
    }

    /// <summary>What the table says beside the standard, and the standard as it is printed where the sentence is not that.</summary>
    private static string? NoteOf(LeafDraft leaf)
    {
        var lines = leaf.Node.Texts
            .Where(text => text.Column.Role is ColumnRole.Note or ColumnRole.Other)
            .Select(text => text.Column.Role == ColumnRole.Note ? text.Text : $"{NameCell.OneLine(text.Column.Title)}：{text.Text}")
            .ToList();
        if (leaf.IsChanged && leaf.Node.Text(ColumnRole.Standard) is { } printed)
        {
            lines.Add($"表中原文：{printed}");
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}
