using System.Diagnostics.CodeAnalysis;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Facts from a spreadsheet: writes a fill-in form for an indicator set, and reads a form that was filled in.</summary>
public static class FormFile
{
    /// <summary>The form as the bytes of an .xlsx file: a row for each fact, with drop-downs for what can be chosen.</summary>
    /// <param name="set">The set whose facts are asked for.</param>
    /// <param name="setPath">The path of the set, as seen from where the form will lie; it goes into the form.</param>
    /// <param name="language">The language of the form's own words.</param>
    /// <param name="assessment">Facts to fill in beforehand, or null for an empty form.</param>
    public static byte[] Write(IndicatorSet set, string setPath, Language language = Language.Chinese, Assessment? assessment = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(setPath);
        return new FormWriter(set, setPath, assessment, new(language)).Write();
    }

    /// <summary>True for the path of a form: its ending is .xlsx.</summary>
    public static bool IsForm([NotNullWhen(true)] string? path) => string.Equals(Path.GetExtension(path), ".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a form that was filled in, or says all that is wrong with it, with sheet, row and column. Cells left empty are facts not supplied.</summary>
    /// <param name="path">The path of the .xlsx file.</param>
    public static Checked<Assessment> TryLoad(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        Assessment? assessment = FormReader.Read(path, diagnostics);
        return new(diagnostics.HasErrors ? null : assessment, diagnostics.ToOrderedArray());
    }

    /// <summary>Scores a form that was filled in, or says all that is wrong with the form, with the set, and with their fit.</summary>
    /// <param name="path">The path of the .xlsx file.</param>
    /// <param name="setPath">The path of the set or overlay to score it with; null for the one that the form names.</param>
    public static Checked<Scorecard> TryEvaluate(string path, string? setPath = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        Assessment? assessment = FormReader.Read(path, diagnostics);
        return ScorecardEvaluation.Score(assessment, setPath, diagnostics);
    }
}
