using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Standards.Conditional;

/// <summary>Says a condition in words: 且, 或, 不低于; arithmetic stays a formula.</summary>
internal static class ConditionWording
{
    public static LocalizedText Describe(Formula formula, Func<string, string> name) => formula switch
    {
        LogicFormula logic => Join(Describe(logic.Left, name), logic, Describe(logic.Right, name)),
        NotFormula not => Negate(Describe(not.Operand, name)),
        ComparisonFormula comparison => Compare(comparison, name),
        _ => LocalizedText.Same(FormulaWriter.Write(formula, name)),
    };

    private static LocalizedText Join(LocalizedText left, LogicFormula logic, LocalizedText right)
    {
        bool and = logic.Operator == LogicOperator.And;
        string leftText = logic.Left is LogicFormula l && l.Operator != logic.Operator ? $"（{left.Chinese}）" : left.Chinese;
        string rightText = logic.Right is LogicFormula r && r.Operator != logic.Operator ? $"（{right.Chinese}）" : right.Chinese;
        string leftEnglish = logic.Left is LogicFormula a && a.Operator != logic.Operator ? $"({left.English})" : left.English;
        string rightEnglish = logic.Right is LogicFormula b && b.Operator != logic.Operator ? $"({right.English})" : right.English;
        return new($"{leftText}{(and ? "且" : "或")}{rightText}", $"{leftEnglish} {(and ? "and" : "or")} {rightEnglish}");
    }

    private static LocalizedText Negate(LocalizedText operand) => new($"并非（{operand.Chinese}）", $"not ({operand.English})");

    private static LocalizedText Compare(ComparisonFormula comparison, Func<string, string> name)
    {
        string left = Operand(comparison.Left, name);
        string right = Operand(comparison.Right, name);
        (string zh, string en) = comparison.Operator switch
        {
            ComparisonOperator.Equal => ("为", "is"),
            ComparisonOperator.NotEqual => ("不为", "is not"),
            ComparisonOperator.Less => ("低于", "is below"),
            ComparisonOperator.LessOrEqual => ("不高于", "is at most"),
            ComparisonOperator.Greater => ("高于", "is above"),
            _ => ("不低于", "is at least"),
        };
        return new($"{left}{zh}{right}", $"{left} {en} {right}");
    }

    private static string Operand(Formula formula, Func<string, string> name) =>
        formula is TextFormula text ? text.Value : FormulaWriter.Write(formula, name);
}
