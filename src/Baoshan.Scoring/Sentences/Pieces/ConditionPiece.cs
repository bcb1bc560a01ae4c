using System.Text;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Standards;

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

    // a letter that no name begins with, so that “业绩值” in quotes is a fact's name
    private const string Quoted = "\uA015";

    private static readonly (string Word, string Operator)[] Words =
    [
        ("不低于", ">="), ("不小于", ">="), ("不高于", "<="), ("不大于", "<="), ("不超过", "<="), ("不等于", "<>"), ("大于等于", ">="), ("小于等于", "<="), ("达到", ">="),
        ("低于", "<"), ("小于", "<"), ("高于", ">"), ("大于", ">"), ("超过", ">"), ("等于", "="), ("并非", "not"), ("并且", "and"), ("且", "and"), ("或者", "or"), ("或", "or"),
        ("≥", ">="), ("≤", "<="), ("≠", "<>"),
    ];

    public static Formula? Read(SentenceScanner scanner)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        int start = scanner.Position;
        int i = start;
        while (i < scanner.End)
        {
            char c = scanner.Text.Original[i];
            if (c is '“' or '‘')
            {
                int end = c == '“' ? LabelPiece.EndOfQuote(scanner.Text.Original, i, scanner.End) : scanner.Text.Original.IndexOf('’', i, scanner.End - i);
                if (end < 0)
                {
                    scanner.Stumble(i, new("后引号", "a closing quote"));
                    return null;
                }

                string inner = scanner.Text.Original[(i + 1)..end];
                if (c == '“' && !inner.Split('.').All(FormulaTokenizer.IsName))
                {
                    scanner.Stumble(i + 1, new("数据的名称", "the name of a fact"));
                    return null;
                }

                Append(c == '“' ? $" {Quoted}{inner} " : $"'{inner}'", i);
                i = end + 1;
                continue;
            }

            string? word = null;
            string op = "";
            foreach ((string candidate, string meaning) in Words)
            {
                if (string.CompareOrdinal(scanner.Text.Plain, i, candidate, 0, candidate.Length) == 0 && i + candidate.Length <= scanner.End)
                {
                    (word, op) = (candidate, meaning);
                    break;
                }
            }

            if (word is not null)
            {
                Append($" {op} ", i);
                i += word.Length;
            }
            else if (scanner.At(i) == End[0])
            {
                break;
            }
            else if (scanner.At(i) is ';' or '。')
            {
                scanner.Stumble(i, new("时", "时 (which ends the condition)"));
                return null;
            }
            else
            {
                text.Append(c);
                places.Add(i);
                i++;
            }
        }

        scanner.Position = i;
        if (i >= scanner.End)
        {
            scanner.Stumble(i, new("时", "时 (which ends the condition)"));
            return null;
        }

        int Place(int offset) => offset < places.Count ? places[offset] : i;
        Formula? formula = FormulaParser.Parse(text.ToString(), out FormulaProblem? problem);
        if (formula is null)
        {
            scanner.Refuse(new(SentenceRules.NotUnderstood, Place(problem!.Offset), problem.Message, problem.Hint));
            return null;
        }

        string? own = scanner.Context.Metric?.Name;
        bool taken = own is not null && scanner.Context.Facts?.Find(own) is not null;
        Formula named = FormulaNames.Rename(formula, name => name == Metric || (name == own && !taken) ? StandardContext.MetricWord : Unmark(name));
        return FormulaOffsets.Map(named, Place);

        void Append(string piece, int at)
        {
            text.Append(piece);
            places.AddRange(Enumerable.Repeat(at, piece.Length));
        }
    }

    /// <summary>The condition in words.</summary>
    public static string Write(Formula formula, StandardContext context) => Write(formula, 0, name => Name(name, context));

    /// <summary>The condition in words, with its names as they are to be shown.</summary>
    public static string Write(Formula formula, Func<string, string> name) => Write(formula, 0, name);

    private static string Unmark(string name) => name.StartsWith(Quoted, StringComparison.Ordinal) ? name[Quoted.Length..] : name;

    private static string Name(string name, StandardContext context) =>
        name == StandardContext.MetricWord ? Metric
        : name == Metric || name == context.Metric?.Name || name.Contains(End, StringComparison.Ordinal)
            || Array.Exists(Words, word => name.Contains(word.Word, StringComparison.Ordinal)) ? $"“{name}”"
        : name;

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
