using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>线性扣分 at its target, its steps, its caps and its zero range: below, at and above each.</summary>
public sealed class LinearBoundTests
{
    private static readonly LeafSet Execution = LeafSet.Rate("""
        linear:
          full: 100%
          below: { each: 1%, deduct: 3.3% }
          zero: 低于70%
        """);

    [Theory]
    [InlineData("130%", 10.00)]
    [InlineData("100.01%", 10.00)]
    [InlineData("100%", 10.00)]
    [InlineData("99.99%", 10.00)] // 10 - 0.0033 is 9.9967
    [InlineData("99.98%", 9.99)]
    [InlineData("99%", 9.67)]
    [InlineData("70.01%", 0.10)]
    [InlineData("70%", 0.10)]
    [InlineData("69.99%", 0.00)]
    [InlineData("0%", 0.00)]
    [InlineData("-5%", 0.00)]
    public void A_shortfall_costs_its_share_down_to_the_zero_bound(string x, double score) => Assert.Equal((decimal)score, Execution.At(x));

    [Theory]
    [InlineData("低于70%", 0.10, 0.00)]
    [InlineData("不高于70%", 0.00, 0.00)]
    [InlineData("70%以下", 0.00, 0.00)]
    [InlineData("70%以内", 0.00, 0.00)]
    [InlineData("不满70%", 0.10, 0.00)]
    [InlineData("小于70%", 0.10, 0.00)]
    public void A_zero_range_holds_its_bound_as_the_words_say(string zero, double atBound, double below)
    {
        LeafSet leaf = Execution with { Standard = Execution.Standard.Replace("低于70%", zero, StringComparison.Ordinal) };
        Assert.Equal((decimal)atBound, leaf.At("70%"));
        Assert.Equal((decimal)below, leaf.At("69.99%"));
        Assert.Equal(0.10m, leaf.At("70.01%"));
    }

    [Theory]
    [InlineData("高于40%", 5.00, 0.00)]
    [InlineData("超过40%", 5.00, 0.00)]
    [InlineData("大于40%", 5.00, 0.00)]
    [InlineData("不低于40%", 0.00, 0.00)]
    [InlineData("40%以上", 0.00, 0.00)]
    public void An_upper_zero_range_holds_its_bound_as_the_words_say(string zero, double atBound, double above)
    {
        LeafSet leaf = LeafSet.Rate($"linear: {{ full: 0%, above: {{ each: 8%, deduct: 1 }}, zero: {zero} }}");
        Assert.Equal((decimal)atBound, leaf.At("40%"));
        Assert.Equal((decimal)above, leaf.At("40.01%"));
        Assert.Equal(5.00m, leaf.At("39.99%"));
    }

    [Theory]
    [InlineData("continuous", "98.5%", 8.50)]
    [InlineData("whole", "98.5%", 9.00)]
    [InlineData("started", "98.5%", 8.00)]
    [InlineData("continuous", "98%", 8.00)]
    [InlineData("whole", "98%", 8.00)]
    [InlineData("started", "98%", 8.00)]
    [InlineData("whole", "98.01%", 9.00)]
    [InlineData("started", "98.01%", 8.00)]
    [InlineData("whole", "97.99%", 8.00)]
    [InlineData("started", "97.99%", 7.00)]
    [InlineData("whole", "99.99%", 10.00)]
    [InlineData("started", "99.99%", 9.00)]
    [InlineData("started", "100%", 10.00)]
    public void Part_of_a_step_counts_as_declared(string steps, string x, double score)
    {
        LeafSet leaf = LeafSet.Rate("linear: { full: 100%, below: { each: 1%, deduct: 10% } }") with { Steps = steps };
        Assert.Equal((decimal)score, leaf.At(x));

        // the standard's own word comes before the set's
        LeafSet own = LeafSet.Rate($"linear: {{ full: 100%, below: {{ each: 1%, deduct: 10%, steps: {steps} }} }}") with { Steps = "continuous" };
        Assert.Equal((decimal)score, own.At(x));
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("started")]
    public void A_ratio_that_is_a_whole_number_of_steps_is_counted_as_such(string steps)
    {
        // 2.2 / 44 is 5 %, and not 4.999… or 5.000…1
        LeafSet leaf = new("linear: { full: 0%, above: { each: 1%, deduct: 1 } }")
        {
            Metric = "a / b",
            Facts = "a: { unit: 万元 }\nb: { unit: 万元 }",
            Steps = steps,
        };
        Assert.Equal(5.00m, leaf.Score(("a", "2.2"), ("b", "44")));

        // where rates are not rounded, too: 1 / 3 × 3 is 1
        LeafSet exact = leaf with { Metric = "a / b * 3 - 1", Rounding = "{ scores: 2 }" };
        Assert.Equal(10.00m, exact.Score(("a", "1"), ("b", "3")));
        Assert.Equal(0.00m, exact.Score(("a", "1.1"), ("b", "3")));
    }

