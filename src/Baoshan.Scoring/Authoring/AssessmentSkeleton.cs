using System.Text;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Authoring;

/// <summary>Writes an assessment that lists all facts of a set, each to be filled in after its name. A fact left empty is not supplied.</summary>
internal static class AssessmentSkeleton
{
    public static string Write(IndicatorSet set, string setPath, string schemaPath)
    {
        var text = new StringBuilder();
        text.Append("# yaml-language-server: $schema=").Append(schemaPath).Append('\n');
        text.Append("# 把数据填在冒号后面；留空的算作没有提供，得分表会列出缺什么。也可以用 form 命令生成 Excel 填报表来填。\n");
        text.Append("# Write each fact after its colon; one left empty is not supplied, and the scorecard says what is missing. The command form makes an Excel form of it.\n");
        text.Append("format: ").Append(DocumentKind.Assessment.Format).Append('\n');
        text.Append("set: ").Append(YamlText.Scalar(setPath)).Append('\n');
        text.Append("subject: 被评价单位或项目（请填写）\n");
        text.Append("period: 评价年度（请填写）\n");
        text.Append("facts:\n");
        string? indicator = null;
        foreach (FactDeclaration fact in set.Facts.Where(fact => !fact.IsSupporting))
        {
            if (fact.Indicator != indicator && fact.Indicator is not null)
            {
                text.Append("  # ").Append(Line(set[fact.Indicator].ToString())).Append('\n');
            }

            indicator = fact.Indicator;
            string name = YamlText.Scalar(fact.Name);
            text.Append("  ").Append(name).Append(':').Append(' ', Math.Max(1, 24 - Width(name))).Append("# ").Append(Line(Wanted(fact))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What is to be written, in words.</summary>
    private static string Wanted(FactDeclaration fact)
    {
        string about = fact.Meaning is { } meaning && meaning != fact.Name ? $"；{meaning}" : "";
        return fact.Kind switch
        {
            FactKind.Truth => $"是 或 否{about}",
            FactKind.Choice => $"选一项：{string.Join("、", fact.Members)}",
            FactKind.List => $"一组数，写成 {{ value: [ … ], unit: '{fact.Unit}' }}{about}",
            FactKind.Findings when fact.Members.Count == 0 => "问题：没有写 none；有就写 { findings: [ 一项问题, 另一项问题 ] }",
            FactKind.Findings => $"问题：没有写 none；有就写 {{ findings: {{ {string.Join(", ", fact.Members.Select(member => $"{YamlText.Scalar(member)}: 项数"))} }} }}",
            FactKind.Elements => $"要素：写 {{ elements: {{ {string.Join(", ", fact.Members.Select(member => $"{YamlText.Scalar(member)}: 是"))} }} }}，不满足写 否",
            _ when fact.IsJudgement => $"判断得分（{fact.Range?.Describe().Chinese}{fact.Unit}）{about}",
            _ when fact.Unit == "%" => $"百分数，如 97.5%{about}",
            _ => $"{fact.Unit ?? "数"}{about}",
        };
    }

    private static string Line(string text)
    {
        string line = text.Replace('\n', ' ');
        return line.Length > 120 ? line[..119] + "…" : line;
    }

    private static int Width(string text) => text.Sum(c => c > 0x2E80 ? 2 : 1) + 1;
}
