using Baoshan.Scoring.Losses;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Losses;

/// <summary>What the 2016 report lost, and what would win it back, worked out by hand.</summary>
public class BaoshanLossesTests
{
    private static readonly LossReport Report = LossAnalysis.Of(Scorecard.Evaluate(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml")));

    [Fact]
    public void The_losses_are_ranked_and_add_up()
    {
        Assert.Equal(11.07m, Report.Lost);
        Assert.Equal(
            [("C2011", 4m), ("B101", 1.67m), ("C202", 1.5m), ("B302", 1.29m), ("B102", 0.68m), ("B301", 0.6m), ("B103", 0.43m), ("B501", 0.4m), ("A102", 0.3m), ("B204", 0.2m)],
            Report.Leaves.Select(loss => (loss.Indicator.Code, loss.Points)));
        Assert.Equal(Report.Lost, Report.Leaves.Sum(loss => loss.Points));
        Assert.InRange(Report.Leaves.Sum(loss => loss.Share), 0.9990m, 1.0010m);
    }

    [Fact]
    public void Each_level_has_its_share() => Assert.Equal(
        [("A", 0.3m, 0.0271m), ("B", 5.27m, 0.4761m), ("C", 5.5m, 0.4968m)],
        Report.Levels.Where(node => node.Indicator.Level == 1).Select(node => (node.Indicator.Code, node.Points, node.Share)));

    [Theory]
    [InlineData("B101", "支出决算数", "3169.46", "4241.63", "1.67")]
    [InlineData("B101", "支出预算数", "4241.63", "3169.46", "1.66")] // the leaf wins 1.67, and another that reads the fact loses 0.01
    [InlineData("B101", "预算执行率", "0.7472", "1", "1.67")]
    [InlineData("B103", "财政结转资金", "940.33", "0", "0.4")]
    [InlineData("B302", "本级在用固定资产价值", "183.13", "355.57", "0.79")]
    [InlineData("B102", "B102", "1", "0", "0.68")]
    [InlineData("A102", "A102", "2", "0", "0.3")]
    [InlineData("C2011", "工业销售产值减少额", "105", "-0.1", "4")]
    public void What_wins_it_back_is_the_exact_value(string indicator, string fact, string from, string to, string gain)
    {
        Win win = Loss(indicator).Wins.Single(win => win.Fact == fact);
        Assert.Equal((Number(from), Number(to), Number(gain)), (win.From!.Value, win.To!.Value, win.Gain));
    }

    [Fact]
    public void Elements_and_options_are_named()
    {
        Assert.Equal("达到“A级”", Loss("C202").Wins.Single().Text.Chinese);
        Assert.Equal([0.6m, 0.2m, 0.2m, 0.2m], Loss("B301").Wins.Select(win => win.Gain));
    }

    [Fact]
    public void What_the_scoring_weight_takes_no_fact_wins_back() => Assert.Equal((1.29m, 0.79m), (Loss("B302").Points, Loss("B302").Winnable));

    [Fact]
    public void Parts_are_won_back_together() => Assert.Equal(0.43m, Loss("B103").Winnable);

    [Fact]
    public void The_next_grade_is_reached_by_one_of_three_leaves()
    {
        NextGrade next = Report.NextGrade!;
        Assert.Equal(("优", 90m, 1.07m), (next.Grade.Name, next.Grade.From, next.Needed));
        Assert.Equal([["C2011"], ["B101"], ["C202"]], next.SmallestSets.Select(set => set.ToArray()));
        Assert.True(next.IsComplete);
        Win step = next.Steps.Single(step => step.Indicator == "B101").Wins.Single(win => win.Fact == "支出决算数");
        Assert.Equal(1.40m, step.Score);
        Assert.InRange(step.To!.Value, 3855m, 3857m);
    }

    private static Loss Loss(string indicator) => Report.Leaves.Single(loss => loss.Indicator.Code == indicator);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
