using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>An indicator as the plan sees it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Parent">The position of the node above, or -1 at level 1.</param>
/// <param name="FirstDecision">The position of a leaf's first decision.</param>
/// <param name="DecisionCount">The number of a leaf's decisions; the last is its score. 0 for any other node.</param>
internal sealed record NodePlan(Indicator Indicator, int Parent, int FirstDecision, int DecisionCount)
{
    public int ScoreDecision => FirstDecision + DecisionCount - 1;
}
