using FluentValidation;
using FluentValidation.Results;

namespace Baoshan.Scoring.Validation;

/// <summary>
/// Rules that each say a diagnostic where they do not hold. All are rules of the document as a whole, because FluentValidation compiles an
/// expression for each property that it is given.
/// </summary>
internal abstract class DocumentValidator<T> : AbstractValidator<T>
{
    private readonly IRuleBuilderInitial<T, T> document;

    protected DocumentValidator()
    {
        document = RuleFor(whole => whole);
    }

    /// <summary>Validates a document and collects the diagnostics of all rules that fail.</summary>
    public void Validate(T whole, DiagnosticBag diagnostics)
    {
        foreach (ValidationFailure failure in Validate(whole).Errors)
        {
            diagnostics.Add((Diagnostic)failure.CustomState);
        }
    }

    /// <summary>A rule, and what to say where it does not hold.</summary>
    protected void Must(Func<T, bool> hold, Func<T, Diagnostic> otherwise) => document.Must(hold).WithState(otherwise).WithMessage("-");

    /// <summary>A rule that may have more than one thing to say.</summary>
    protected void Say(Func<T, IEnumerable<Diagnostic>> problems) => document.Custom((whole, context) =>
    {
        foreach (Diagnostic diagnostic in problems(whole))
        {
            context.AddFailure(new ValidationFailure("", "-") { CustomState = diagnostic });
        }
    });
}
