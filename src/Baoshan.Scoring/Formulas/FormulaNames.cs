namespace Baoshan.Scoring.Formulas;

/// <summary>The names that a formula reads.</summary>
internal static class FormulaNames
{
    /// <summary>Each name once, in order of appearance.</summary>
    public static IReadOnlyList<string> Of(Formula formula) => Of(formula, null);

    /// <summary>Each name of two formulas once, in order of appearance.</summary>
    public static IReadOnlyList<string> Of(Formula formula, Formula? other)
    {
        var names = new List<string>();
        Add(formula, names);
        Add(other, names);
        return names;
    }

    /// <summary>The formula with names replaced by others.</summary>
    public static Formula Rename(Formula formula, Func<string, string> rename) => Replace(formula, name => name with { Name = rename(name.Name) });

    /// <summary>The formula with names replaced by formulas.</summary>
    public static Formula Replace(Formula formula, Func<NameFormula, Formula> rename) =>
        FormulaReplacer.Replace(formula, part => part is NameFormula name ? rename(name) : null);

    private static void Add(Formula? formula, List<string> names)
    {
        switch (formula)
        {
            case NameFormula name when !names.Contains(name.Name):
                names.Add(name.Name);
                break;
            case NegativeFormula negative:
                Add(negative.Operand, names);
                break;
            case ArithmeticFormula arithmetic:
                Add(arithmetic.Left, names);
                Add(arithmetic.Right, names);
                break;
            case ComparisonFormula comparison:
                Add(comparison.Left, names);
                Add(comparison.Right, names);
                break;
            case LogicFormula logic:
                Add(logic.Left, names);
                Add(logic.Right, names);
                break;
            case NotFormula not:
                Add(not.Operand, names);
                break;
            case IfFormula choice:
                Add(choice.Condition, names);
                Add(choice.Then, names);
                Add(choice.Else, names);
                break;
            case CallFormula call:
                foreach (Formula argument in call.Arguments)
                {
                    Add(argument, names);
                }

                break;
        }
    }
}
