using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>What all scorecards of a plan share: the set, its rules, and where everything stands.</summary>
internal sealed class TraceBasis
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);
    private readonly (int Parent, int First, int Count)[] nodes;

    public TraceBasis(IndicatorSet set, RuleBook rules, IEnumerable<(int Parent, int First, int Count)> nodes)
    {
        Set = set;
        Rules = rules;
        this.nodes = [.. nodes];
        for (int i = 0; i < set.All.Count; i++)
        {
            codes.Add(set.All[i].Code, i);
        }

        foreach (string name in rules.Variables.Select(v => v.Name).Concat(rules.Decisions.Select(d => d.Name)))
        {
            names.Add(name, names.Count);
        }

        foreach (FactDeclaration fact in set.Facts)
        {
            foreach (Variable variable in fact.Variables)
            {
                facts[variable.Name] = fact;
            }
        }
    }

    public IndicatorSet Set { get; }

    public RuleBook Rules { get; }

    public int PositionOf(string code) => codes[code];

    public int? PositionOfName(string name) => names.TryGetValue(name, out int position) ? position : null;

    public FactDeclaration? FactOf(string variable) => facts.GetValueOrDefault(variable);

    public int ParentOf(int position) => nodes[position].Parent;

    public IEnumerable<int> DecisionsOf(int position) => Enumerable.Range(nodes[position].First, nodes[position].Count);

    /// <summary>The decision that is a leaf's score; null for any other node.</summary>
    public int? ScoreDecisionOf(int position) => nodes[position].Count == 0 ? null : nodes[position].First + nodes[position].Count - 1;

    public IEnumerable<int> LeavesBelow(int position)
    {
        int level = Set.All[position].Level;
        for (int i = position + 1; i < nodes.Length && Set.All[i].Level > level; i++)
        {
            if (nodes[i].Count > 0)
            {
                yield return i;
            }
        }
    }
}
