using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Reporting.Tests.Views;

public sealed class ReportViewTests
{
    [Fact]
    public void Shows_the_scorecards_own_figures()
    {
        ReportView view = ReportViewBuilder.Build(Cards.Baoshan, Language.Chinese);

        Assert.Equal("88.93", view.TotalText);
        Assert.Equal("88.93%", view.RateText);
        Assert.Equal("良", view.GradeText);
        Assert.Equal(("优", 1.07m), view.NextGrade);
        Assert.Equal(4, view.Levels);
        Assert.Equal(45, view.Rows.Count);
        Assert.Equal(11.07m, view.LeafLoss);
        Assert.Equal(0m, view.OtherChange);
        Assert.Equal("C2011", view.Losses[0].Node.Code);
        Assert.Equal(88.93m, view.Losses[^1].Remaining);
    }

    [Fact]
    public void An_incomplete_scorecard_shows_a_range_and_what_is_open()
    {
        ReportView view = ReportViewBuilder.Build(Cards.BaoshanWithout("支出决算数", "C202"), Language.Chinese);

        Assert.False(view.IsComplete);
        Assert.Equal("87.10–92.10", view.TotalText);
        Assert.Equal(["B101", "C202"], view.OpenLeaves.Select(leaf => leaf.Code));
        Assert.Equal("—", view.LostText);
        Assert.Null(view.NextGrade);
        Assert.Contains("2 个指标未评分", view.ConclusionText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 12)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(4, 500)]
    public void The_cells_of_the_table_tile_it_without_gap_or_overlap(int levels, int leaves)
    {
        ReportView view = ReportViewBuilder.Build(GeneratedCard.Make(levels, leaves, 7), Language.English);
        var covered = new int[view.Rows.Count, view.Levels];
        for (int row = 0; row < view.Rows.Count; row++)
        {
            for (int level = 0; level < view.Levels; level++)
            {
                if (view.Rows[row].Cells[level] is { } cell)
                {
                    for (int r = row; r < row + cell.RowSpan; r++)
                    {
                        for (int c = level; c < level + cell.ColumnSpan; c++)
                        {
                            covered[r, c]++;
                        }
                    }
                }
            }
        }

        Assert.All(covered.Cast<int>(), times => Assert.Equal(1, times));
        Assert.Equal(view.Leaves.Select(leaf => leaf.Code), view.Rows.Select(row => row.Leaf.Code));
    }

    [Property(MaxTest = 60)]
    public void Sums_add_up(PositiveInt levels, PositiveInt leaves, int seed)
    {
        ReportView view = ReportViewBuilder.Build(GeneratedCard.Make(1 + (levels.Get % 4), 1 + (leaves.Get % 40), seed), Language.Chinese);

        Assert.Equal(view.Total, view.Roots.Sum(root => root.Score));
        Assert.All(view.Nodes, node => Assert.Equal(node.Score, node.Leaves.Sum(leaf => leaf.Score)));
        Assert.All(view.Nodes, node => Assert.Equal(node.Weight, node.Score + node.Lost));
        Assert.Equal(view.Scorecard.FullScore - view.Total, view.LeafLoss);
        Assert.Equal(0m, view.OtherChange);
        if (view.Losses.Count > 0)
        {
            Assert.Equal(view.Total, view.Losses[^1].Remaining);
            Assert.Equal(1m, Math.Round(view.Losses.Sum(loss => loss.Share), 20));
        }
    }
}
