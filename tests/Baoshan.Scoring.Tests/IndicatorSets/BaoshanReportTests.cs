using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.IndicatorSets;

/// <summary>The 2016 report of the Baoshan economic commission: every leaf and every roll-up, as published and as its table is written.</summary>
public sealed class BaoshanReportTests
{
    /// <summary>Code, weight, score as published, score as written; the two differ in B302 and above it only.</summary>
    private static readonly (string Code, decimal Weight, decimal Published, decimal Written)[] Table =
    [
        ("A", 13.5m, 13.20m, 13.20m),
        ("A1", 6.5m, 6.20m, 6.20m),
        ("A101", 2m, 2.00m, 2.00m),
        ("A102", 3m, 2.70m, 2.70m),
        ("A103", 1.5m, 1.50m, 1.50m),
        ("A1031", 0.5m, 0.50m, 0.50m),
        ("A1032", 0.5m, 0.50m, 0.50m),
        ("A1033", 0.5m, 0.50m, 0.50m),
        ("A2", 7m, 7.00m, 7.00m),
        ("A201", 3m, 3.00m, 3.00m),
        ("A202", 2m, 2.00m, 2.00m),
        ("A203", 2m, 2.00m, 2.00m),
        ("B", 28.5m, 23.23m, 23.47m),
        ("B1", 6.5m, 3.72m, 3.72m),
        ("B101", 2m, 0.33m, 0.33m),
        ("B102", 2m, 1.32m, 1.32m),
        ("B103", 1m, 0.57m, 0.57m),
        ("B104", 1.5m, 1.50m, 1.50m),
        ("B1041", 0.75m, 0.75m, 0.75m),
        ("B1042", 0.75m, 0.75m, 0.75m),
        ("B2", 5m, 4.80m, 4.80m),
        ("B201", 1m, 1.00m, 1.00m),
        ("B202", 2m, 2.00m, 2.00m),
        ("B203", 1m, 1.00m, 1.00m),
        ("B204", 1m, 0.80m, 0.80m),
        ("B3", 3m, 1.11m, 1.35m),
        ("B301", 1m, 0.40m, 0.40m),
        ("B302", 2m, 0.71m, 0.95m),
        ("B4", 3m, 3.00m, 3.00m),
        ("B401", 1m, 1.00m, 1.00m),
        ("B402", 1m, 1.00m, 1.00m),
        ("B4021", 0.5m, 0.50m, 0.50m),
        ("B4022", 0.5m, 0.50m, 0.50m),
        ("B403", 1m, 1.00m, 1.00m),
        ("B4031", 0.5m, 0.50m, 0.50m),
        ("B4032", 0.5m, 0.50m, 0.50m),
        ("B5", 11m, 10.60m, 10.60m),
        ("B501", 4m, 3.60m, 3.60m),
        ("B502", 5m, 5.00m, 5.00m),
        ("B503", 2m, 2.00m, 2.00m),
        ("C", 58m, 52.50m, 52.50m),
        ("C1", 27m, 27.00m, 27.00m),
        ("C101", 18m, 18.00m, 18.00m),
        ("C1011", 3m, 3.00m, 3.00m),
        ("C1012", 3m, 3.00m, 3.00m),
        ("C1013", 3m, 3.00m, 3.00m),
        ("C1014", 3m, 3.00m, 3.00m),
        ("C1015", 3m, 3.00m, 3.00m),
        ("C1016", 3m, 3.00m, 3.00m),
        ("C102", 9m, 9.00m, 9.00m),
        ("C1021", 3m, 3.00m, 3.00m),
        ("C1022", 6m, 6.00m, 6.00m),
        ("C2", 25m, 19.50m, 19.50m),
        ("C201", 16m, 12.00m, 12.00m),
        ("C2011", 4m, 0.00m, 0.00m),
        ("C2012", 4m, 4.00m, 4.00m),
        ("C2013", 4m, 4.00m, 4.00m),
        ("C2014", 4m, 4.00m, 4.00m),
        ("C202", 3m, 1.50m, 1.50m),
        ("C203", 6m, 6.00m, 6.00m),
        ("C2031", 3m, 3.00m, 3.00m),
        ("C2032", 3m, 3.00m, 3.00m),
        ("C3", 6m, 6.00m, 6.00m),
        ("C301", 2m, 2.00m, 2.00m),
        ("C302", 2m, 2.00m, 2.00m),
        ("C303", 2m, 2.00m, 2.00m),
    ];

