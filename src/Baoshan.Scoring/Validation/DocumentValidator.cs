using FluentValidation;
using FluentValidation.Results;

namespace Baoshan.Scoring.Validation;

/// <summary>
/// Rules that each say a diagnostic where they do not hold. All are rules of the document as a whole. They are tried in
/// <see cref="PreValidate"/>, because FluentValidation compiles an expression for each rule that is added with RuleFor, at every start.
/// </summary>
internal abstract class DocumentValidator<T> : AbstractValidator<T>
{
    private readonly List<Func<T, IEnumerable<Diagnostic>>> rules = [];

    /// <summary>Validates a document and collects the diagnostics of all rules that fail.</summary>
    public void Validate(T whole, DiagnosticBag diagnostics)
    {
        foreach (ValidationFailure failure in Validate(whole).Errors)
        {
            diagnostics.Add((Diagnostic)failure.CustomState);
        }
    }

    /// <summary>A rule, and what to say where it does not hold.</summary>
    protected void Must(Func<T, bool> hold, Func<T, Diagnostic> otherwise) => rules.Add(whole => hold(whole) ? [] : [otherwise(whole)]);

    /// <summary>A rule that may have more than one thing to say.</summary>
    protected void Say(Func<T, IEnumerable<Diagnostic>> problems) => rules.Add(problems);

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        foreach (Func<T, IEnumerable<Diagnostic>> problems in rules)
        {
            foreach (Diagnostic problem in problems(context.InstanceToValidate))
            {
                result.Errors.Add(new("", "-") { CustomState = problem });
            }
        }

        return true;
    }
}
