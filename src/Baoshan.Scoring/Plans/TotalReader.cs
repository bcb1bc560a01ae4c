using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Plans;

/// <summary>Reads scores from a frame after a run, without a scorecard. What it says is what the scorecard says.</summary>
internal sealed class TotalReader(NodePlan[] nodes, int variableCount, decimal zero)
{
    private readonly int[] scorePositions = [.. nodes.Where(node => node.DecisionCount > 0).Select(node => variableCount + node.ScoreDecision)];

    /// <summary>The total, or null where a leaf is open. Sums are not rounded, so the leaves can be added up in any order.</summary>
    public decimal? Total(RuleFrame frame)
    {
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
        if (nodes[indicator].DecisionCount > 0)
        {
            int position = variableCount + nodes[indicator].ScoreDecision;
            return frame.Known[position] ? frame.Values[position] : null;
        }

        ScoreRange range = RollUp.Ranges(nodes, frame, zero)[indicator];
        return range.Minimum == range.Maximum ? range.Minimum : null;
    }
}
