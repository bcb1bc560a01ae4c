using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>What all scorecards of a plan share: the set, its rules, and where everything stands.</summary>
internal sealed class TraceBasis
{
    private readonly Dictionary<string, int> codes;
    private readonly Dictionary<string, int> names;
    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);
    private readonly CompiledSet compiled;

    public TraceBasis(IndicatorSet set, CompiledSet compiled)
    {
        Set = set;
        this.compiled = compiled;
        RuleBook rules = compiled.Rules;
        codes = NamePositions.Of(set.Scored.Select(indicator => indicator.Code));
        names = NamePositions.Of(rules.Variables.Select(v => v.Name).Concat(rules.Decisions.Select(d => d.Name)));
        foreach (FactDeclaration fact in set.Facts)
        {
            foreach (Variable variable in fact.Variables)
            {
                facts[variable.Name] = fact;
            }
        }
    }

    public IndicatorSet Set { get; }

    public RuleBook Rules => compiled.Rules;

    /// <summary>What bounds or overrides the total; null where nothing does.</summary>
    public NodeRules? TotalRules => compiled.Total;

    public int PositionOf(string code) => codes[code];

    public int? PositionOfName(string name) => names.TryGetValue(name, out int position) ? position : null;

    public FactDeclaration? FactOf(string variable) => facts.GetValueOrDefault(variable);

    public NodePlan Node(int position) => compiled.Nodes[position];

    public int? PositionOfCode(string code) => codes.TryGetValue(code, out int position) ? position : null;

    public IEnumerable<int> DecisionsOf(int position)
    {
        NodePlan node = Node(position);
        for (int i = 0; i < node.DecisionCount; i++)
        {
            yield return node.FirstDecision + i;
        }
    }

    /// <summary>The decision that is a leaf's score; null for any other node.</summary>
    public int? ScoreDecisionOf(int position) => Node(position).DecisionCount == 0 ? null : Node(position).ScoreDecision;
}
