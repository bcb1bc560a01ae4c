using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
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
    private readonly ScoreRange[] ranges;

    public ScoringTrace(TraceBasis basis, Assessment assessment, RuleFrame frame, ScoreRange[] ranges)
    {
        this.basis = basis;
        this.frame = frame;
        this.ranges = ranges;
        Assessment = assessment;
        ScoreRange total = default;
        bool complete = true;
        for (int i = 0; i < ranges.Length; i++)
        {
            if (basis.ParentOf(i) < 0)
            {
                total = new(total.Minimum + ranges[i].Minimum, total.Maximum + ranges[i].Maximum);
            }

            complete &= basis.ScoreDecisionOf(i) is not { } decision || IsKnown(decision);
        }

        Total = total;
        IsComplete = complete;
    }

    public IndicatorSet Set => basis.Set;

    public Assessment Assessment { get; }

    public ScoreRange Total { get; }

    public bool IsComplete { get; }

    public int PositionOf(string code) => basis.PositionOf(code);

    public ScoreRange RangeOf(int position) => ranges[position];

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
        if (basis.ScoreDecisionOf(position) is not { } decision)
        {
            return basis.LeavesBelow(position).All(leaf => IsKnown(basis.ScoreDecisionOf(leaf)!.Value)) ? IndicatorState.Scored : IndicatorState.Incomplete;
        }

        return IsKnown(decision) ? IndicatorState.Scored
            : FaultOf(decision) is not { Missing.Count: > 0 } fault ? IndicatorState.Failed
            : fault.Missing.All(name => Variable(name)?.IsJudgement == true) ? IndicatorState.NeedsJudgement
            : IndicatorState.MissingFact;
    }

    /// <summary>Why a decision is open.</summary>
    public Fault FaultOf(int decision)
    {
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
        int position = basis.PositionOfName(name)!.Value;
        return frame.IsKnown(position) ? Evaluation.Of(frame.Value(position))
            : position < frame.VariableCount ? Evaluation.None(Fault.Without(name))
            : Evaluation.None(FaultOf(position - frame.VariableCount));
    }

    public IReadOnlyList<decimal>? List(string name) => basis.PositionOfName(name) is { } p && p < frame.VariableCount ? frame.List(p) : null;

    public int OptionIndex(string name, string option) => Variable(name)?.Options.AsSpan().IndexOf(option) ?? -1;

    private static Fault NoRule { get; } = new([], new LocalizedText("没有规则适用", "no rule applies"));
}
