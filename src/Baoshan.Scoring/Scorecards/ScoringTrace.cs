using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.RollUps;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>
/// All that a scorecard knows: the rules, the values of one run and the roll-up. Faults and arithmetic are traced again from the rules
/// when they are asked for, by the definition of the formulas.
/// </summary>
internal sealed class ScoringTrace : IValueSource
{
    private readonly TraceBasis basis;
    private readonly RuleFrame frame;

    public ScoringTrace(TraceBasis basis, Assessment assessment, RuleFrame frame, RollUpResult result)
    {
        this.basis = basis;
        this.frame = frame;
        Result = result;
        Assessment = assessment;
    }

    public IndicatorSet Set => basis.Set;

    /// <summary>What the quotas of grades leave to a member of a cohort; null for a subject that is scored alone.</summary>
    public CohortGrade? Cohort { get; init; }

    public Assessment Assessment { get; }

    /// <summary>What the roll-up finds.</summary>
    public RollUpResult Result { get; }

    public int PositionOf(string code) => basis.PositionOf(code);

    public NodeOutcome OutcomeOf(int position) => Result.Nodes[position];

    public NodePlan Node(int position) => basis.Node(position);

    /// <summary>What bounds or overrides the total; null where nothing does.</summary>
    public NodeRules? TotalRules => basis.TotalRules;

    /// <summary>Why the assessment says that an indicator does not apply; null where it does not say so.</summary>
    public string? NotApplicableReason(int position) => frame.Facts.NotApplicable?[position];

    /// <summary>The decision with a name; null where the name is that of a variable.</summary>
    public int? DecisionOf(string name) => basis.PositionOfName(name) is { } p && p >= frame.VariableCount ? p - frame.VariableCount : null;

    /// <summary>The decisions of a leaf, in order; the last is its score.</summary>
    public IEnumerable<int> DecisionsOf(int position) => basis.DecisionsOf(position);

    public Decision Decision(int index) => basis.Rules.Decisions[index];

    public Variable? Variable(string name) => basis.PositionOfName(name) is { } p && p < frame.VariableCount ? basis.Rules.Variables[p] : null;

    public FactDeclaration? FactOf(string variable) => basis.FactOf(variable);

    public bool IsKnown(int decision) => frame.IsKnown(frame.VariableCount + decision);

    /// <summary>The rule that took a decision, or null where it is open.</summary>
    public Rule? FiredRule(int decision) => frame.FiredRule(decision) is >= 0 and var rule ? Decision(decision).Rules[rule] : null;

    /// <summary>The value of a decision, rounded as it declares.</summary>
    public decimal ValueOf(int decision) => frame.Value(frame.VariableCount + decision);

    public IndicatorState StateOf(int position)
    {
        switch (OutcomeOf(position).Kind)
        {
            case OutcomeKind.Scored:
                return IndicatorState.Scored;
            case OutcomeKind.NotApplicable or OutcomeKind.Substituted:
                return IndicatorState.NotApplicable;
        }

        if (OpenDecisionOf(position) is not { } decision)
        {
            return Node(position).DecisionCount == 0 ? IndicatorState.Incomplete : IndicatorState.MissingPeers;
        }

        return FaultOf(decision) is not { Missing.Count: > 0 } fault ? IndicatorState.Failed
            : fault.Missing.All(name => Variable(name)?.IsOfPeers == true) ? IndicatorState.MissingPeers
            : fault.Missing.All(name => Variable(name)?.IsJudgement == true) ? IndicatorState.NeedsJudgement
            : IndicatorState.MissingFact;
    }

    /// <summary>The decision of a leaf that leaves it open; null for another node, and for a leaf that waits for the mean of its peers.</summary>
    public int? OpenDecisionOf(int position)
    {
        NodePlan node = Node(position);
        if (node.DecisionCount == 0)
        {
            return null;
        }

        if (node.DecidesWhetherItApplies && !IsKnown(node.FirstDecision))
        {
            return node.FirstDecision;
        }

        bool applies = NotApplicableReason(position) is null && (!node.DecidesWhetherItApplies || ValueOf(node.FirstDecision) != 0m);
        if (!applies)
        {
            return null;
        }

        // what is missing of a member itself comes before its peers
        if (node.Indicator.Peers?.Among is not null && DecisionOf(StandardContext.AmongName(node.Indicator.Code)) is { } among)
        {
            if (!IsKnown(among))
            {
                return among;
            }

            if (ValueOf(among) == 0m)
            {
                return node.ScoreDecision;
            }
        }

        int? value = node.Indicator.Peers is null ? null : DecisionOf(StandardContext.PeerValueName(node.Indicator.Code));
        return value is { } own && !IsKnown(own) ? own : node.ScoreDecision;
    }

    /// <summary>Why a decision is open.</summary>
    public Fault FaultOf(int decision)
    {
        if (frame.Facts.Closed?[decision] == true)
        {
            return DoesNotApply;
        }

        foreach (Rule rule in Decision(decision).Rules)
        {
            Evaluation when = rule.When is null ? Evaluation.Of(true) : FormulaEvaluator.Evaluate(rule.When, this);
            if (when.Fault is not null)
            {
                return when.Fault;
            }

            if (when.IsTrue)
            {
                return FormulaEvaluator.Evaluate(rule.Then, this).Fault ?? Fault.Overflow;
            }
        }

        return NoRule;
    }

    public Evaluation Value(string name)
    {
        if (basis.PositionOfName(name) is not { } position)
        {
            return RolledUp(name);
        }

        return frame.IsKnown(position) ? Evaluation.Of(frame.Value(position))
            : position < frame.VariableCount ? Evaluation.None(Fault.Without(name))
            : Evaluation.None(FaultOf(position - frame.VariableCount));
    }

    public IReadOnlyList<decimal>? List(string name) => basis.PositionOfName(name) is { } p && p < frame.VariableCount ? frame.List(p) : null;

    public int OptionIndex(string name, string option) => Variable(name)?.Options.AsSpan().IndexOf(option) ?? -1;

    /// <summary>What conditions of grades read: the total, and the score or score rate of an indicator.</summary>
    private Evaluation RolledUp(string name)
    {
        string[] parts = name.Split('·');
        NodeOutcome outcome = basis.PositionOfCode(parts[0]) is { } position ? OutcomeOf(position) : Result.Total;
        return outcome.Kind switch
        {
            OutcomeKind.Open => Evaluation.None(Fault.Without(name)),
            OutcomeKind.NotApplicable => Evaluation.None(DoesNotApply),
            _ => Evaluation.Of(parts is [_, "rate"] ? outcome.Minimum / outcome.ApplicableWeight : outcome.Minimum),
        };
    }

    private static Fault DoesNotApply { get; } = new([], new LocalizedText("所引用的指标不适用", "an indicator that is read does not apply"));

    private static Fault NoRule { get; } = new([], new LocalizedText("没有规则适用", "no rule applies"));
}

/// <summary>What the quotas of grades leave to a member of a cohort.</summary>
/// <param name="Best">The best grade that is left; null where all are.</param>
internal sealed record CohortGrade(Grade? Best)
{
    public static CohortGrade Any { get; } = new((Grade?)null);
}
