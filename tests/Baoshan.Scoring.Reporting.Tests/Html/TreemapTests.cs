using Baoshan.Scoring.Reporting.Html;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Reporting.Tests.Html;

public sealed class TreemapTests
{
    private static readonly Tile Whole = new(0m, 0m, 100m, 100m);

    [Property]
    public void Areas_are_in_proportion_and_tiles_stay_inside(PositiveInt[] weights)
    {
        decimal[] values = [.. weights.Select(weight => weight.Get * 0.25m)];
        Tile[] tiles = Treemap.Layout(values, Whole, 2.1m);
        decimal sum = values.Sum();
        for (int i = 0; i < tiles.Length; i++)
        {
            Assert.Equal(Math.Round(values[i] / sum * 10000m, 6), Math.Round(tiles[i].Width * tiles[i].Height, 6));
            Assert.InRange(tiles[i].X, -0.000001m, 100.000001m - tiles[i].Width);
            Assert.InRange(tiles[i].Y, -0.000001m, 100.000001m - tiles[i].Height);
        }
    }

    [Property]
    public void Tiles_do_not_overlap(PositiveInt[] weights)
    {
        Tile[] tiles = Treemap.Layout([.. weights.Take(20).Select(weight => (decimal)weight.Get)], Whole, 0.62m);
        for (int i = 0; i < tiles.Length; i++)
        {
            for (int j = i + 1; j < tiles.Length; j++)
            {
                decimal width = Math.Min(tiles[i].X + tiles[i].Width, tiles[j].X + tiles[j].Width) - Math.Max(tiles[i].X, tiles[j].X);
                decimal height = Math.Min(tiles[i].Y + tiles[i].Height, tiles[j].Y + tiles[j].Height) - Math.Max(tiles[i].Y, tiles[j].Y);
                Assert.True(width < 0.000001m || height < 0.000001m);
            }
        }
    }

    [Fact]
    public void A_weight_of_zero_has_no_tile() => Assert.Equal(default, Treemap.Layout([0m, 5m], Whole, 1m)[0]);
}
