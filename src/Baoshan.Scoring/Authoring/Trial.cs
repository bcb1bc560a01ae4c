using System.Collections.Immutable;

namespace Baoshan.Scoring.Authoring;

/// <summary>Values of the variables that a leaf reads, and what they are to try.</summary>
internal sealed record Trial(string Name, ImmutableSortedDictionary<string, decimal> Values);
