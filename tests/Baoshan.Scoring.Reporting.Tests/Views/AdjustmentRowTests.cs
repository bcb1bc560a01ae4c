namespace Baoshan.Scoring.Reporting.Tests.Views;

public sealed class AdjustmentRowTests
{
    [Fact]
    public void Items_stand_with_their_sign_and_a_limit_has_its_own_row()
    {
        ReportView view = ReportViewBuilder.Build(BonusCards.OffBand, Language.Chinese);

        Assert.Equal("82.50", view.TotalText);
        Assert.Equal(
            [("加分项 J1 推广", "≤ 5", "+4.00", false), ("加分合计", "≤ 3", "+3.00", true), ("扣分项 K1 信访", "≤ 2", "−0.50", true)],
            view.Adjustments.Select(row => (row.Title, row.WeightText, row.ScoreText, row.IsCounted)));
        Assert.Equal(view.Total, view.Roots.Sum(root => root.Score) + view.Adjustments.Where(row => row.IsCounted).Sum(row => row.Points));
        Assert.Equal([("加分项", 3m), ("扣分项", -0.5m)], view.OtherChanges);
        Assert.Equal(["加分与扣分：80.00 + 3.00 - 0.50"], view.TotalSteps);
    }

    [Fact]
    public void A_condition_that_is_not_met_stands_instead_of_the_distance_to_the_next_grade()
    {
        ReportView view = ReportViewBuilder.Build(BonusCards.OffBand, Language.Chinese);

        Assert.Equal("中", view.GradeText);
        Assert.Null(view.NextGrade);
        Assert.Equal($"仅按分数为“良”；{BonusCards.OffBand.TotalSteps[^1].Chinese}", view.GradeSentence);
        Assert.Contains("不满足良的条件", view.GradeSentence, StringComparison.Ordinal);
        Assert.DoesNotContain("还差", view.ConclusionText, StringComparison.Ordinal);
        Assert.StartsWith("良 by points alone; ", ReportViewBuilder.Build(BonusCards.OffBand, Language.English).GradeSentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_of_its_band_says_no_more_than_the_distance()
    {
        Assert.Equal("已达最高等级", ReportViewBuilder.Build(BonusCards.Best, Language.Chinese).GradeSentence);
        Assert.False(ReportViewBuilder.Build(BonusCards.Best, Language.Chinese).IsOffBand);
        ReportView plain = ReportViewBuilder.Build(Cards.Baoshan, Language.Chinese);
        Assert.Empty(plain.Adjustments);
        Assert.Empty(plain.TotalSteps);
        Assert.Equal("距“优”还差 1.07 分", plain.GradeSentence);
    }
}
