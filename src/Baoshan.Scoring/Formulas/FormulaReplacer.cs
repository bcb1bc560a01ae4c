namespace Baoshan.Scoring.Formulas;

/// <summary>Replaces parts of formulas.</summary>
internal static class FormulaReplacer
{
    /// <summary>The formula with each part for which a replacement is given replaced, the largest parts first.</summary>
    public static Formula Replace(Formula formula, Func<Formula, Formula?> replacement) => replacement(formula) ?? formula switch
    {
        NegativeFormula negative => negative with { Operand = Replace(negative.Operand, replacement) },
        ArithmeticFormula arithmetic => arithmetic with { Left = Replace(arithmetic.Left, replacement), Right = Replace(arithmetic.Right, replacement) },
        ComparisonFormula comparison => comparison with { Left = Replace(comparison.Left, replacement), Right = Replace(comparison.Right, replacement) },
        LogicFormula logic => logic with { Left = Replace(logic.Left, replacement), Right = Replace(logic.Right, replacement) },
        NotFormula not => not with { Operand = Replace(not.Operand, replacement) },
        IfFormula choice => choice with
        {
            Condition = Replace(choice.Condition, replacement),
            Then = Replace(choice.Then, replacement),
            Else = Replace(choice.Else, replacement),
        },
        CallFormula call => call with { Arguments = [.. call.Arguments.Select(argument => Replace(argument, replacement))] },
        _ => formula,
    };
}
