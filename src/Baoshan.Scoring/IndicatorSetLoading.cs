using Baoshan.Scoring.Validation;

namespace Baoshan.Scoring;

/// <summary>Loads indicator sets and overlays from files, streams and texts.</summary>
public static class IndicatorSetLoading
{
    extension(IndicatorSet)
    {
        /// <summary>Loads a set or an overlay from a file; an overlay's base is found relative to it.</summary>
        /// <exception cref="InvalidInputException">The file has errors; the exception carries all of them.</exception>
        public static IndicatorSet Load(string path) => IndicatorSet.TryLoad(path).GetValueOrThrow();

        /// <summary>Loads a set or an overlay from a file, or says all that is wrong with it.</summary>
        public static Checked<IndicatorSet> TryLoad(string path)
        {
            ArgumentNullException.ThrowIfNull(path);
            return IndicatorSetLoader.FromFile(path);
        }

        /// <summary>Loads a set from a stream of UTF-8 text, which is left open.</summary>
        /// <param name="stream">The stream.</param>
        /// <param name="name">What the text is called in diagnostics; an overlay's base is found relative to it.</param>
        public static Checked<IndicatorSet> TryLoad(Stream stream, string? name = null)
        {
            ArgumentNullException.ThrowIfNull(stream);
            return IndicatorSetLoader.FromStream(stream, name);
        }

        /// <summary>Loads a set from a text.</summary>
        /// <param name="text">The text.</param>
        /// <param name="name">What the text is called in diagnostics; an overlay's base is found relative to it.</param>
        public static Checked<IndicatorSet> TryParse(string text, string? name = null)
        {
            ArgumentNullException.ThrowIfNull(text);
            return IndicatorSetLoader.FromText(text, name);
        }
    }
}
