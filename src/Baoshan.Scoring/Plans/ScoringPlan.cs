using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Plans;
using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring;

/// <summary>
/// An indicator set made ready to score: compiled once, immutable, shared by any number of threads. Compiling a set cannot fail, because a
/// set that exists is valid.
/// </summary>
public sealed class ScoringPlan
{
    private readonly IRuleProgram program;
    private readonly CompiledSet compiled;
    private readonly FactBinder binder;
    private readonly NotApplicableBinder notApplicable;
    private readonly RollUp rollUp;
    private readonly TraceBasis basis;
    private readonly TotalReader totals;

    private ScoringPlan(IndicatorSet set, IScoringEngine engine)
    {
        Set = set;
        compiled = PlanCompiler.Compile(set);
        program = engine.Compile(Rules);
        binder = new(set, Rules);
        notApplicable = new(compiled.Nodes, Rules.Decisions.Count);
        basis = new(set, compiled);
        rollUp = new(set, compiled);
        totals = new(compiled.Nodes, rollUp, frame => CardOf(Nobody, frame).Total, Rules.Variables.Count, set.Rounding.Scores.Apply(0m));
    }

    /// <summary>The set that the plan scores.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The rules that the set's standards have become.</summary>
    public RuleBook Rules => compiled.Rules;

    /// <summary>Compiles a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="engine">The engine that evaluates the rules; the built-in one by default.</param>
    public static ScoringPlan Compile(IndicatorSet set, IScoringEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(set, engine ?? BuiltInEngine.Instance);
    }

    /// <summary>Scores an assessment. Facts that are missing, or arithmetic without a result, give an incomplete scorecard, not an exception.</summary>
    /// <exception cref="InvalidInputException">The facts do not fit the set: an unknown name, a wrong type or unit, an unknown option.</exception>
    public Scorecard Score(Assessment assessment) => TryScore(assessment).GetValueOrThrow();

    /// <summary>Scores an assessment, or says all that does not fit the set.</summary>
    public Checked<Scorecard> TryScore(Assessment assessment)
    {
        Checked<BoundFacts> bound = TryBind(assessment);
        return bound.Value is { } facts ? new(Score(facts), bound.Diagnostics) : new(null, bound.Diagnostics);
    }

    /// <summary>Scores facts that the plan has bound.</summary>
    /// <exception cref="ArgumentException">Another plan bound the facts.</exception>
    public Scorecard Score(BoundFacts facts) => Score(facts, program);

