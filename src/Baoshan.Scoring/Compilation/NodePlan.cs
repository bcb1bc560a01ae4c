using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Compilation;

/// <summary>An indicator as the plan sees it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Parent">The position of the node above, or -1 at level 1 and beside the tree.</param>
/// <param name="FirstDecision">The position of a leaf's first decision.</param>
/// <param name="DecisionCount">The number of a leaf's decisions; the last is its score. 0 for any other node.</param>
internal sealed record NodePlan(Indicator Indicator, int Parent, int FirstDecision, int DecisionCount)
{
    public int ScoreDecision => FirstDecision + DecisionCount - 1;

    /// <summary>True for a leaf whose first decision says whether it applies.</summary>
    public bool DecidesWhetherItApplies => Indicator.IsLeaf && Indicator.Modifiers.AppliesWhen is not null;

    /// <summary>What points are still possible where an option is chosen and not yet marked; null where that cannot be.</summary>
    public MarkedOptions? Marked { get; init; }

    /// <summary>What bounds or overrides a node's roll-up; null for a leaf, and where nothing does.</summary>
    public NodeRules? Rules { get; init; }
}

/// <summary>The options of a leaf whose points are the evaluator's to choose within a range.</summary>
/// <param name="Choice">The position of the choice among the variables.</param>
/// <param name="Ranges">The points of each option; null where they are fixed.</param>
internal sealed record MarkedOptions(int Choice, ValueArray<Interval?> Ranges);

/// <summary>What bounds or overrides a roll-up: decisions of the rules that say whether each condition holds.</summary>
/// <param name="Weight">The weight that the bounds are bounds on.</param>
/// <param name="Coefficient">The decision that gives the factor, or -1.</param>
/// <param name="Factors">The least and the greatest factor that are possible.</param>
/// <param name="Caps">The most points.</param>
/// <param name="Floors">The fewest points.</param>
/// <param name="Vetoes">The decisions that say whether a veto holds.</param>
internal sealed record NodeRules(decimal Weight, int Coefficient, ScoreRange Factors, NodeBound[] Caps, NodeBound[] Floors, int[] Vetoes);

/// <summary>A cap or a floor of a roll-up.</summary>
/// <param name="When">The decision that says whether it holds, or -1 where it always does.</param>
/// <param name="At">The points.</param>
internal readonly record struct NodeBound(int When, decimal At);
