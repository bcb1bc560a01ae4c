using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards;

/// <summary>A condition or a number that a formula gives, with the place where it is written and the words that it may use besides facts.</summary>
internal sealed record StandardCondition(
    Formula Formula, YamlScalar Text, string Indicator, Func<string, FormulaType?> Words, ValueKind Expected = ValueKind.Truth)
{
    /// <summary>Reports whatever does not fit the facts of the set.</summary>
    public void Check(FactTable facts, DiagnosticBag diagnostics)
    {
        var checker = new FormulaChecker(name => Words(name) ?? facts.TypeOf(name), facts.Suggest);
        FormulaType? type = checker.Check(Formula);
        foreach (FormulaProblem problem in checker.Problems)
        {
            diagnostics.Add(FormulaDiagnostics.Of(problem, Text, Indicator));
        }

        if (type is null || type.Kind == Expected)
        {
            return;
        }

        diagnostics.Add(FormulaDiagnostics.Of(
            new(0, Expected == ValueKind.Truth
                ? new("条件应是比较，或 是/否 数据", "a condition must be a comparison, or a fact that is yes or no")
                : new("这里需要一个数", "a number is needed here")),
            Text,
            Indicator));
    }
}
