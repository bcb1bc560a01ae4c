using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Published;
using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring;

/// <summary>Loads published figures from files and texts.</summary>
public static class PublishedFiguresLoading
{
    extension(PublishedFigures)
    {
        /// <summary>Loads published figures from a file. Whether they fit a set is found when they are held against it.</summary>
        /// <exception cref="InvalidInputException">The file has errors; the exception carries all of them.</exception>
        public static PublishedFigures Load(string path) => PublishedFigures.TryLoad(path).GetValueOrThrow();

        /// <summary>Loads published figures from a file, or says all that is wrong with it.</summary>
        public static Checked<PublishedFigures> TryLoad(string path)
        {
            ArgumentNullException.ThrowIfNull(path);
            var diagnostics = new DiagnosticBag();
            return Read(SourceText.FromFile(path, diagnostics), path, diagnostics);
        }

        /// <summary>Loads published figures from a text.</summary>
        /// <param name="text">The text.</param>
        /// <param name="name">What the text is called in diagnostics.</param>
        public static Checked<PublishedFigures> TryParse(string text, string? name = null)
        {
            ArgumentNullException.ThrowIfNull(text);
            return Read(text, name, new DiagnosticBag());
        }
    }

    private static Checked<PublishedFigures> Read(string? text, string? name, DiagnosticBag diagnostics)
    {
        PublishedFigures? figures = text is null ? null : PublishedReader.Read(text, name, diagnostics);
        return new(diagnostics.HasErrors ? null : figures, diagnostics.ToOrderedArray());
    }
}
