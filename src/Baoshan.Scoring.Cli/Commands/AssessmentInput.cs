using Baoshan.Scoring.Reporting.Forms;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Scores what a person hands in: an assessment in YAML, or a form that was filled in.</summary>
internal static class AssessmentInput
{
    /// <exception cref="InvalidInputException">The set or the assessment has errors, or they do not fit; the exception carries all of them.</exception>
    public static Scorecard Evaluate(string path, string? set) => FormFile.IsForm(path)
        ? FormFile.TryEvaluate(path, set).GetValueOrThrow()
        : Scorecard.Evaluate(path, set);

    /// <summary>Reads what a person hands in, or says all that is wrong with it.</summary>
    public static Checked<Assessment> TryLoad(string path) => FormFile.IsForm(path) ? FormFile.TryLoad(path) : Assessment.TryLoad(path);
}
