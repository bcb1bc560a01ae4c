using Baoshan.Scoring.Tests.Scoring;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Standards about days of delay and overspending, as tables of projects word them; on a weight of 5.</summary>
public class DelaySentenceTests
{
    private static decimal? Score(string sentence, string value, string unit = "天") => SetText.Score($"""
        indicators:
          - code: A
            name: 进度
            weight: 5
            facts: {"{"} 差: {"{"} unit: '{unit}' {"}"} {"}"}
            metric: 差
            standard: {sentence}
        """, $"差: {value}", fullScore: "5").Total;

    [Theory]
    [InlineData("按时完成得5分，每延期1天扣0.5分，扣完为止")]
    [InlineData("按期完成的得满分；每逾期一天扣0.5分，扣完为止")]
    [InlineData("如期完工，得满分；每延误1天，扣权重分的10%，扣完为止")]
    [InlineData("以0天为满分，每超期1天扣0.5分，扣完为止")]
    public void Each_day_of_delay_costs(string sentence)
    {
        Assert.Equal(5m, Score(sentence, "0"));
        Assert.Equal(5m, Score(sentence, "-3")); // early is on time
        Assert.Equal(4.5m, Score(sentence, "1"));
        Assert.Equal(0.5m, Score(sentence, "9"));
        Assert.Equal(0m, Score(sentence, "10"));
        Assert.Equal(0m, Score(sentence, "11"));
    }

    [Fact]
    public void Overspending_costs_for_each_per_cent()
    {
        const string sentence = "不高于100%得满分，每超支1%扣0.5分，扣完为止";
        Assert.Equal(5m, Score(sentence, "100%", "%"));
        Assert.Equal(4.5m, Score(sentence, "101%", "%"));
        Assert.Equal(0m, Score(sentence, "110%", "%"));
    }

    [Fact]
    public void Points_on_time_that_are_not_the_weight_are_a_contradiction()
    {
        string yaml = "indicators:\n  - code: A\n    name: 进度\n    weight: 5\n    facts: { 差: { unit: 天 } }\n    metric: 差\n    standard: 按时完成得4分，每延期1天扣0.5分，扣完为止";
        Assert.Equal("BS252", SetText.Problems(yaml, "5").Single().Rule.Id);
    }
}
