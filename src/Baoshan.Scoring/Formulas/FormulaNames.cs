namespace Baoshan.Scoring.Formulas;

/// <summary>The names that a formula reads.</summary>
internal static class FormulaNames
{
    /// <summary>Each name once, in order of appearance.</summary>
    public static IEnumerable<string> Of(Formula formula) => All(formula).Distinct();

    /// <summary>The formula with names replaced by others.</summary>
    public static Formula Rename(Formula formula, Func<string, string> rename) => Replace(formula, name => name with { Name = rename(name.Name) });

    /// <summary>The formula with names replaced by formulas.</summary>
    public static Formula Replace(Formula formula, Func<NameFormula, Formula> rename) =>
        FormulaReplacer.Replace(formula, part => part is NameFormula name ? rename(name) : null);

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
