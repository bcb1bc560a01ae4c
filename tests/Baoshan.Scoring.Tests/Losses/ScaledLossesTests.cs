using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Losses;

namespace Baoshan.Scoring.Tests.Losses;

/// <summary>Losses where a leaf does not apply and its parent rescales, with a bonus and conditions on grades, worked out by hand.</summary>
public sealed class ScaledLossesTests
{
    /// <summary>甲1 (4 points) does not apply, so that 甲2 (6 points) stands for the 10 points of 甲: 3 of 6 are 5 of 10.</summary>
    private static LossReport Report(string needs = "", string second = "50%")
    {
        IndicatorSet set = IndicatorSet.TryParse($$"""
            format: baoshan.scoring/indicators@1
            id: scaled
            version: 1.0.0
            name: 折算
            source: 自编
            full-score: 20
            rounding: { rates: 2, scores: 2 }
            steps: whole
            not-applicable: scale-parent
            grades:
              - { grade: 优, from: 18{{needs}} }
              - { grade: 中, from: 0 }
            bonus:
              at-most: 3
              items:
                - { code: J, name: 推广, weight: 3, standard: { options: { 有: 2, 无: 0 } } }
            indicators:
              - code: A
                name: 甲
                weight: 10
                indicators:
                  - { code: A1, name: 甲一, weight: 4, facts: { 采购: { type: truth }, 采购率: { unit: '%' } }, applies-when: 采购, metric: 采购率, standard: { proportional: { target: 100% } } }
                  - { code: A2, name: 甲二, weight: 6, facts: { 完成率: { unit: '%' } }, metric: 完成率, standard: { proportional: { target: 100% } } }
              - { code: B, name: 乙, weight: 10, facts: { 合格率: { unit: '%' } }, metric: 合格率, standard: { proportional: { target: 100% } } }
            """, "scaled.yaml").GetValueOrThrow();
        AssessedFact[] facts = [new("采购", new SingleValue("否")), new("完成率", new SingleValue(second)), new("合格率", new SingleValue("90%")), new("J", new SingleValue("有"))];
        return LossAnalysis.Of(ScoringPlan.Compile(set).Score(new Assessment("对象", "2016", [.. facts])));
    }

    [Fact]
    public void A_win_is_what_the_total_gains_where_the_parent_rescales()
    {
        // A 5 of 10, B 9 of 10, bonus 2: 16
        LossReport report = Report();
        Assert.Equal((16m, 4m, 6m), (report.Scorecard.Total, report.Lost, report.TreeLost));
        Win win = report.Leaves.Single(loss => loss.Indicator.Code == "A2").Wins.Single(win => win.Kind == WinKind.Fact);
        Assert.Equal((5m, 6m, -3m, "优"), (win.Gain, win.Score, win.ToNextGrade, win.Grade?.Name));
        Assert.Equal(1m, report.Levels.Where(node => node.Indicator.Level == 1).Sum(node => node.Share), 3);
    }

    [Fact]
    public void The_distance_to_the_next_grade_is_there_and_says_why_sets_are_not()
    {
        NextGrade next = Report().NextGrade!;
        Assert.Equal(("优", 2m, 0), (next.Grade.Name, next.Needed, next.SmallestSets.Count));
        Assert.StartsWith("总分不是各末级得分之和", next.NotSearched!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_with_a_condition_is_reached_only_where_the_condition_holds()
    {
        // enough points, and B at 90 % is below what 优 asks for
        LossReport report = Report(", needs: B.rate >= 95%", "100%");
        Assert.Equal((21m, "中"), (report.Scorecard.Total, report.Scorecard.Grade?.Name));
        Assert.Equal(("优", 0m), (report.NextGrade!.Grade.Name, report.NextGrade.Needed));
        Assert.Contains(report.NextGrade.Conditions, condition => condition.Chinese.Contains("B.rate", StringComparison.Ordinal));
        Assert.All(report.Leaves.Single().Wins, win => Assert.Equal("优", win.Grade?.Name));

        Win without = Report(", needs: B.rate >= 95%").Leaves.Single(loss => loss.Indicator.Code == "A2").Wins[0];
        Assert.Equal((-3m, "中"), (without.ToNextGrade, without.Grade?.Name));
    }
}
