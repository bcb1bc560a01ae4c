using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Plans;
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
    private readonly NodePlan[] nodes;
    private readonly FactBinder binder;
    private readonly TraceBasis basis;
    private readonly TotalReader totals;
    private readonly decimal zero;

    private ScoringPlan(IndicatorSet set, IScoringEngine engine)
    {
        Set = set;
        (Rules, nodes) = PlanCompiler.Compile(set);
        program = engine.Compile(Rules);
        binder = new(set, Rules);
        basis = new(set, Rules, nodes.Select(node => (node.Parent, node.FirstDecision, node.DecisionCount)));
        zero = set.Rounding.Scores.Apply(0m);
        totals = new(nodes, Rules.Variables.Count, zero);
    }

    /// <summary>The set that the plan scores.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The rules that the set's standards have become.</summary>
    public RuleBook Rules { get; }

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
        if (!ReferenceEquals(facts.Plan, this))
        {
            throw new ArgumentException("The facts belong to another plan; bind them with this one.", nameof(facts));
        }

        var frame = new RuleFrame(Rules, facts.Values);
        program.Run(frame);
        return new(facts.Assessment, new(basis, facts.Assessment, frame, RollUp.Ranges(nodes, frame, zero)));
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
            ? new(this, found.Position)
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
