using FluentValidation;
using FluentValidation.Results;

namespace Baoshan.Scoring.Validation;

/// <summary>Carries diagnostics through FluentValidation: a failure's state is the diagnostic.</summary>
internal static class ValidationRules
{
    /// <summary>The rule fails with this diagnostic.</summary>
    public static IRuleBuilderOptions<T, TProperty> Saying<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, Diagnostic> diagnostic) =>
        rule.WithState(diagnostic).WithMessage("-");

    /// <summary>Validates a document and collects the diagnostics of all rules that fail.</summary>
    public static void Validate<T>(this AbstractValidator<T> validator, T document, DiagnosticBag diagnostics)
    {
        foreach (ValidationFailure failure in validator.Validate(document).Errors)
        {
            diagnostics.Add((Diagnostic)failure.CustomState);
        }
    }
}
