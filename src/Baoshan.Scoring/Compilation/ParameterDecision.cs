using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Compilation;

/// <summary>Turns a parameter into a decision.</summary>
internal static class ParameterDecision
{
    public static Decision Of(Parameter parameter) => new(
        parameter.Name,
        LocalizedText.Same(parameter.Name),
        DecisionRole.Parameter,
        "",
        [.. Rules(parameter)],
        Rounding.Undeclared,
        parameter.IsDate ? Notation.Date : Notations.OfUnit(parameter.Unit));

    private static IEnumerable<Rule> Rules(Parameter parameter)
    {
        foreach ((string option, Formula value) in parameter.Values)
        {
            yield return new(
                new ComparisonFormula(ComparisonOperator.Equal, new NameFormula(parameter.By!), new TextFormula(option)),
                value,
                new(new($"{parameter.By}为{option}", $"{parameter.By} is {option}")));
        }

        if (parameter.By is null)
        {
            yield return new(null, parameter.Formula, new(LocalizedText.Same(parameter.Name)));
        }
    }
}
