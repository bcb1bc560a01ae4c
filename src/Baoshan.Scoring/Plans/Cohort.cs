using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Plans;

namespace Baoshan.Scoring;

/// <summary>
/// 同类对象: what the members of a cohort give to each other, gathered one member at a time, for cohorts too large to be held at once. While
/// <see cref="IsGathering"/> is true, <see cref="Add"/> takes every member and <see cref="EndRound"/> ends the round; then <see cref="Score"/> scores
/// each. It keeps how often each value that is compared occurs, so its memory grows with the number of different values, not of members.
/// Members may be added, and scored, by several threads at once.
/// </summary>
/// <example>
/// <code>
/// Cohort cohort = plan.CreateCohort();
/// while (cohort.IsGathering)
/// {
///     foreach (Assessment assessment in ReadAll()) cohort.Add(plan.Bind(assessment));
///     cohort.EndRound();
/// }
/// foreach (Assessment assessment in ReadAll()) Write(cohort.Score(plan.Bind(assessment)));
/// </code>
/// </example>
public sealed class Cohort
{
    private readonly ScoringPlan plan;
    private readonly IRuleProgram program;
    private readonly PeerView view;
    private readonly bool isChained;
    private readonly List<PeerTally> rounds = [];
    private readonly Lock adding = new();
    private readonly MeanTally means;
    private PeerTally? gathering;
    private bool changes;
    private bool gathersMeans;

    internal Cohort(ScoringPlan plan, CompiledSet compiled, IRuleProgram program)
    {
        this.plan = plan;
        this.program = program;
        view = new(compiled);
        isChained = view.IsChained;
        means = new(view, compiled.Nodes.Length);
        gathering = view.Compared.Length > 0 ? new(view) : null;
        gathersMeans = gathering is null && view.WithMean.Length > 0;
    }

    /// <summary>True while all members are still to be added, in a further round; false from the start where the set compares nobody.</summary>
    public bool IsGathering => gathering is not null || gathersMeans;

    /// <summary>Adds a member to the round.</summary>
    /// <exception cref="ArgumentException">Another plan bound the facts.</exception>
    /// <exception cref="InvalidOperationException">No round is open.</exception>
    public void Add(BoundFacts member)
    {
        ArgumentNullException.ThrowIfNull(member);
        plan.CheckOwn(member);
        if (!IsGathering)
        {
            throw new InvalidOperationException("All members have been gathered; no further round is open.");
        }

        (RuleFrame last, RuleFrame? before) = RunRounds(member.Values);
        bool moves = before is null || Array.Exists(view.Compared, leaf => view.ValueOf(leaf.Indicator, before) != view.ValueOf(leaf.Indicator, last));
        lock (adding)
        {
            if (gathering is null)
            {
                means.Add(last);
            }
            else
            {
                gathering.Add(last);
                changes |= moves;
            }
        }
    }

    /// <summary>Ends a round, in which every member has been added once.</summary>
    public void EndRound()
    {
        if (gathering is null)
        {
            gathersMeans = false;
            return;
        }

        // a comparison may rest on the score of another that was compared in this round
        PeerTally tally = gathering;
        bool goesOn = changes && isChained && rounds.Count + 1 < view.Compared.Length;
        if (changes)
        {
            tally.Close();
            rounds.Add(tally);
        }

        gathering = goesOn ? new(view) : null;
        changes = false;
        gathersMeans = gathering is null && view.WithMean.Length > 0;
    }

    /// <summary>Scores a member that has been added. Quotas of grades are not looked at: <see cref="GradeQuotas"/> tells who keeps which grade when all are scored.</summary>
    /// <param name="member">The member; one that was not added has no peers.</param>
    /// <exception cref="ArgumentException">Another plan bound the facts.</exception>
    /// <exception cref="InvalidOperationException">A round is still open.</exception>
    public Scorecard Score(BoundFacts member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return plan.CardOf(member.Assessment, FrameOf(member));
    }

    internal RuleFrame FrameOf(BoundFacts member)
    {
        plan.CheckOwn(member);
        if (IsGathering)
        {
            throw new InvalidOperationException("The members are still being gathered; end the round first.");
        }

        (RuleFrame last, _) = RunRounds(member.Values);
        return view.WithMean.Length > 0 ? Run(last.Facts.WithPeerMeans(means.For(last))) : last;
    }

    /// <summary>The run with what all rounds so far have given, and the run before it; null where there is none.</summary>
    private (RuleFrame Last, RuleFrame? Before) RunRounds(FactValues own)
    {
        RuleFrame last = Run(own);
        RuleFrame? before = null;
        foreach (PeerTally round in rounds)
        {
            (last, before) = (Run(round.Supply(own, last)), last);
        }

        return (last, before);
    }

    private RuleFrame Run(FactValues facts)
    {
        var frame = new RuleFrame(plan.Rules, facts);
        program.Run(frame);
        return frame;
    }
}
