using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Conditional;

/// <summary>Says a condition in words: 且, 不低于; and, is at least. Arithmetic stays a formula.</summary>
internal static class ConditionWording
{
    public static LocalizedText Describe(Formula formula, Func<string, string> name) =>
        new(ConditionPiece.Write(formula, name), English(formula, name));

    public static string English(Formula formula, Func<string, string> name) => formula switch
    {
        LogicFormula logic => $"{Side(logic.Left, logic, name)} {(logic.Operator == LogicOperator.And ? "and" : "or")} {Side(logic.Right, logic, name)}",
        NotFormula not => $"not ({English(not.Operand, name)})",
        ComparisonFormula comparison => $"{Operand(comparison.Left, name)} {Word(comparison.Operator)} {Operand(comparison.Right, name)}",
        _ => FormulaWriter.Write(formula, name),
    };

    private static string Side(Formula side, LogicFormula around, Func<string, string> name) =>
        side is LogicFormula inner && inner.Operator != around.Operator ? $"({English(side, name)})" : English(side, name);

    private static string Word(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "is",
        ComparisonOperator.NotEqual => "is not",
        ComparisonOperator.Less => "is below",
        ComparisonOperator.LessOrEqual => "is at most",
        ComparisonOperator.Greater => "is above",
        _ => "is at least",
    };

    private static string Operand(Formula formula, Func<string, string> name) =>
        formula is TextFormula text ? text.Value : FormulaWriter.Write(formula, name);
}
