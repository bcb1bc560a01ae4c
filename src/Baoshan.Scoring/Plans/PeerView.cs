using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Plans;

/// <summary>What a run of the rules says of a member as somebody's peer: the value that is compared, the group, the score that counts in a mean; and where a comparison is supplied.</summary>
internal sealed class PeerView(CompiledSet compiled)
{
    private readonly Dictionary<string, int> variables = NamePositions.Of(compiled.Rules.Variables.Select(variable => variable.Name));
    private readonly Dictionary<string, int> decisions = NamePositions.Of(compiled.Rules.Decisions.Select(decision => decision.Name));
    private readonly Dictionary<string, int> nodes = NamePositions.Of(compiled.Nodes.Select(node => node.Indicator.Code));

    /// <summary>The leaves that are compared.</summary>
    public NodePlan[] Compared { get; } = [.. compiled.Nodes.Where(node => node.Indicator.Peers is not null)];

    /// <summary>The positions in the plan of the leaves that may count with the mean of their peers.</summary>
    public int[] WithMean { get; } = MayTakeMean(compiled.Nodes);

    /// <summary>True where what is compared may itself rest on a comparison, so that one round is not enough.</summary>
    public bool IsChained
    {
        get
        {
            var resting = new HashSet<string>(compiled.Rules.Variables.Where(variable => variable.IsOfPeers).Select(variable => variable.Name), StringComparer.Ordinal);
            foreach (Decision decision in compiled.Rules.Decisions)
            {
                if (decision.Rules.Any(rule => Reads(rule, resting)))
                {
                    resting.Add(decision.Name);
                }
            }

            return Array.Exists(Compared, leaf => resting.Contains(StandardContext.PeerValueName(leaf.Indicator.Code))
                || resting.Contains(StandardContext.AmongName(leaf.Indicator.Code))
                || (leaf.DecidesWhetherItApplies && resting.Contains(compiled.Rules.Decisions[leaf.FirstDecision].Name)));
        }
    }

    /// <summary>The value of a member that is compared; null where it is open, and for one that is nobody's peer there.</summary>
    public decimal? ValueOf(Indicator leaf, RuleFrame frame)
    {
        int position = frame.VariableCount + decisions[StandardContext.PeerValueName(leaf.Code)];
        return frame.IsKnown(position) && !IsExcluded(leaf, frame) ? frame.Value(position) : null;
    }

    /// <summary>The group of a member; null where it is not known.</summary>
    public decimal? GroupOf(Indicator leaf, RuleFrame frame) => leaf.Peers?.Group is not { } fact ? 0m
        : frame.IsKnown(variables[fact]) ? frame.Value(variables[fact])
        : null;

    /// <summary>The score of a leaf by its position in the plan; null where it is open, and for a member that is nobody's peer there.</summary>
    public decimal? ScoreOf(int node, RuleFrame frame)
    {
        int position = frame.VariableCount + compiled.Nodes[node].ScoreDecision;
        return frame.IsKnown(position) && !IsExcluded(compiled.Nodes[node].Indicator, frame) ? frame.Value(position) : null;
    }

    /// <summary>How the score of a leaf is rounded, so that a mean of scores is rounded alike.</summary>
    public Rounding? RoundingOf(int node) => compiled.Rules.Decisions[compiled.Nodes[node].ScoreDecision].Rounding;

    public Indicator IndicatorAt(int node) => compiled.Nodes[node].Indicator;

    public void Supply(FactValues facts, Indicator leaf, string member, decimal? value)
    {
        if (value is { } known)
        {
            facts.Supply(variables[PeersReader.VariableName(leaf.Code, member)], known);
        }
    }

    /// <summary>True for a member that the leaf does not apply to, or that is not compared; it is nobody's peer there.</summary>
    private bool IsExcluded(Indicator leaf, RuleFrame frame)
    {
        if (leaf.Peers?.Among is not null)
        {
            int among = frame.VariableCount + decisions[StandardContext.AmongName(leaf.Code)];
            if (!frame.IsKnown(among) || frame.Value(among) == 0m)
            {
                return true;
            }
        }

        int node = nodes[leaf.Code];
        int first = frame.VariableCount + compiled.Nodes[node].FirstDecision;
        return frame.Facts.NotApplicable?[node] is not null
            || (compiled.Nodes[node].DecidesWhetherItApplies && frame.IsKnown(first) && frame.Value(first) == 0m);
    }

    private static bool Reads(Rule rule, HashSet<string> names) => rule.Names.Any(names.Contains);

    private static int[] MayTakeMean(NodePlan[] nodes) =>
        nodes.PositionsWhere(node => node is { DecisionCount: > 0, Indicator.Modifiers.NotApplicable: NotApplicablePolicy.PeersMean });
}
