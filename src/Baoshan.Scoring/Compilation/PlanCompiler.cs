using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards.Modifying;
using Baoshan.Scoring.Standards.Options;

namespace Baoshan.Scoring.Compilation;

/// <summary>Turns a set into rules. A valid set cannot fail to compile.</summary>
internal sealed class PlanCompiler
{
    private readonly IndicatorSet set;
    private readonly List<Decision> decisions = [];
    private readonly Dictionary<string, int> positions;
    private readonly NodePlan?[] nodes;

    private PlanCompiler(IndicatorSet set)
    {
        this.set = set;
        nodes = new NodePlan?[set.Scored.Count];
        positions = NamePositions.Of(set.Scored.Select(indicator => indicator.Code));
    }

    public static CompiledSet Compile(IndicatorSet set)
    {
        var compiler = new PlanCompiler(set);
        compiler.decisions.AddRange(set.Parameters.Select(ParameterDecision.Of));
        for (int i = 0; i < compiler.nodes.Length; i++)
        {
            compiler.Place(i);
        }

        NodeRules? total = compiler.RulesOf(SetNode, set.TotalRules.Modifiers, set.FullScore);
        return new(new(SetVariables.Of(set), [.. compiler.decisions]), compiler.nodes!, total);
    }

    /// <summary>The code under which the rules of the total stand.</summary>
    public const string SetNode = "total";

    /// <summary>What a leaf's standard is applied to.</summary>
    public static StandardContext ContextOf(IndicatorSet set, Indicator indicator)
    {
        decimal weight = indicator.ScoringWeight ?? indicator.Weight;
        return new()
        {
            Indicator = indicator.Code,
            Label = indicator.Name,
            Result = ResultName(indicator.Code),
            Role = DecisionRole.Score,
            Weight = weight,
            // a standard gives from none to all of what it is evaluated on; a narrower range of the score holds at the end
            Minimum = Math.Min(0m, indicator.Minimum),
            Maximum = Math.Max(weight, indicator.Maximum),
            Declared = new(weight, indicator.Minimum, indicator.Maximum == indicator.Weight ? weight : indicator.Maximum),
            Metric = indicator.Metric,
            Peers = indicator.Peers,
            OwnFact = indicator.Code,
            Rounding = set.Rounding,
            Steps = set.Steps,
        };
    }

    /// <summary>The name of a leaf's score; its own fact bears the code itself.</summary>
    public static string ResultName(string code) => $"{code}·{FactTable.ScoreMember}";

    /// <summary>Puts an indicator's decisions after those of the leaves that it reads.</summary>
    private void Place(int position)
    {
        if (nodes[position] is not null)
        {
            return;
        }

        Indicator indicator = set.Scored[position];
        foreach (string read in indicator.Reads)
        {
            Place(positions[read]);
        }

        int parent = indicator.Parent is null ? -1 : positions[indicator.Parent];
        int first = decisions.Count;
        if (indicator.Standard is null)
        {
            NodeRules? rules = RulesOf(indicator.Code, indicator.Modifiers, indicator.Weight);
            nodes[position] = new(indicator, parent, first, 0) { Rules = rules };
            return;
        }

        decisions.AddRange(DecisionsOf(ContextOf(set, indicator), indicator));
        nodes[position] = new(indicator, parent, first, decisions.Count - first) { Marked = MarkedOf(indicator) };
    }

    /// <summary>The ranges of a leaf's options, where nothing comes between them and the score.</summary>
    private MarkedOptions? MarkedOf(Indicator indicator)
    {
        if (indicator.Standard is not OptionsStandard options || indicator.Metric is not null || WithinRange(indicator).ChangePoints
            || options.OwnFact(indicator.Code) is not { MarkRanges: { Count: > 0 } ranges })
        {
            return null;
        }

        int choice = SetVariables.Of(set).AsSpan().ToArray().Select(variable => variable.Name).ToList().IndexOf(indicator.Code);
        return new(choice, ranges);
    }

    private static IEnumerable<Decision> DecisionsOf(StandardContext leaf, Indicator indicator)
    {
        Modifiers modifiers = WithinRange(indicator);
        if (!modifiers.ChangePoints)
        {
            return [.. leaf.DecideMetric(), .. indicator.Standard!.ToDecisions(leaf)];
        }

        var after = new ModifierDecisions(leaf, modifiers);
        StandardContext standard = leaf with { Result = $"{leaf.Result}·standard", Role = DecisionRole.Standard };
        return
        [
            .. after.Applies() is { } applies ? [applies] : Array.Empty<Decision>(),
            .. leaf.DecideMetric(),
            .. indicator.Standard!.ToDecisions(standard with { MetricOwner = leaf.Result }),
            .. after.After(standard.Result),
        ];
    }

    /// <summary>A leaf's score lies in its declared range; a standard by itself gives nothing below none and nothing above what it is evaluated on.</summary>
    private static Modifiers WithinRange(Indicator indicator)
    {
        Modifiers modifiers = indicator.Modifiers;
        return modifiers with
        {
            Caps = indicator.Maximum < (indicator.ScoringWeight ?? indicator.Weight) ? [.. modifiers.Caps, new(null, Price.Points(indicator.Maximum))] : modifiers.Caps,
            Floors = indicator.Minimum > 0m ? [.. modifiers.Floors, new(null, Price.Points(indicator.Minimum))] : modifiers.Floors,
        };
    }

    private NodeRules? RulesOf(string code, Modifiers modifiers, decimal weight)
    {
        if (!modifiers.ChangePoints)
        {
            return null;
        }

        var rules = new RollUpDecisions(set, code, weight, modifiers, decisions);
        return rules.Add();
    }
}

/// <summary>A set as rules, with what each indicator is in the plan.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Nodes">The indicators, at the positions of <see cref="IndicatorSet.Scored"/>.</param>
/// <param name="Total">What bounds or overrides the total; null where nothing does.</param>
internal sealed record CompiledSet(RuleBook Rules, NodePlan[] Nodes, NodeRules? Total);
