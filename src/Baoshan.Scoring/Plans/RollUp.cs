using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Plans;

/// <summary>Adds up scores from the leaves to the root. A sum of rounded scores is not rounded again.</summary>
internal static class RollUp
{
    /// <summary>The least and the most that each node can have; they are the same where its score is known.</summary>
    public static ScoreRange[] Ranges(NodePlan[] nodes, RuleFrame frame, decimal zero)
    {
        var ranges = new ScoreRange[nodes.Length];
        Fill(ranges, nodes, frame, zero);
        return ranges;
    }

    /// <summary>The same into an array that is there already.</summary>
    public static void Fill(ScoreRange[] ranges, NodePlan[] nodes, RuleFrame frame, decimal zero)
    {
        Array.Clear(ranges);
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            NodePlan node = nodes[i];
            if (node.DecisionCount > 0)
            {
                int position = frame.VariableCount + node.ScoreDecision;
                ranges[i] = frame.IsKnown(position)
                    ? new(frame.Value(position), frame.Value(position))
                    : new(node.Indicator.Minimum + zero, node.Indicator.Maximum + zero);
            }

            if (node.Parent >= 0)
            {
                ScoreRange above = ranges[node.Parent];
                ranges[node.Parent] = new(above.Minimum + ranges[i].Minimum, above.Maximum + ranges[i].Maximum);
            }
        }
    }
}
