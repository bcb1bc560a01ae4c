using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Plans;

namespace Baoshan.Scoring;

/// <summary>
/// Scores without making a scorecard, for batches and sensitivity runs: with the built-in engine it allocates nothing.
/// A scorer works on one thread at a time; make one for each thread with <see cref="ScoringPlan.CreateScorer"/>.
/// </summary>
public sealed class Scorer
{
    private readonly ScoringPlan plan;
    private readonly IRuleProgram program;
    private readonly RuleFrame frame;
    private readonly TotalReader totals;

    internal Scorer(ScoringPlan plan, IRuleProgram program, TotalReader totals)
    {
        this.plan = plan;
        this.program = program;
        this.totals = totals;
        frame = new(plan.Rules);
    }

    /// <summary>总分: the total, as <see cref="Scorecard.Total"/> has it; null where it is open.</summary>
    /// <exception cref="ArgumentException">The facts were bound by another plan.</exception>
    public decimal? Total(BoundFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Check(facts.Plan);
        frame.Load(facts.Values);
        program.Run(frame);
        return totals.Total(frame);
    }

    /// <summary>The total if one number were another, everything else being as it is.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="slot">The place of the number, from <see cref="ScoringPlan.Slot"/>.</param>
    /// <param name="value">The value to be tried; 0.975 for a rate of 97.5 %.</param>
    /// <exception cref="ArgumentException">The facts were bound by another plan, or the place is another plan's.</exception>
    public decimal? Total(BoundFacts facts, FactSlot slot, decimal value)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Check(facts.Plan);
        Check(slot.Plan);
        frame.Load(facts.Values);
        frame.Override(slot.Position, value);
        program.Run(frame);
        frame.Restore(slot.Position);
        return totals.Total(frame);
    }

    /// <summary>The score of an indicator in the last run, by its position in <see cref="IndicatorSet.All"/>; null where it is open.</summary>
    public decimal? ScoreAt(int indicator) => totals.ScoreOf(indicator, frame);

    private void Check(ScoringPlan? other)
    {
        if (!ReferenceEquals(plan, other))
        {
            throw new ArgumentException("The facts belong to another plan; bind them with this one.");
        }
    }
}
