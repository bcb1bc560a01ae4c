using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards;

/// <summary>A condition with the place where it is written and the metric that it may speak of.</summary>
internal sealed record StandardCondition(Formula Formula, YamlScalar Text, string Indicator, Metric? Metric)
{
    /// <summary>Reports whatever does not fit the facts of the set.</summary>
    public void Check(FactTable facts, DiagnosticBag diagnostics)
    {
        FormulaType? Lookup(string name) => name == StandardContext.MetricWord && Metric is not null
            ? FormulaType.Number(Quantity.Of(Metric.Unit))
            : facts.TypeOf(name);
        var checker = new FormulaChecker(Lookup, facts.Suggest);
        FormulaType? type = checker.Check(Formula);
        foreach (FormulaProblem problem in checker.Problems)
        {
            diagnostics.Add(FormulaDiagnostics.Of(problem, Text, Indicator));
        }

        if (type is { Kind: not ValueKind.Truth })
        {
            diagnostics.Add(FormulaDiagnostics.Of(
                new(0, new("条件应是比较，或 是/否 数据", "a condition must be a comparison, or a fact that is yes or no")), Text, Indicator));
        }
    }
}
