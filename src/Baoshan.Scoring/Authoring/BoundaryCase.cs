using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Authoring;

/// <summary>Facts at, just below or just above a bound of a standard, and what the rules give for them. The author is to confirm that it is meant so.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Indicator">The code of the leaf.</param>
/// <param name="Facts">The facts that the leaf reads.</param>
/// <param name="State">What becomes of the leaf.</param>
/// <param name="Score">The points that the rules give; null where there are none.</param>
public sealed record BoundaryCase(string Name, string Indicator, ValueArray<AssessedFact> Facts, IndicatorState State, decimal? Score);
