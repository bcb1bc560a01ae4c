using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Plans;

/// <summary>
/// Runs the rules on all members of a cohort, supplies to each what its peers give, and runs again, until no more peers come to be known;
/// then supplies the peers' means of scores that count in place of what does not apply.
/// </summary>
internal sealed class CohortRun(CompiledSet compiled, IRuleProgram program, RuleBook rules)
{
    private readonly NodePlan[] peerLeaves = [.. compiled.Nodes.Where(node => node.Indicator.Peers is not null)];
    private readonly Dictionary<string, int> variables = Positions(rules.Variables.Select(variable => variable.Name));
    private readonly Dictionary<string, int> decisions = Positions(rules.Decisions.Select(decision => decision.Name));

    public RuleFrame[] Run(FactValues[] members)
    {
        FactValues[] facts = members;
        RuleFrame[] frames = RunAll(facts);
        for (int round = 0; round < peerLeaves.Length; round++)
        {
            facts = [.. members.Select(member => member.Copy())];
            foreach (NodePlan leaf in peerLeaves)
            {
                Compare(leaf.Indicator, frames, facts);
            }

            // a comparison may rest on the score of another that was compared in this round
            RuleFrame[] again = RunAll(facts);
            bool settled = Enumerable.Range(0, frames.Length).All(i => SameValues(frames[i], again[i]));
            frames = again;
            if (settled)
            {
                break;
            }
        }

        return Means(frames, facts) is { } means
            ? RunAll([.. facts.Select((member, i) => member.WithPeerMeans(means[i]))])
            : frames;
    }

    private RuleFrame[] RunAll(FactValues[] facts)
    {
        var frames = new RuleFrame[facts.Length];
        for (int i = 0; i < frames.Length; i++)
        {
            frames[i] = new(rules, facts[i]);
            program.Run(frames[i]);
        }

        return frames;
    }

    private bool SameValues(RuleFrame before, RuleFrame after) => Array.TrueForAll(
        peerLeaves,
        leaf => ValueOf(leaf.Indicator, before) == ValueOf(leaf.Indicator, after));

    private decimal? ValueOf(Indicator leaf, RuleFrame frame)
    {
        int position = frame.VariableCount + decisions[StandardContext.PeerValueName(leaf.Code)];
        return frame.IsKnown(position) && !IsExcluded(leaf, frame) ? frame.Value(position) : null;
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

        int node = Array.FindIndex(compiled.Nodes, n => n.Indicator.Code == leaf.Code);
        int first = frame.VariableCount + compiled.Nodes[node].FirstDecision;
        return frame.Facts.NotApplicable?[node] is not null
            || (compiled.Nodes[node].DecidesWhetherItApplies && frame.IsKnown(first) && frame.Value(first) == 0m);
    }

    private void Compare(Indicator leaf, RuleFrame[] frames, FactValues[] facts)
    {
        PeerComparison peers = leaf.Peers!;
        IEnumerable<(int Member, decimal Value, decimal Group)> known = frames
            .Select((frame, i) => (Member: i, Value: ValueOf(leaf, frame), Group: GroupOf(peers.Group, frame)))
            .Where(member => member is { Value: not null, Group: not null })
            .Select(member => (member.Member, member.Value!.Value, member.Group!.Value));
        foreach (var group in known.GroupBy(member => member.Group))
        {
            var placed = new PeerGroup([.. group.Select(member => member.Value)], peers);
            foreach (var member in group)
            {
                Supply(facts[member.Member], leaf.Code, "rank", placed.RankOf(member.Value));
                Supply(facts[member.Member], leaf.Code, "count", placed.Count);
                Supply(facts[member.Member], leaf.Code, "mean", placed.Mean);
                Supply(facts[member.Member], leaf.Code, "best", placed.Best);
                Supply(facts[member.Member], leaf.Code, "worst", placed.Worst);
            }
        }
    }

    private void Supply(FactValues facts, string leaf, string member, decimal? value)
    {
        if (value is { } known)
        {
            facts.Supply(variables[PeersReader.VariableName(leaf, member)], known);
        }
    }

    private decimal? GroupOf(string? fact, RuleFrame frame) => fact is null ? 0m
        : frame.IsKnown(variables[fact]) ? frame.Value(variables[fact])
        : null;

    /// <summary>The mean score of the members that are scored, for each leaf that may count with it; null where none may.</summary>
    private decimal?[][]? Means(RuleFrame[] frames, FactValues[] facts)
    {
        int[] leaves = [.. Enumerable.Range(0, compiled.Nodes.Length).Where(i => compiled.Nodes[i] is { DecisionCount: > 0, Indicator.Modifiers.NotApplicable: NotApplicablePolicy.PeersMean })];
        if (leaves.Length == 0 || frames.Length == 0)
        {
            return null;
        }

        decimal?[][] means = [.. facts.Select(_ => new decimal?[compiled.Nodes.Length])];
        foreach (int leaf in leaves)
        {
            Indicator indicator = compiled.Nodes[leaf].Indicator;
            Rounding? rounding = rules.Decisions[compiled.Nodes[leaf].ScoreDecision].Rounding;
            foreach (var group in Enumerable.Range(0, frames.Length).GroupBy(i => GroupOf(indicator.Peers?.Group, frames[i])))
            {
                decimal[] scores = [.. group.Select(i => ScoreOf(compiled.Nodes[leaf], frames[i])).OfType<decimal>()];
                decimal? mean = scores.Length == 0 ? null : scores.Sum() / scores.Length;
                foreach (int member in group)
                {
                    means[member][leaf] = mean is { } m && rounding is not null ? rounding.Apply(m) : mean;
                }
            }
        }

        return means;
    }

    private decimal? ScoreOf(NodePlan leaf, RuleFrame frame)
    {
        int position = frame.VariableCount + leaf.ScoreDecision;
        return frame.IsKnown(position) && !IsExcluded(leaf.Indicator, frame) ? frame.Value(position) : null;
    }

    private static Dictionary<string, int> Positions(IEnumerable<string> names) =>
        names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
}
