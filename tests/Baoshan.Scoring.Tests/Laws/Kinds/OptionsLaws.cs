using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>定性分级: the option that holds has its points, whatever the order in which options stand or are declared.</summary>
public sealed class OptionsLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Each_option_has_its_points(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        string[] options = new[] { "A级", "B级", "C级", "基本健全", "it's" }[..draw.Whole(2, 5)];
        DrawnPrice[] prices = [.. options.Select(_ => DrawnPrice.Earned(draw, around))];
        LeafSet leaf = around.Leaf($"options: {{ {string.Join(", ", options.Zip(prices).Select(pair => $"{pair.First}: {pair.Second.Text}"))} }}");
        bool isNamed = draw.OneIn(2);
        if (isNamed)
        {
            leaf = leaf with { Metric = "等级", Facts = $"等级: {{ type: choice, options: [ {string.Join(", ", draw.Shuffled(options))} ] }}" };
        }

        ScoringPlan plan = leaf.Plan();
        foreach ((string option, DrawnPrice price) in options.Zip(prices))
        {
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new(isNamed ? "等级" : "L", new SingleValue(option))]))["L"];
            around.Holds(result, price.Points, () => $"{option}\n{leaf.Yaml}");
        }
    }
}
