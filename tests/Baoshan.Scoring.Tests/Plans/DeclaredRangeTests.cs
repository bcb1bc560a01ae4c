namespace Baoshan.Scoring.Tests.Plans;

/// <summary>A leaf's score lies in the range that it declares, whatever its standard gives.</summary>
public sealed class DeclaredRangeTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(IndicatorSet.TryParse("""
        format: baoshan.scoring/indicators@1
        id: ranges
        version: '1'
        name: 得分范围
        full-score: 12
        rounding: { scores: 2 }
        steps: continuous
        indicators:
          - code: A
            name: 有最高得分
            weight: 4
            maximum: 3
            standard: { findings: { each: 0.5 } }
          - code: B
            name: 有最低得分
            weight: 4
            minimum: 1
            standard: { options: { 好: full, 差: zero } }
          - code: C
            name: 计分权重大于权重
            weight: 4
            scoring-weight: 6
            minimum: -2
            standard: { findings: { each: 5 } }
        """).GetValueOrThrow());

    [Theory]
    [InlineData("none", 3.00)]
    [InlineData("2", 3.00)]
    [InlineData("3", 2.50)]
    public void The_most_is_not_passed(string findings, decimal score) => Assert.Equal(score, Score("A", findings, "好", "none"));

    [Theory]
    [InlineData("好", 4.00)]
    [InlineData("差", 1.00)]
    public void The_least_is_kept(string option, decimal score) => Assert.Equal(score, Score("B", "none", option, "none"));

    [Theory]
    [InlineData("none", 4.00)]
    [InlineData("1", 1.00)]
    [InlineData("2", -2.00)]
    public void A_larger_scoring_weight_gives_no_more_than_the_weight(string findings, decimal score) =>
        Assert.Equal(score, Score("C", "none", "好", findings));

    private static decimal? Score(string code, string a, string b, string c) => Plan.Score(Assessment.TryParse($$"""
        format: baoshan.scoring/assessment@1
        set: ranges.yaml
        subject: 甲
        period: '2016'
        facts:
          A: { findings: {{a}} }
          B: {{b}}
          C: { findings: {{c}} }
        """).GetValueOrThrow())[code].Score;
}
