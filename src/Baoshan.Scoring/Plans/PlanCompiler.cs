using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Plans;

/// <summary>Turns the leaves of a set into rules. A valid set cannot fail to compile.</summary>
internal static class PlanCompiler
{
    public static (RuleBook Rules, NodePlan[] Nodes) Compile(IndicatorSet set)
    {
        var decisions = new List<Decision>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var nodes = new NodePlan[set.All.Count];
        for (int i = 0; i < nodes.Length; i++)
        {
            Indicator indicator = set.All[i];
            positions.Add(indicator.Code, i);
            int parent = indicator.Parent is null ? -1 : positions[indicator.Parent];
            int first = decisions.Count;
            if (indicator.Standard is { } standard)
            {
                StandardContext context = ContextOf(set, indicator);
                decisions.AddRange(context.DecideMetric());
                decisions.AddRange(standard.ToDecisions(context));
            }

            nodes[i] = new(indicator, parent, first, decisions.Count - first);
        }

        return (new(FactBinder.Variables(set), [.. decisions]), nodes);
    }

    public static StandardContext ContextOf(IndicatorSet set, Indicator indicator)
    {
        decimal weight = indicator.ScoringWeight ?? indicator.Weight;
        return new()
        {
            Indicator = indicator.Code,
            Label = indicator.Name,
            Result = ResultName(indicator),
            Role = DecisionRole.Score,
            Weight = weight,
            Minimum = indicator.Minimum,
            Maximum = Math.Min(indicator.Maximum, weight),
            Metric = indicator.Metric,
            OwnFact = indicator.Code,
            Rounding = set.Rounding,
            Steps = set.Steps,
        };
    }

    // a leaf's own fact bears its code, so its score bears another name
    private static string ResultName(Indicator indicator) => $"{indicator.Code}·score";
}
