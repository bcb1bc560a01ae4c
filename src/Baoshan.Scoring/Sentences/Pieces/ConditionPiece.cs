using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// A condition in words: 万元产值能耗下降率不低于1%且综合能耗总量不高于50. It is a formula with words for its operators; 业绩值 is the metric,
/// a name that holds such a word stands in “quotes”, and the name of an option in ‘quotes’.
/// </summary>
internal static class ConditionPiece
{
    /// <summary>The word that ends a condition.</summary>
    public const string End = "时";

    /// <summary>The word for the metric.</summary>
    public const string Metric = "业绩值";

    private static readonly Wording[] Words =
    [
        new("不低于", ">="), new("不小于", ">="), new("不高于", "<="), new("不大于", "<="), new("不超过", "<="), new("不等于", "<>"), new("大于等于", ">="), new("小于等于", "<="), new("达到", ">="),
        new("低于", "<"), new("小于", "<"), new("高于", ">"), new("大于", ">"), new("超过", ">"), new("等于", "="), new("并非", "not"), new("并且", "and"), new("且", "and"), new("或者", "or"), new("或", "or"),
        new("≥", ">="), new("≤", "<="), new("≠", "<>"),
    ];

    private sealed record Wording(string Word, string Operator);

    public static Formula? Read(SentenceScanner scanner)
    {
        var text = new FormulaText(scanner);
        while (!text.AtEnd)
        {
            if (text.TakeQuoted())
            {
                continue;
            }

            if (text.IsOpen)
            {
                return null;
            }

            int at = text.Position;
            Wording? found = Array.Find(Words, pair => at + pair.Word.Length <= scanner.End && scanner.Text.Plain.AsSpan(at).StartsWith(pair.Word, StringComparison.Ordinal));
            if (found is not null)
            {
                text.TakeAs($" {found.Operator} ", found.Word.Length);
            }
            else if (text.Current == End[0])
            {
                return text.Parse(_ => null);
            }
            else if (text.Current is ';' or '。')
            {
                break;
            }
            else
            {
                text.TakeCharacter();
            }
        }

        scanner.Stumble(text.Position, new("时", "时 (which ends the condition)"));
        return null;
    }

    /// <summary>The condition in words.</summary>
    public static string Write(Formula formula, StandardContext context) => Write(formula, 0, name => Name(name, context));

    /// <summary>The condition in words, with its names as they are to be shown.</summary>
    public static string Write(Formula formula, Func<string, string> name) => Write(formula, 0, name);

    private static string Name(string name, StandardContext context) =>
        name == StandardContext.MetricWord ? Metric
        : name == Metric || name == context.Metric?.Name || name.Contains(End, StringComparison.Ordinal)
            || Array.Exists(Words, word => name.Contains(word.Word, StringComparison.Ordinal)) ? $"“{name}”"
        : FormulaWriter.Name(name);

    private static string Write(Formula formula, int around, Func<string, string> name)
    {
        (int own, string text) = formula switch
        {
            LogicFormula { Operator: LogicOperator.Or } or => (1, $"{Write(or.Left, 1, name)}或{Write(or.Right, 2, name)}"),
            LogicFormula and => (2, $"{Write(and.Left, 2, name)}且{Write(and.Right, 3, name)}"),
            NotFormula not => (3, $"并非（{Write(not.Operand, 0, name)}）"),
            ComparisonFormula comparison => (4, $"{Operand(comparison.Left, name)}{Symbol(comparison.Operator)}{Operand(comparison.Right, name)}"),
            _ => (5, Operand(formula, name)),
        };
        return own < around ? $"（{text}）" : text;
    }

    private static string Symbol(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "等于",
        ComparisonOperator.NotEqual => "不等于",
        ComparisonOperator.Less => "低于",
        ComparisonOperator.LessOrEqual => "不高于",
        ComparisonOperator.Greater => "高于",
        _ => "不低于",
    };

    private static string Operand(Formula formula, Func<string, string> name) => formula switch
    {
        TextFormula text => $"‘{text.Value}’",
        ComparisonFormula or LogicFormula or NotFormula => $"（{Write(formula, 0, name)}）",
        _ => FormulaWriter.Write(formula, name),
    };
}
