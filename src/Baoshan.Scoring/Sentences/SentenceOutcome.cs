using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences;

/// <summary>What came of reading a sentence: a standard, or a problem.</summary>
internal sealed record SentenceOutcome(Standard? Standard, SentenceProblem? Problem);
