using System.Runtime.InteropServices;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.RollUps;

/// <summary>What a roll-up finds at one place.</summary>
/// <param name="Kind">Whether there is a score.</param>
/// <param name="Minimum">The fewest points that are still possible.</param>
/// <param name="Maximum">The most points that are still possible; equal to the fewest where there is a score.</param>
/// <param name="ApplicableWeight">The weight that the points are points of; less than the indicator's own where part of it goes to the root.</param>
[StructLayout(LayoutKind.Auto)] // small fields side by side: a scorecard keeps one of these for every node
internal readonly record struct NodeOutcome(OutcomeKind Kind, decimal Minimum, decimal Maximum, decimal ApplicableWeight)
{
    public ScoreRange Range => new(Minimum, Maximum);
}

internal enum OutcomeKind : byte
{
    /// <summary>Not yet known.</summary>
    Open,

    /// <summary>There is a score.</summary>
    Scored,

    /// <summary>It does not apply; the others stand in for its weight.</summary>
    NotApplicable,

    /// <summary>It does not apply, and counts with points by policy.</summary>
    Substituted,
}
