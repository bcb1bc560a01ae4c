using System.Globalization;
using System.Text;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Writes the set of a table.</summary>
internal sealed class SetYaml(IReadOnlyList<TableNode> roots, WeightCheck weights, IReadOnlyDictionary<TableNode, LeafDraft> leaves, IReadOnlyList<(string Grade, decimal From)> grades)
{
    private readonly StringBuilder yaml = new();

    /// <summary>The facts that more than one leaf reads.</summary>
    public IReadOnlyList<FactDraft> SharedFacts { get; } =
    [
        .. roots.SelectMany(root => root.Leaves).SelectMany(leaf => leaves[leaf].Facts).GroupBy(fact => fact.Name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.First()),
    ];

    /// <summary>What stands before the facts and the indicators. Rounding, steps and grades are said by no table; they are marked as assumptions.</summary>
    public static string Header(string id, string name, string? source, IEnumerable<string> notes, decimal fullScore)
    {
        var text = new StringBuilder();
        text.Append("format: ").Append(DocumentKind.Indicators.Format).Append('\n');
        text.Append("id: ").Append(YamlText.Scalar(id)).Append('\n');
        text.Append("version: 0.1.0\n");
        text.Append("name: ").Append(YamlText.Scalar(name)).Append('\n');
        text.Append(source is null ? "" : $"source: {YamlText.Scalar(source)}\n");
        string[] lines = [.. notes];
        text.Append(lines.Length == 0 ? "" : "notes:\n");
        foreach (string note in lines)
        {
            text.Append("  - ").Append(YamlText.Block(note, 4)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"full-score: {FormulaWriter.Plain(fullScore)}\n");
        text.Append("rounding:\n");
        text.Append("  rates: 2                       # 比率按百分数保留两位小数\n");
        text.Append("  scores: 2                      # 末级指标得分保留两位小数\n");
        text.Append("  mode: half-away-from-zero      # 四舍五入\n");
        text.Append("steps: continuous                # 不满一个百分点按比例计（另有 whole 不计、started 按一个计）\n");
        return text.ToString();
    }

    public string Write(string header)
    {
        yaml.Append("# yaml-language-server: $schema=schemas/indicators.schema.json\n");
        yaml.Append("# 由 baoshan-scoring new --from 从评价表写成。standard 是一句话的，照表可以计算；写作 judgement 的，只有文字，由评价人员判断得分。\n");
        yaml.Append("# Made from a table by baoshan-scoring new --from. A standard that is a sentence computes; one under judgement is text, and an evaluator judges the points.\n");
        yaml.Append(header);
        WriteGrades();
        if (SharedFacts.Count > 0)
        {
            yaml.Append("facts:                           # 多个指标共用的数据\n");
            LeafYaml.WriteFacts(yaml, SharedFacts, 2);
        }

        yaml.Append("indicators:\n");
        foreach (TableNode root in roots)
        {
            Write(root, 2);
        }

        return yaml.ToString();
    }

    private void WriteGrades()
    {
        bool isStated = grades.Count > 0;
        yaml.Append(isStated ? "grades:                          # 照表中的说明；起点含本数\n" : "grades:                          # 表中没有等级标准：此为假设，请核定\n");
        foreach ((string grade, decimal from) in isStated ? grades : [("优", 90m), ("良", 80m), ("中", 60m), ("差", 0m)])
        {
            string note = isStated ? "" : ", note: 评价表没有写明等级标准";
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ grade: {YamlText.Scalar(grade)}, from: {FormulaWriter.Plain(from)}{note} }}\n");
        }
    }

    private void Write(TableNode node, int indent)
    {
        if (node.IsLeaf)
        {
            LeafDraft leaf = leaves[node];
            LeafYaml.Write(yaml, leaf, [.. leaf.Facts.Where(fact => !SharedFacts.Any(shared => shared.Name == fact.Name))], weights.WeightOf(node), indent);
            return;
        }

        LeafYaml.WriteHead(yaml, node, weights.WeightOf(node), indent);
        LeafYaml.WriteText(yaml, "measures", node.Text(ColumnRole.Measures, ColumnRole.Formula), indent + 2);
        LeafYaml.WriteText(yaml, "note", node.Text(ColumnRole.Standard, ColumnRole.Note, ColumnRole.Other), indent + 2);
        yaml.Append(' ', indent).Append("  indicators:\n");
        foreach (TableNode child in node.Children)
        {
            Write(child, indent + 4);
        }
    }
}
