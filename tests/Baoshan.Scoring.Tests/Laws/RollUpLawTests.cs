using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws;

/// <summary>What holds of every scorecard, whatever the tree, the standards and the facts.</summary>
public sealed class RollUpLawTests
{
    [Property(Arbitrary = [typeof(GeneratedTree)], MaxTest = 300)]
    public void Scores_add_up_and_lie_in_their_ranges(GeneratedTree tree)
    {
        IndicatorSet set = IndicatorSet.TryParse(tree.Yaml).GetValueOrThrow();
        Scorecard card = ScoringPlan.Compile(set).Score(tree.Facts);
        foreach (IndicatorResult result in card.Indicators)
        {
            Assert.InRange(result.Range.Minimum, 0m, result.Range.Maximum);
            Assert.InRange(result.Range.Maximum, 0m, result.Indicator.Weight);
            if (result.Indicator.IsLeaf)
            {
                bool given = result.State == IndicatorState.Scored;
                Assert.Equal(given, result.Score is not null);
                Assert.Equal(result.Score ?? result.Indicator.Minimum, result.Range.Minimum);
                Assert.Equal(result.Score ?? result.Indicator.Maximum, result.Range.Maximum);
            }
            else
            {
                IndicatorResult[] children = [.. result.Indicator.Indicators.Select(child => card[child.Code])];
                Assert.Equal(children.Sum(child => child.Range.Minimum), result.Range.Minimum);
                Assert.Equal(children.Sum(child => child.Range.Maximum), result.Range.Maximum);
                Assert.Equal(result.Indicator.Weight, children.Sum(child => child.Indicator.Weight));
                Assert.Equal(children.All(child => child.Score is not null), result.Score is not null);
            }

            if (result.Score is { } score)
            {
                Assert.Equal(set.Rounding.ScoreDecimals, score.Scale);
            }
        }

        IndicatorResult[] roots = [.. set.Indicators.Select(root => card[root.Code])];
        Assert.Equal(roots.Sum(root => root.Range.Minimum), card.Range.Minimum);
        Assert.Equal(roots.Sum(root => root.Range.Maximum), card.Range.Maximum);
        Assert.Equal(roots.All(root => root.Score is not null) ? roots.Sum(root => root.Score) : null, card.Total);
        Assert.Equal(set.FullScore, roots.Sum(root => root.Indicator.Weight));
    }

    [Property(Arbitrary = [typeof(GeneratedTree)], MaxTest = 100)]
    public void The_order_of_facts_does_not_matter(GeneratedTree tree)
    {
        var plan = ScoringPlan.Compile(IndicatorSet.TryParse(tree.Yaml).GetValueOrThrow());
        Scorecard reversed = plan.Score(tree.Facts with { Facts = [.. tree.Facts.Facts.Reverse()] });
        Assert.Equal(plan.Score(tree.Facts).Indicators.Select(result => result.Range), reversed.Indicators.Select(result => result.Range));
    }

    [Property(MaxTest = 300)]
    public void More_shortfall_never_scores_more(int seed)
    {
        var random = new Random(seed);
        string steps = new[] { "continuous", "whole", "started" }[random.Next(3)];
        string cap = random.Next(2) == 0 ? "" : $", at-most: {random.Next(1, 100)}%";
        string zero = random.Next(2) == 0 ? "" : $", zero: {(random.Next(2) == 0 ? "低于" : "不高于")}{random.Next(0, 80)}%";
        LeafSet leaf = LeafSet.Rate($"linear: {{ full: 80%, below: {{ each: {random.Next(1, 900) / 100m}%, deduct: {random.Next(1, 40)}%{cap} }}{zero} }}") with { Steps = steps };
        ScoringPlan plan = leaf.Plan();
        decimal before = 10m;
        for (decimal x = 100m; x > -20m; x -= random.Next(1, 400) / 100m)
        {
            decimal score = plan.Score(new Assessment("对象", "2016", [BaoshanFiles.Fact("x", FormattableString.Invariant($"{x}%"))]))["L"].Score!.Value;
            Assert.InRange(score, 0m, before);
            before = score;
        }
    }
}
