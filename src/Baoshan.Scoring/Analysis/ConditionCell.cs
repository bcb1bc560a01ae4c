using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>One way in which conditions can hold: a value for each thing that they speak of.</summary>
internal sealed class ConditionCell(IEnumerable<KeyValuePair<string, Rational>> things, RuleScope scope)
{
    private readonly Dictionary<string, Rational> values = new(things, StringComparer.Ordinal);

    /// <summary>The value of a thing; null where the conditions do not speak of it.</summary>
    public Rational? this[string thing] => values.TryGetValue(thing, out Rational value) ? value : null;

    /// <summary>The things and their values.</summary>
    public IEnumerable<KeyValuePair<string, Rational>> Values => values;

    public bool Holds(Formula condition) => condition switch
    {
        LogicFormula { Operator: LogicOperator.And } and => Holds(and.Left) && Holds(and.Right),
        LogicFormula or => Holds(or.Left) || Holds(or.Right),
        NotFormula not => !Holds(not.Operand),
        ComparisonFormula comparison when ConditionSpace.Choice(comparison) is { } choice => IsOption(comparison, choice),
        ComparisonFormula comparison => Compare(comparison),
        _ => values[FormulaWriter.Write(condition)].Sign != 0,
    };

    private bool Compare(ComparisonFormula comparison)
    {
        (string thing, Rational constant, bool turned) = ConditionSpace.Split(comparison.Left, comparison.Right);
        int order = (thing.Length == 0 ? Rational.Zero : values[thing]).CompareTo(constant);
        return FormulaEvaluator.Holds(comparison.Operator, turned ? -order : order, 0m);
    }

    /// <summary>A choice's value stands for one of its options, in the order in which they are declared.</summary>
    private bool IsOption(ComparisonFormula comparison, NameFormula choice)
    {
        string option = ((comparison.Left as TextFormula) ?? (TextFormula)comparison.Right).Value;
        bool equal = scope.Variable(choice.Name) is { Options: { Count: > 0 } options } && options[(int)values[choice.Name].Numerator] == option;
        return comparison.Operator == ComparisonOperator.Equal ? equal : !equal;
    }
}