    public static TheoryData<string, decimal, decimal, decimal> Rows
    {
        get
        {
            var rows = new TheoryData<string, decimal, decimal, decimal>();
            foreach ((string code, decimal weight, decimal published, decimal written) in Table)
            {
                rows.Add(code, weight, published, written);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_indicator_has_its_weight_and_its_scores(string code, decimal weight, decimal published, decimal written)
    {
        Assert.Equal(weight, BaoshanFiles.PlanAsPublished.Set[code].Weight);
        Assert.Equal(published, BaoshanFiles.Published()[code].Score);
        Assert.Equal(written, BaoshanFiles.AsWritten()[code].Score);
    }

    [Fact]
    public void The_table_is_the_whole_set_in_its_order() =>
        Assert.Equal(Table.Select(row => row.Code), BaoshanFiles.PlanAsPublished.Set.All.Select(indicator => indicator.Code));

    [Fact]
    public void The_set_has_three_ten_and_thirty_indicators_and_forty_five_leaves()
    {
        IndicatorSet set = BaoshanFiles.PlanAsWritten.Set;
        Assert.Equal([3, 10, 30, 23], Enumerable.Range(1, 4).Select(level => set.All.Count(indicator => indicator.Level == level)));
        Assert.Equal(45, set.Leaves.Count());
        Assert.Equal(22, set.Leaves.Count(leaf => leaf.Level == 3));
        Assert.Equal(100m, set.FullScore);
    }

    [Fact]
    public void As_published_the_total_is_88_93_and_the_grade_is_liang()
    {
        Scorecard card = BaoshanFiles.Published();
        Assert.Equal(ScorecardStatus.Complete, card.Status);
        Assert.Equal("88.93", card.Total?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("良", card.Grade?.Name);
        Assert.Equal(0.8893m, card.Rate);
        Assert.Equal("上海市宝山区经济委员会（信息化委员会） 2016: 88.93 良", card.ToString());
    }

    [Fact]
    public void As_written_the_total_is_89_17_and_the_grade_is_liang()
    {
        Scorecard card = BaoshanFiles.AsWritten();
        Assert.Equal(89.17m, card.Total);
        Assert.Equal("良", card.Grade?.Name);
    }

    [Fact]
    public void The_overlay_changes_what_B302_is_evaluated_on_and_keeps_its_weight()
    {
        IndicatorResult b302 = BaoshanFiles.Published()["B302"];
        Assert.Equal(2m, b302.Indicator.Weight);
        Assert.Equal(1.5m, b302.Indicator.ScoringWeight);
        Assert.Equal(0.355m, b302.Rate);
        Assert.Equal(1.29m, b302.PointsLost);
        Assert.Equal("baoshan-2016-as-published", Assert.Single(BaoshanFiles.PlanAsPublished.Set.Overlays).Id);
    }

    [Theory]
    [InlineData("continuous", 0.33)]
    [InlineData("whole", 0.35)]
    [InlineData("started", 0.28)]
    public void Part_of_a_step_counts_as_the_set_declares(string steps, double expected)
    {
        string text = File.ReadAllText(BaoshanFiles.Indicators).Replace("steps: continuous", $"steps: {steps}", StringComparison.Ordinal);
        var plan = ScoringPlan.Compile(IndicatorSet.TryParse(text).GetValueOrThrow());
        Assert.Equal((decimal)expected, plan.Score(BaoshanFiles.Facts)["B101"].Score);
    }

    [Fact]
    public void The_files_of_the_set_have_no_warnings()
    {
        Assert.Empty(IndicatorSet.TryLoad(BaoshanFiles.Indicators).Diagnostics);
        Assert.Empty(IndicatorSet.TryLoad(BaoshanFiles.AsPublished).Diagnostics);
        Assert.Empty(Assessment.TryLoad(BaoshanFiles.AssessmentFile).Diagnostics);
    }
}
