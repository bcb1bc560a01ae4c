using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Plans;

/// <summary>Applies coefficient → cap, floor → veto to a roll-up. A condition that is not known leaves the range of what is possible.</summary>
internal sealed class RollUpBounds(NodeRules rules, RuleFrame frame, Rounding rounding)
{
    private bool open;
    private decimal least;
    private decimal most;

    public NodeOutcome Apply(NodeOutcome outcome)
    {
        least = outcome.Minimum;
        most = outcome.Maximum;
        open = outcome.Kind == OutcomeKind.Open;
        if (rules.Coefficient >= 0)
        {
            Multiply(rules.Coefficient, outcome.ApplicableWeight);
        }

        foreach (NodeBound cap in rules.Caps)
        {
            Bound(cap, Math.Min);
        }

        foreach (NodeBound floor in rules.Floors)
        {
            Bound(floor, Math.Max);
        }

        foreach (int veto in rules.Vetoes)
        {
            Bound(new(veto, 0m), (_, none) => none);
        }

        return outcome with { Kind = open ? OutcomeKind.Open : OutcomeKind.Scored, Minimum = least, Maximum = most };
    }

    private void Multiply(int decision, decimal weight)
    {
        if (Value(decision) is not { } factor)
        {
            open = true;
            least = Math.Min(0m, least);
            most = Math.Max(weight, most);
            return;
        }

        decimal a = rounding.Apply(least * factor);
        decimal b = rounding.Apply(most * factor);
        (least, most) = (Math.Min(a, b), Math.Max(a, b));
    }

    private void Bound(NodeBound bound, Func<decimal, decimal, decimal> apply)
    {
        decimal? holds = bound.When < 0 ? 1m : Value(bound.When);
        if (holds == 0m)
        {
            return;
        }

        decimal lower = rounding.Apply(apply(least, bound.At));
        decimal upper = rounding.Apply(apply(most, bound.At));
        if (holds is null && (lower != least || upper != most))
        {
            open = true;
            lower = Math.Min(lower, least);
            upper = Math.Max(upper, most);
        }

        (least, most) = (lower, upper);
    }

    private decimal? Value(int decision)
    {
        int position = frame.VariableCount + decision;
        return frame.IsKnown(position) ? frame.Value(position) : null;
    }
}
