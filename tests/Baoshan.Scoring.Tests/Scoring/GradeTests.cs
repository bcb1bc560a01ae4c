using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Scoring;

public class GradeTests
{
    private const string Set = """
        grades:
          - grade: 优
            from: 90
            needs: 投诉 = 0
            each-at-least: 60%
          - grade: 良
            from: 75
          - grade: 中
            from: 60
          - grade: 差
            from: 0
            ceiling: 59.99
        grade-rules:
          drop:
            - when: A.rate < 70%
          veto:
            - when: 造假
              grade: 差
        facts:
          投诉:
            unit: 件
          造假:
            type: truth
          甲:
            unit: '%'
          乙:
            unit: '%'
        indicators:
          - code: A
            name: 甲
            weight: 20
            metric: 甲
            standard: { linear: { full: 100%, below: { each: 1%, deduct: 1% } } }
          - code: B
            name: 乙
            weight: 80
            metric: 乙
            standard: { linear: { full: 100%, below: { each: 1%, deduct: 1% } } }
        """;

    private static Scorecard Score(string a, string b, string more = "投诉: 0\n造假: 否") => SetText.Score(Set, $"甲: {a}\n乙: {b}\n{more}");

    [Theory]
    [InlineData("100%", "87.5%", "优")]
    [InlineData("100%", "87.49%", "良")]
    [InlineData("70%", "100%", "优")]
    [InlineData("69%", "100%", "良")] // drops by one
    [InlineData("55%", "100%", "中")] // below 60 % of a category: 良; and drops by one
    [InlineData("0%", "20%", "差")]
    public void Bands_then_conditions_then_drops(string a, string b, string grade) => Assert.Equal(grade, Score(a, b).Grade?.Name);

    [Fact]
    public void A_veto_on_the_grade_may_put_a_ceiling_on_the_total()
    {
        Scorecard card = Score("100%", "100%", "投诉: 0\n造假: 是");
        Assert.Equal(("差", 59.99m), (card.Grade?.Name, card.Total));
        Assert.Equal(2, card.TotalSteps.Count);
        Assert.Equal(16m, Score("0%", "20%", "投诉: 0\n造假: 是").Total);
    }

    [Fact]
    public void A_condition_that_decides_and_is_not_known_leaves_no_grade()
    {
        Scorecard card = Score("100%", "100%", "造假: 否");
        Assert.Null(card.Grade);
        Assert.Equal(ScorecardStatus.Incomplete, card.Status);
        Assert.Equal("良", Score("100%", "80%", "造假: 否").Grade?.Name);
    }

    [Fact]
    public void The_grade_of_a_range_is_that_of_both_its_ends()
    {
        Assert.Equal("差", SetText.Score(Set, "乙: 20%\n投诉: 0\n造假: 是").Grade?.Name);
        Assert.Null(SetText.Score(Set, "甲: 100%\n投诉: 0\n造假: 否").Grade);
    }
}
