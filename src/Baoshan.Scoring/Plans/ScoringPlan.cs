using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Engines;
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
    private readonly decimal zero;

    private ScoringPlan(IndicatorSet set, IScoringEngine engine)
    {
        Set = set;
        (Rules, nodes) = PlanCompiler.Compile(set);
        program = engine.Compile(Rules);
        binder = new(set, Rules);
        basis = new(set, Rules, nodes.Select(node => (node.Parent, node.FirstDecision, node.DecisionCount)));
        zero = set.Rounding.Scores.Apply(0m);
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
        ArgumentNullException.ThrowIfNull(assessment);
        var diagnostics = new DiagnosticBag();
        RuleFrame frame = binder.Bind(assessment, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new(null, diagnostics.ToOrderedArray());
        }

        program.Run(frame);
        return new(new(assessment, new(basis, assessment, frame, RollUp.Ranges(nodes, frame, zero))), []);
    }
}
