using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Standards;

/// <summary>Turns problems of formulas into diagnostics at the character where they stand.</summary>
internal static class FormulaDiagnostics
{
    public static readonly DiagnosticRule InvalidFormula = new("BS201", "invalid-formula", Severity.Error);

    public static Diagnostic Of(FormulaProblem problem, YamlScalar text, string indicator) => new(
        InvalidFormula,
        text.PlaceOf(problem.Offset),
        new($"公式“{Excerpt.Of(text.Text)}”：{problem.Message.Chinese}", $"formula '{Excerpt.Of(text.Text)}': {problem.Message.English}"),
        problem.Hint,
        indicator);
}
