using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;

namespace Baoshan.Scoring.RollUps;

/// <summary>
/// Applies coefficient → cap, floor → veto to a roll-up, without rounding between them. A condition that is not known leaves the range of
/// what is possible. Where part of the weight goes to the root, bounds are on what is left of it.
/// </summary>
internal sealed class RollUpBounds(NodeRules rules, RuleFrame frame)
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
            Multiply(rules.Coefficient);
        }

        foreach (NodeBound cap in rules.Caps)
        {
            Bound(On(cap, outcome.ApplicableWeight), Math.Min);
        }

        foreach (NodeBound floor in rules.Floors)
        {
            Bound(On(floor, outcome.ApplicableWeight), Math.Max);
        }

        foreach (int veto in rules.Vetoes)
        {
            Bound(new(veto, 0m), (_, none) => none);
        }

        return outcome with { Kind = open ? OutcomeKind.Open : OutcomeKind.Scored, Minimum = least, Maximum = most };
    }

    private NodeBound On(NodeBound bound, decimal weight) => weight == rules.Weight ? bound : bound with { At = bound.At * weight / rules.Weight };

    private void Multiply(int decision)
    {
        decimal? known = Value(decision);
        open |= known is null;
        (decimal low, decimal high) = known is { } factor ? (factor, factor) : (rules.Factors.Minimum, rules.Factors.Maximum);
        decimal[] products = [least * low, least * high, most * low, most * high];
        (least, most) = (products.Min(), products.Max());
    }

    private void Bound(NodeBound bound, Func<decimal, decimal, decimal> apply)
    {
        decimal? holds = bound.When < 0 ? 1m : Value(bound.When);
        if (holds == 0m)
        {
            return;
        }

        decimal lower = apply(least, bound.At);
        decimal upper = apply(most, bound.At);
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
