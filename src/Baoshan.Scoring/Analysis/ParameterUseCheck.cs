using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>Parameters that nothing reads, by itself or by way of parameters that something reads.</summary>
internal static class ParameterUseCheck
{
    public static IEnumerable<Diagnostic> Check(IndicatorSet set, RuleBook book)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(book.Decisions.Where(decision => decision.Role != DecisionRole.Parameter).SelectMany(Names).Concat(OfGrades(set)));
        while (open.TryDequeue(out string? name))
        {
            if (read.Add(name) && book.Decisions.FirstOrDefault(decision => decision.Role == DecisionRole.Parameter && decision.Name == name) is { } parameter)
            {
                foreach (string inner in Names(parameter))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return set.Parameters.Where(parameter => !read.Contains(parameter.Name)).Select(parameter => new Diagnostic(
            AnalysisRules.UnusedParameter,
            parameter.Span,
            new($"没有公式用到参数“{parameter.Name}”", $"no formula reads the parameter '{parameter.Name}'"),
            new("删去，或改正引用它的公式", "leave it out, or correct the formula that should read it")));
    }

    private static IEnumerable<string> OfGrades(IndicatorSet set) => set.GradeRules.Drops.Select(drop => drop.When)
        .Concat(set.GradeRules.Vetoes.Select(veto => veto.When))
        .Concat(set.Grades.SelectMany(grade => grade.Needs))
        .SelectMany(FormulaNames.Of);

    private static IEnumerable<string> Names(Decision decision) =>
        decision.Rules.SelectMany(rule => rule.Names);
}
