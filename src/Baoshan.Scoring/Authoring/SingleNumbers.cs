using System.Collections.Immutable;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Authoring;

/// <summary>The values of a boundary case while it is being sought: a list is written with a single number, and parameters follow from the facts.</summary>
internal sealed class SingleNumbers(ImmutableSortedDictionary<string, decimal> values, RuleScope scope) : IValueSource
{
    public Evaluation Value(string name)
    {
        if (values.TryGetValue(name, out decimal value))
        {
            return Evaluation.Of(value);
        }

        Rule? rule = scope.Decision(name) is { Role: DecisionRole.Parameter } parameter
            ? parameter.Rules.FirstOrDefault(rule => rule.When is null || FormulaEvaluator.Evaluate(rule.When, this).IsTrue)
            : null;
        return rule is null ? Evaluation.None(Fault.Without(name)) : FormulaEvaluator.Evaluate(rule.Then, this);
    }

    public IReadOnlyList<decimal>? List(string name) => values.TryGetValue(name, out decimal value) ? [value] : null;

    public int OptionIndex(string name, string option) => scope.Variable(name)?.Options.AsSpan().IndexOf(option) ?? -1;
}
