using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Standards;

/// <summary>What limits points where several things take and give them: brackets both ways, limits of classes, counts below none.</summary>
public sealed class LimitTests
{
    private static LeafSet Brackets(string above) => LeafSet.Rate($"linear: {{ full: 100%, base: 80%, above: [ {above} ] }}");

    private static AssessedFact Findings(int count, string? kind = null) => new("L", new FindingsValue([new("若干", kind, count)]));

    [Theory]
    [InlineData("110%", 10)]
    [InlineData("120%", 10)] // 8 + 5, held at the weight
    [InlineData("125%", 10)] // 13 - 2.5
    [InlineData("135%", 5.5)] // 13 - 7.5
    [InlineData("190%", 0)]
    public void Brackets_may_add_and_then_deduct_and_stay_in_the_range(string x, decimal score) =>
        Assert.Equal(score, Brackets("{ each: 1%, add: 0.25, up-to: 20% }, { each: 1%, deduct: 0.5 }").At(x));

    [Theory]
    [InlineData("{ each: 1%, add: 1%, up-to: 10%, at-most: 3 }, { each: 1%, deduct: 2% }", "有加有扣时不能写 at-most")]
    [InlineData("{ each: 1%, add: 1%, up-to: 10% }, { each: 1%, add: 2%, up-to: 5% }, { each: 1%, add: 3% }", "越来越远")]
    public void A_limit_that_does_not_say_what_it_limits_is_refused(string above, string message) =>
        Diagnosed.Is(Diagnosed.Error(Brackets(above).TryLoad()), "BS301", 17, 7, message);

    [Theory]
    [InlineData("{ each: 10, add: 1, up-to: 20 }, { each: 10, add: 2, up-to: 10% }, { each: 10, add: 3 }", true)]
    [InlineData("{ each: 10, add: 1, up-to: 10% }, { each: 10, add: 2, up-to: 20 }, { each: 10, add: 3 }", false)]
    public void Reaches_in_per_cent_of_an_amount_are_held_against_the_others_as_amounts(string above, bool isRight)
    {
        // 10 % of 500 are 50
        LeafSet leaf = LeafSet.Amount($"linear: {{ full: 500, base: zero, above: [ {above} ] }}");
        Assert.Equal(isRight, leaf.TryLoad().Succeeded);
        if (isRight)
        {
            Assert.Equal(8.00m, leaf.At("550"));
        }
    }

    [Theory]
    [InlineData("findings: { each: 1 }", "-3", 10)]
    [InlineData("findings: { each: 1 }", "0", 10)]
    [InlineData("findings: { each: 1 }", "1", 9)]
    [InlineData("awards: { each: 1 }", "-3", 0)]
    [InlineData("awards: { each: 1 }", "0", 0)]
    [InlineData("awards: { each: 1 }", "1", 1)]
    public void Fewer_than_none_are_none(string standard, string count, decimal score) =>
        Assert.Equal(score, (new LeafSet(standard) with { Metric = "x", Facts = "x: { unit: 次 }" }).At(count));

    [Fact]
    public void The_highest_award_earns_no_more_than_the_limit_of_its_class()
    {
        var leaf = new LeafSet("awards: { take: highest, classes: { 国家级: { each: 5, at-most: 3 }, 省级: 4 } }");
        Assert.Equal(3.00m, leaf.Score(Findings(1, "国家级")));
        Assert.Equal(4.00m, leaf.Score(new AssessedFact("L", new FindingsValue([new("一", "国家级"), new("二", "省级")]))));
    }

    [Fact]
    public void The_limit_of_a_class_of_awards_is_above_zero() =>
        Diagnosed.Is(Diagnosed.Error(new LeafSet("awards: { classes: { 国家级: { each: 5, at-most: 0 } } }").TryLoad()), "BS301", 16, 7, "应大于 0");
}
