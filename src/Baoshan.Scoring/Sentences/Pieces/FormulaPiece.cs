using System.Text;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// Points by a formula: 得分 = 权重 × 业绩值 ÷ 100%. In it 业绩值 is the metric and 权重 the weight; a fact of such a name stands in “quotes”,
/// and the name of an option in ‘quotes’.
/// </summary>
internal static class FormulaPiece
{
    private const string Metric = ConditionPiece.Metric;
    private const string Weight = "权重";

    private static readonly string[] Weights = [Weight, "权重分", "权重分值", "分值", "标准分", "满分"];

    /// <summary>Words of sentences about points in proportion, for the value and for its target. Facts of these names stand in quotes.</summary>
    public static readonly string[] Values =
        ["实际完成率", "实际完成值", "实际完成数", "实际完成", "实际值", "实际数", "完成率", "完成值", "完成数", "指标值", Metric];

    public static readonly string[] Targets = ["目标值", "目标数", "目标", "计划完成数", "计划完成值", "计划值", "计划数", "计划"];

    private static readonly Sign[] Signs = [new(" * ", " × "), new(" / ", " ÷ "), new(" >= ", " ≥ "), new(" <= ", " ≤ "), new(" <> ", " ≠ ")];

    private sealed record Sign(string Written, string Shown);

    /// <summary>Takes 得分 =; false, with the scanner where it was, where it does not stand here.</summary>
    public static bool TakePoints(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.TakeAny("得分", "该项得分", "本项得分", "指标得分") is not null && scanner.TakeAny("=", "为", ":") is not null)
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>Reads a formula, up to a comma, semicolon or stop outside its brackets; null, with the reason, where none stands here.</summary>
    public static Formula? Read(SentenceScanner scanner)
    {
        var text = new FormulaText(scanner);
        int depth = 0;
        while (!text.AtEnd)
        {
            char c = text.Current;
            if ((depth == 0 && c is ',' or ';' or '。') || c is '】' or '【' || (depth == 0 && c == ')'))
            {
                break;
            }

            if (!text.TakeQuoted())
            {
                if (scanner.Problem is not null || text.IsOpen)
                {
                    return null;
                }

                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                text.TakeCharacter();
            }
        }

        int start = scanner.Position;
        string? word = null;
        Formula? formula = text.Parse(name =>
        {
            if (scanner.Context.Facts?.Find(name) is not null)
            {
                return null;
            }

            word ??= IsOfProportion(name) ? name : null;
            return Array.IndexOf(Weights, name) >= 0 ? StandardContext.WeightWord : null;
        });
        if (formula is not null && word is not null)
        {
            scanner.Stumble(start, new($"一个公式；“{word}”不是数据，作数据名称时加引号", $"a formula; '{word}' is no fact, and stands in quotes where it is a fact's name"));
            return null;
        }

        return formula;
    }

    /// <summary>The formula, with the words of a sentence for the metric and the weight.</summary>
    public static string Write(Formula formula, StandardContext context)
    {
        string written = FormulaWriter.Write(formula, name => name switch
        {
            StandardContext.MetricWord => Metric,
            StandardContext.WeightWord => Weight,
            _ when IsOfProportion(name) || name == context.Metric?.Name || Array.IndexOf(Weights, name) >= 0 => $"“{name}”",
            _ => FormulaWriter.Name(name),
        });
        return Show(written);
    }

    private static bool IsOfProportion(string name) => Array.IndexOf(Values, name) >= 0 || Array.IndexOf(Targets, name) >= 0;

    /// <summary>With the signs of a table outside quotes, and options in their quotes.</summary>
    private static string Show(string written)
    {
        var text = new StringBuilder();
        int i = 0;
        while (i < written.Length)
        {
            char c = written[i];
            if (c is '\'' or '"' && written.IndexOf(c, i + 1) is > 0 and var end)
            {
                string inner = written[(i + 1)..end];
                text.Append(inner.Contains('’', StringComparison.Ordinal) ? $"{c}{inner}{c}" : $"‘{inner}’");
                i = end + 1;
                continue;
            }

            Sign? sign = Array.Find(Signs, pair => written.AsSpan(i).StartsWith(pair.Written, StringComparison.Ordinal));
            text.Append(sign?.Shown ?? c.ToString());
            i += sign?.Written.Length ?? 1;
        }

        return text.ToString();
    }
}
