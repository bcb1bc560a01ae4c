namespace Baoshan.Scoring.Rules;

/// <summary>The scores that are still possible.</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The most; equal to the least where the score is known.</param>
public readonly record struct ScoreRange(decimal Minimum, decimal Maximum);