    [Fact]
    public void One_third_times_three_is_one_at_a_bound()
    {
        LeafSet leaf = new("linear: { full: 1, below: { each: 1, deduct: 100% }, zero: 低于1 }") { Metric = "a / b * 3", Facts = "a: {}\nb: {}" };
        Assert.Equal(10.00m, (leaf with { Metric = "{ formula: a / b * 3, unit: 分 }" }).Score(("a", "1"), ("b", "3")));
    }

    [Fact]
    public void Each_1_per_cent_is_a_percentage_point_of_a_rate_and_1_per_cent_of_the_target_of_an_amount()
    {
        const string Below = "below: { each: 1%, deduct: 10% }";
        Assert.Equal(8.00m, LeafSet.Rate($"linear: {{ full: 50%, {Below} }}").At("48%"));
        Assert.Equal(8.00m, LeafSet.Amount($"linear: {{ full: 500, {Below} }}").At("490"));
        Assert.Equal(9.99m, LeafSet.Amount($"linear: {{ full: 500, {Below} }}").At("499.95"));
    }

    [Fact]
    public void A_step_of_an_amount_may_be_any_number()
    {
        // 每误差5分扣0.5分
        LeafSet leaf = LeafSet.Amount("linear: { full: 60, below: { each: 5, deduct: 0.5, steps: whole } }", "分");
        Assert.Equal(10.00m, leaf.At("60"));
        Assert.Equal(10.00m, leaf.At("55.01"));
        Assert.Equal(9.50m, leaf.At("55"));
        Assert.Equal(9.50m, leaf.At("50.01"));
        Assert.Equal(9.00m, leaf.At("50"));
    }

    [Theory]
    [InlineData("0%", 10.00)]
    [InlineData("7.99%", 6.01)]
    [InlineData("8%", 6.00)]
    [InlineData("8.01%", 6.00)]
    [InlineData("100%", 6.00)]
    public void A_cap_bounds_what_the_steps_take(string x, double score) =>
        Assert.Equal((decimal)score, LeafSet.Rate("linear: { full: 0%, above: { each: 1%, deduct: 5%, at-most: 4 } }").At(x));

    [Theory]
    [InlineData("94.9%", 9.90)]
    [InlineData("95%", 10.00)]
    [InlineData("100%", 10.00)]
    [InlineData("105%", 10.00)]
    [InlineData("105.1%", 9.80)]
    [InlineData("85%", 0.00)]
    [InlineData("110%", 0.00)]
    public void Each_side_of_a_target_zone_has_its_own_price(string x, double score) =>
        Assert.Equal((decimal)score, LeafSet.Rate("""
            linear:
              full: { from: 95%, to: 105% }
              below: { each: 1%, deduct: 1 }
              above: { each: 1%, deduct: 2 }
            """).At(x));

    [Theory]
    [InlineData("100%", 6.00)]
    [InlineData("101%", 6.50)]
    [InlineData("107.99%", 10.00)] // 9.995, half away from zero
    [InlineData("108%", 10.00)]
    [InlineData("120%", 10.00)]
    [InlineData("99%", 5.50)]
    [InlineData("97%", 4.50)]
    [InlineData("96.99%", 4.50)]
    [InlineData("0%", 4.50)]
    public void Base_points_take_additions_and_deductions_with_caps_of_their_own(string x, double score) =>
        Assert.Equal((decimal)score, LeafSet.Rate("""
            linear:
              full: 100%
              base: 60%
              above: { each: 1%, add: 0.5 }
              below: { each: 1%, deduct: 0.5, at-most: 1.5 }
            """).At(x));
}
