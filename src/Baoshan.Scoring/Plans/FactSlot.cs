namespace Baoshan.Scoring;

/// <summary>The place of a number among the facts of a plan, for trying other values of it with <see cref="Scorer"/>.</summary>
public readonly record struct FactSlot
{
    internal FactSlot(ScoringPlan plan, int position)
    {
        Plan = plan;
        Position = position;
    }

    internal ScoringPlan? Plan { get; }

    internal int Position { get; }
}
