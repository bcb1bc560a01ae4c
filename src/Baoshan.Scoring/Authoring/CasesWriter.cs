using System.Text;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Authoring;

/// <summary>Writes boundary cases as a file of verification cases, for the author to confirm.</summary>
public static class CasesWriter
{
    /// <summary>The file's text.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="setPath">The set's path as seen from the file.</param>
    /// <param name="schemaPath">The schema's path as seen from the file, or null for none.</param>
    public static string Write(IEnumerable<BoundaryCase> cases, string setPath, string? schemaPath = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(setPath);
        var text = new StringBuilder();
        if (schemaPath is not null)
        {
            text.Append("# yaml-language-server: $schema=").Append(schemaPath).Append('\n');
        }

        text.Append("# 由 baoshan-scoring cases 生成：每个界限处、略低、略高的取值，以及现行规则给出的得分。\n");
        text.Append("# 请逐条核对是否符合本意，确认后删去该条的“confirmed: 否”。\n");
        text.Append("# Made by baoshan-scoring cases: values at, just below and just above each bound, with the scores that the rules give.\n");
        text.Append("# Check each; take out its 'confirmed: 否' once it is what you mean.\n");
        text.Append("format: ").Append(DocumentKind.Cases.Format).Append("\ncases:\n");
        foreach (BoundaryCase item in cases)
        {
            text.Append("  - name: ").Append(YamlText.Scalar(item.Name)).Append('\n');
            text.Append("    set: ").Append(YamlText.Scalar(setPath)).Append('\n');
            text.Append("    confirmed: 否\n    facts:\n");
            foreach (AssessedFact fact in item.Facts)
            {
                text.Append("      ").Append(YamlText.Scalar(fact.Name)).Append(": ").Append(FactYaml.Write(fact)).Append('\n');
            }

            text.Append("    expect:\n");
            string code = YamlText.Scalar(item.Indicator);
            text.Append(item.Score is { } score ? $"      scores: {{ {code}: {FormulaWriter.Plain(score)} }}\n" : $"      states: {{ {code}: {item.State.Word()} }}\n");
        }

        return text.ToString();
    }
}
