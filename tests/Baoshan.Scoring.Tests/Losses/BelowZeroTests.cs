using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Losses;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Losses;

/// <summary>What is proposed to win points back is something that can be: no amount or count below zero, unless its range says that there may be.</summary>
public sealed class BelowZeroTests
{
    /// <summary>新增欠款 of 20 on a debt of 80: full marks only where the rate falls by 10 %.</summary>
    private static Win[] Wins(string declaration, string value = "20")
    {
        var leaf = new LeafSet("linear: { full: -10%, above: { each: 1%, deduct: 2% } }") { Metric = "新增 / 原有", Facts = $"新增: {{ {declaration} }}\n原有: {{ unit: 万元, range: 80 }}" };
        AssessedFact[] facts = [new("新增", new SingleValue(value)), new("原有", new SingleValue("80"))];
        return [.. LossAnalysis.Of(leaf.Plan().Score(new Assessment("对象", "2016", [.. facts]))).Leaves.Single().Wins.Where(win => win is { Kind: WinKind.Fact, Fact: "新增" })];
    }

    [Fact]
    public void An_amount_without_a_range_is_brought_to_zero_at_most()
    {
        // 10 - 35 × 0.2 is 3; at none of it 10 - 10 × 0.2 is 8
        Win win = Assert.Single(Wins("unit: 万元"));
        Assert.Equal((0m, 8.00m, 5.00m), (win.To, win.Score, win.Gain));
    }

    [Fact]
    public void An_amount_at_zero_has_nothing_left_to_give() => Assert.Empty(Wins("unit: 万元", "0"));

    [Fact]
    public void An_amount_whose_range_goes_below_zero_may_be_proposed_there()
    {
        Win win = Assert.Single(Wins("unit: 万元, range: 不低于-100"));
        Assert.Equal((-8m, 10.00m), (win.To, win.Score));
    }

    [Fact]
    public void An_amount_that_is_below_zero_already_may_stay_there() => Assert.Equal(-8m, Assert.Single(Wins("unit: 万元", "-4")).To);

    [Theory]
    [InlineData("5%", "-10%", 10)]
    public void A_rate_may_fall_below_zero(string from, string to, decimal score)
    {
        LeafSet leaf = LeafSet.Rate("linear: { full: -10%, above: { each: 1%, deduct: 2% } }");
        Scorecard card = leaf.Plan().Score(new Assessment("对象", "2016", [new AssessedFact("x", new SingleValue(from))]));
        Win win = LossAnalysis.Of(card).Leaves.Single().Wins.Single(win => win.Kind == WinKind.Fact);
        Assert.Equal((to, score), ($"{win.To * 100m:0}%", win.Score));
    }
}
