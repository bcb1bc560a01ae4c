using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Assessments;

namespace Baoshan.Scoring;

/// <summary>Loads assessments from files, streams and texts.</summary>
public static class AssessmentLoading
{
    extension(Assessment)
    {
        /// <summary>Loads an assessment from a file. Whether its facts fit a set is found when a plan scores it.</summary>
        /// <exception cref="InvalidInputException">The file has errors; the exception carries all of them.</exception>
        public static Assessment Load(string path) => Assessment.TryLoad(path).GetValueOrThrow();

        /// <summary>Loads an assessment from a file, or says all that is wrong with it.</summary>
        public static Checked<Assessment> TryLoad(string path)
        {
            ArgumentNullException.ThrowIfNull(path);
            var diagnostics = new DiagnosticBag();
            string? text = SourceText.FromFile(path, diagnostics);
            return Read(text, path, diagnostics);
        }

        /// <summary>Loads an assessment from a stream of UTF-8 text, which is left open.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="name">What the text is called in diagnostics.</param>
        public static Checked<Assessment> TryLoad(Stream stream, string? name = null)
        {
            ArgumentNullException.ThrowIfNull(stream);
            var diagnostics = new DiagnosticBag();
            string? text = SourceText.FromStream(stream, name, diagnostics);
            return Read(text, name, diagnostics);
        }

        /// <summary>Loads an assessment from a text.</summary>
        /// <param name="text">The text.</param>
        /// <param name="name">What the text is called in diagnostics.</param>
        public static Checked<Assessment> TryParse(string text, string? name = null)
        {
            ArgumentNullException.ThrowIfNull(text);
            return Read(text, name, new DiagnosticBag());
        }
    }

    private static Checked<Assessment> Read(string? text, string? name, DiagnosticBag diagnostics)
    {
        Assessment? assessment = text is null ? null : AssessmentReader.Read(text, name, diagnostics);
        return new(diagnostics.HasErrors ? null : assessment, diagnostics.ToOrderedArray());
    }
}
