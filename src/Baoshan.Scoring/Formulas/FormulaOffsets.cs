namespace Baoshan.Scoring.Formulas;

/// <summary>Moves the places of a formula that was read from a rewritten text back to the text that somebody wrote.</summary>
internal static class FormulaOffsets
{
    public static Formula Map(Formula formula, Func<int, int> place)
    {
        Formula moved = formula switch
        {
            NegativeFormula negative => negative with { Operand = Map(negative.Operand, place) },
            ArithmeticFormula arithmetic => arithmetic with { Left = Map(arithmetic.Left, place), Right = Map(arithmetic.Right, place) },
            ComparisonFormula comparison => comparison with { Left = Map(comparison.Left, place), Right = Map(comparison.Right, place) },
            LogicFormula logic => logic with { Left = Map(logic.Left, place), Right = Map(logic.Right, place) },
            NotFormula not => not with { Operand = Map(not.Operand, place) },
            IfFormula choice => choice with { Condition = Map(choice.Condition, place), Then = Map(choice.Then, place), Else = Map(choice.Else, place) },
            CallFormula call => call with { Arguments = [.. call.Arguments.Select(argument => Map(argument, place))] },
            _ => formula,
        };
        return moved with { Offset = new(place(formula.Offset.Value)) };
    }
}
