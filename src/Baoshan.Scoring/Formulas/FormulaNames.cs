namespace Baoshan.Scoring.Formulas;

/// <summary>The names that a formula reads.</summary>
internal static class FormulaNames
{
    /// <summary>Each name once, in order of appearance.</summary>
    public static IEnumerable<string> Of(Formula formula) => All(formula).Distinct();

    /// <summary>The formula with names replaced by others.</summary>
    public static Formula Rename(Formula formula, Func<string, string> rename) => formula switch
    {
        NameFormula name => name with { Name = rename(name.Name) },
        NegativeFormula negative => negative with { Operand = Rename(negative.Operand, rename) },
        ArithmeticFormula arithmetic => arithmetic with { Left = Rename(arithmetic.Left, rename), Right = Rename(arithmetic.Right, rename) },
        ComparisonFormula comparison => comparison with { Left = Rename(comparison.Left, rename), Right = Rename(comparison.Right, rename) },
        LogicFormula logic => logic with { Left = Rename(logic.Left, rename), Right = Rename(logic.Right, rename) },
        NotFormula not => not with { Operand = Rename(not.Operand, rename) },
        IfFormula choice => choice with
        {
            Condition = Rename(choice.Condition, rename),
            Then = Rename(choice.Then, rename),
            Else = Rename(choice.Else, rename),
        },
        CallFormula call => call with { Arguments = [.. call.Arguments.Select(argument => Rename(argument, rename))] },
        _ => formula,
    };

    private static IEnumerable<string> All(Formula formula) => formula switch
    {
        NameFormula name => [name.Name],
        NegativeFormula negative => All(negative.Operand),
        ArithmeticFormula arithmetic => All(arithmetic.Left).Concat(All(arithmetic.Right)),
        ComparisonFormula comparison => All(comparison.Left).Concat(All(comparison.Right)),
        LogicFormula logic => All(logic.Left).Concat(All(logic.Right)),
        NotFormula not => All(not.Operand),
        IfFormula choice => All(choice.Condition).Concat(All(choice.Then)).Concat(All(choice.Else)),
        CallFormula call => call.Arguments.SelectMany(All),
        _ => [],
    };
}