    /// <summary>Scores with a program other than the plan's own, for engines that keep something between runs, such as a session.</summary>
    /// <param name="facts">The facts, bound by this plan.</param>
    /// <param name="program">The program; it evaluates <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentException">Another plan bound the facts.</exception>
    public Scorecard Score(BoundFacts facts, IRuleProgram program)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(program);
        CheckOwn(facts);
        var frame = new RuleFrame(Rules, facts.Values);
        program.Run(frame);
        return CardOf(facts.Assessment, frame);
    }

    /// <summary>Scores assessments together, so that standards, policies and grades that look at peers can: by rank, by the best, by the mean, by quotas.</summary>
    /// <param name="assessments">The members of the cohort.</param>
    /// <returns>The scorecards, in the order of the assessments.</returns>
    /// <exception cref="InvalidInputException">Facts of some member do not fit the set; the exception carries all problems of all members.</exception>
    public IReadOnlyList<Scorecard> ScoreCohort(IEnumerable<Assessment> assessments) => TryScoreCohort(assessments).GetValueOrThrow();

    /// <summary>Scores assessments together, or says all that does not fit the set.</summary>
    public Checked<IReadOnlyList<Scorecard>> TryScoreCohort(IEnumerable<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var diagnostics = new DiagnosticBag();
        var members = new List<BoundFacts>();
        foreach (Assessment assessment in assessments)
        {
            Checked<BoundFacts> bound = TryBind(assessment);
            diagnostics.AddRange(bound.Diagnostics);
            if (bound.Value is { } facts)
            {
                members.Add(facts);
            }
        }

        return new(diagnostics.HasErrors ? null : ScoreCohort(members), diagnostics.ToOrderedArray());
    }

    /// <summary>Scores facts that the plan has bound together.</summary>
    /// <returns>The scorecards, in the order of the members.</returns>
    /// <exception cref="ArgumentException">Another plan bound the facts.</exception>
    public IReadOnlyList<Scorecard> ScoreCohort(IReadOnlyList<BoundFacts> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (BoundFacts member in members)
        {
            CheckOwn(member);
        }

        Cohort cohort = CreateCohort();
        while (cohort.IsGathering)
        {
            foreach (BoundFacts member in members)
            {
                cohort.Add(member);
            }

            cohort.EndRound();
        }

        RuleFrame[] frames = [.. members.Select(cohort.FrameOf)];
        Scorecard[] cards = [.. frames.Select((frame, i) => CardOf(members[i].Assessment, frame, CohortGrade.Any))];
        if (Set.GradeRules.Quotas.Count == 0)
        {
            return cards;
        }

        var quotas = GradeQuotas.Of(Set, cards.Length, cards
            .Where(card => card is { Grade: not null, Total: not null })
            .GroupBy(card => (card.Grade!.Name, card.Total!.Value))
            .Select(same => new GradedTotal(same.Key.Name, same.Key.Value, same.Count())));
        return [.. cards.Select((card, i) => card is { Grade: { } grade, Total: { } total } && quotas.GradeOf(grade.Name, total) is var left && left != grade
            ? CardOf(members[i].Assessment, frames[i], new(left))
            : card)];
    }

    /// <summary>Makes what gathers the members of a cohort one at a time, where they are too many for <see cref="ScoreCohort(IReadOnlyList{BoundFacts})"/>.</summary>
    public Cohort CreateCohort() => new(this, compiled, program);

    /// <summary>Scores facts again with other values of variables, and with the score of a leaf where one is given that its facts alone do not tell.</summary>
    internal Scorecard Rescore(BoundFacts facts, IEnumerable<(string Variable, decimal Value)> values, (string Leaf, decimal Score)? given)
    {
        var frame = new RuleFrame(Rules, facts.Values);
        foreach ((string variable, decimal value) in values)
        {
            if (basis.PositionOfName(variable) is { } position && position < frame.VariableCount)
            {
                frame.Override(position, value);
            }
        }

        program.Run(frame);
        if (given is { } leaf)
        {
            frame.Take(compiled.Nodes[basis.PositionOf(leaf.Leaf)].ScoreDecision, 0, leaf.Score);
        }

        return CardOf(facts.Assessment, frame);
    }

    private static Assessment Nobody { get; } = new("", "", []);

    internal Scorecard CardOf(Assessment assessment, RuleFrame frame, CohortGrade? cohort = null) =>
        new(assessment, new(basis, assessment, frame, rollUp.Run(frame)) { Cohort = cohort });

    internal void CheckOwn(BoundFacts facts)
    {
        if (!ReferenceEquals(facts.Plan, this))
        {
            throw new ArgumentException("The facts belong to another plan; bind them with this one.", nameof(facts));
        }
    }

    /// <summary>Holds an assessment against the set, so that it can be scored many times with no look-up.</summary>
    /// <exception cref="InvalidInputException">The facts do not fit the set: an unknown name, a wrong type or unit, an unknown option.</exception>
    public BoundFacts Bind(Assessment assessment) => TryBind(assessment).GetValueOrThrow();

    /// <summary>Holds an assessment against the set, or says all that does not fit.</summary>
    public Checked<BoundFacts> TryBind(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var diagnostics = new DiagnosticBag();
        FactValues values = binder.Bind(assessment, diagnostics);
        PeriodCheck.Check(Set, assessment, diagnostics);
        notApplicable.Bind(assessment, values, diagnostics);
        return new(diagnostics.HasErrors ? null : new(this, assessment, values), diagnostics.ToOrderedArray());
    }

    /// <summary>Makes something that scores on one thread, again and again, without making scorecards.</summary>
    public Scorer CreateScorer() => new(this, program, totals);

    /// <summary>The place of a number among the facts, for <see cref="Scorer.Total(BoundFacts, FactSlot, decimal)"/>.</summary>
    /// <exception cref="ArgumentException">No rule of the set reads a number of this name.</exception>
    public FactSlot Slot(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return binder.Find(fact) is { Declaration.Kind: FactKind.Number } found
            ? new(this, found.First)
            : throw new ArgumentException($"No rule of {Set.Id} reads a number '{fact}'.", nameof(fact));
    }

    internal BoundFacts Rebind(BoundFacts facts, AssessedFact fact)
    {
        var diagnostics = new DiagnosticBag();
        FactValues values = binder.Rebind(facts.Values, fact, diagnostics);
        return new Checked<BoundFacts>(
            diagnostics.HasErrors ? null : new(this, facts.Assessment.With([fact]), values),
            diagnostics.ToOrderedArray()).GetValueOrThrow();
    }
}
