namespace Baoshan.Scoring.Reporting.Html;

/// <summary>A rectangle in per cent of the whole.</summary>
internal readonly record struct Tile(decimal X, decimal Y, decimal Width, decimal Height);

/// <summary>Lays weights out as rectangles whose areas are in proportion, as near to squares as can be.</summary>
internal static class Treemap
{
    /// <summary>A tile for each weight above zero, in the given order; an empty tile for any other.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="within">The rectangle to fill.</param>
    /// <param name="aspect">The width of the whole over its height, as it is shown.</param>
    public static Tile[] Layout(IReadOnlyList<decimal> weights, Tile within, decimal aspect)
    {
        var tiles = new Tile[weights.Count];
        int[] order = [.. Enumerable.Range(0, weights.Count).Where(i => weights[i] > 0m).OrderByDescending(i => weights[i])];
        decimal sum = order.Sum(i => weights[i]);
        if (sum == 0m || within.Width <= 0m || within.Height <= 0m)
        {
            return tiles;
        }

        // x is stretched so that areas and shapes are those on the screen
        var rest = new Tile(within.X * aspect, within.Y, within.Width * aspect, within.Height);
        decimal scale = rest.Width * rest.Height / sum;
        int start = 0;
        while (start < order.Length)
        {
            int end = RowEnd(order, start, weights, scale, Math.Max(0.000001m, Math.Min(rest.Width, rest.Height)));
            rest = Place(order.AsSpan(start, end - start), weights, scale, rest, tiles);
            start = end;
        }

        return [.. tiles.Select(tile => tile with { X = tile.X / aspect, Width = tile.Width / aspect })];
    }

    /// <summary>Takes items into a row as long as its worst shape gets better.</summary>
    private static int RowEnd(int[] order, int start, IReadOnlyList<decimal> weights, decimal scale, decimal side)
    {
        decimal area = 0m;
        decimal best = decimal.MaxValue;
        int end = start;
        while (end < order.Length)
        {
            area += weights[order[end]] * scale;
            decimal thickness = area / side;
            decimal worst = Math.Max(
                Ratio(weights[order[start]] * scale / thickness, thickness),
                Ratio(weights[order[end]] * scale / thickness, thickness));
            if (worst > best)
            {
                break;
            }

            best = worst;
            end++;
        }

        return Math.Max(end, start + 1);
    }

    private static decimal Ratio(decimal a, decimal b) => a > b ? a / Math.Max(b, 0.000001m) : b / Math.Max(a, 0.000001m);

    private static Tile Place(ReadOnlySpan<int> row, IReadOnlyList<decimal> weights, decimal scale, Tile rest, Tile[] tiles)
    {
        decimal area = 0m;
        foreach (int i in row)
        {
            area += weights[i] * scale;
        }

        bool upright = rest.Width >= rest.Height;
        decimal side = Math.Max(0.000001m, upright ? rest.Height : rest.Width);
        decimal thickness = area / side;
        decimal along = 0m;
        foreach (int i in row)
        {
            decimal length = weights[i] * scale / thickness;
            tiles[i] = upright
                ? new(rest.X, rest.Y + along, thickness, length)
                : new(rest.X + along, rest.Y, length, thickness);
            along += length;
        }

        return upright
            ? new(rest.X + thickness, rest.Y, Math.Max(0m, rest.Width - thickness), rest.Height)
            : new(rest.X, rest.Y + thickness, rest.Width, Math.Max(0m, rest.Height - thickness));
    }
}
