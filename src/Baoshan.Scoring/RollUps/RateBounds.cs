using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.RollUps;

/// <summary>The score rates that are possible anywhere in a tree: from none to full, wider where a leaf, a factor or a bound gives less or more.</summary>
internal static class RateBounds
{
    public static ScoreRange Of(NodePlan[] nodes)
    {
        (decimal least, decimal most) = (0m, 1m);
        foreach (Indicator leaf in nodes.Where(node => node.DecisionCount > 0 && node.Indicator.Place == IndicatorPlace.Tree).Select(node => node.Indicator))
        {
            least = Math.Min(least, leaf.Minimum / leaf.Weight);
            most = Math.Max(most, leaf.Maximum / leaf.Weight);
        }

        foreach (NodeRules rules in nodes.Select(node => node.Rules).OfType<NodeRules>())
        {
            decimal[] products = [least, most, least * rules.Factors.Minimum, least * rules.Factors.Maximum, most * rules.Factors.Minimum, most * rules.Factors.Maximum];
            least = rules.Caps.Select(cap => cap.At / rules.Weight).Append(products.Min()).Min();
            most = rules.Floors.Select(floor => floor.At / rules.Weight).Append(products.Max()).Max();
        }

        return new(least, most);
    }
}
