using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences;

/// <summary>Why a sentence, or a form of it, could not be read.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="Offset">The character at which it shows, from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What would be right.</param>
internal sealed record SentenceProblem(DiagnosticRule Rule, int Offset, LocalizedText Message, LocalizedText? Hint = null)
{
    /// <summary>The readings between which the sentence does not decide.</summary>
    public ValueArray<Standard> Readings { get; init; } = [];
}
