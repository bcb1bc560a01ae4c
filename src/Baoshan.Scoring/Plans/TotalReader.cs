using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.RollUps;

namespace Baoshan.Scoring.Plans;

/// <summary>Reads scores from a frame after a run, without a scorecard. What it says is what the scorecard says.</summary>
/// <param name="nodes">The indicators of the plan.</param>
/// <param name="rollUp">Brings the scores of leaves to the total.</param>
/// <param name="graded">The total of a frame by way of a scorecard, for sets whose total is more than the sum of the leaves.</param>
/// <param name="variableCount">The number of variables of the rules.</param>
/// <param name="zero">No points, with the set's decimals.</param>
internal sealed class TotalReader(NodePlan[] nodes, RollUp rollUp, Func<RuleFrame, decimal?> graded, int variableCount, decimal zero)
{
    private readonly int[] scorePositions = nodes.Where(node => node.DecisionCount > 0).Select(node => variableCount + node.ScoreDecision);

    /// <summary>The total, or null where a leaf is open. Sums are not rounded, so the leaves can be added up in any order.</summary>
    public decimal? Total(RuleFrame frame)
    {
        if (!rollUp.IsPlain || frame.Facts.NotApplicable is not null)
        {
            return graded(frame);
        }

        decimal[] values = frame.Values;
        bool[] known = frame.Known;
        decimal total = zero;
        foreach (int position in scorePositions)
        {
            if (!known[position])
            {
                return null;
            }

            total += values[position];
        }

        return total;
    }

    /// <summary>The score of a node, or null where it is open.</summary>
    public decimal? ScoreOf(int indicator, RuleFrame frame)
    {
        if (nodes[indicator].DecisionCount > 0 && frame.Facts.NotApplicable is null && !nodes[indicator].DecidesWhetherItApplies)
        {
            int position = variableCount + nodes[indicator].ScoreDecision;
            return frame.Known[position] ? frame.Values[position] : null;
        }

        NodeOutcome outcome = rollUp.Run(frame).Nodes[indicator];
        return outcome.Kind is OutcomeKind.Scored or OutcomeKind.Substituted ? outcome.Minimum : null;
    }
}
