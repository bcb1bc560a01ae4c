namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The weights as areas, coloured by score rate; each tile leads to the indicator's row.</summary>
internal static class MapSection
{
    // the shapes of the map on a wide and on a narrow screen, width over height
    private const decimal Wide = 2.1m;
    private const decimal Narrow = 0.62m;

    private static readonly Tile Whole = new(0m, 0m, 100m, 100m);

    public static Markup Write(ReportView view)
    {
        Labels l = view.Labels;
        decimal[] weights = [.. view.Roots.Select(root => root.Weight)];
        Tile[] wide = Treemap.Layout(weights, Whole, Wide);
        Tile[] narrow = Treemap.Layout(weights, Whole, Narrow);
        return Markup.Of($"""
            <section id="map" aria-labelledby="map-title">
            <h2 id="map-title">{l.Of("权重与得分率", "Weights and score rates")}</h2>
            <p class="hint">{l.Of("面积表示权重，颜色和数字表示得分率；选一块看它的得分理由。", "Area is weight; colour and figure are the score rate. Choose a tile to see its reason.")}</p>
            <ul class="legend">{Markup.Each(RateBand.Legend(l), band => Markup.Of($"<li><i class=\"{band.Class}\"></i>{band.Label}</li>"))}{Markup.If(view.OpenLeaves.Any(), () => Markup.Of($"<li><i class=\"rx\"></i>{l.Open}</li>"))}</ul>
            <div class="map" role="group" aria-label="{l.Of("权重图，用方向键移动", "Map of weights; move with the arrow keys")}">
            {Markup.Each(Enumerable.Range(0, view.Roots.Count), i => Group(view.Roots[i], wide[i], narrow[i]))}
            </div>
            </section>
            """);
    }

    private static Markup Group(NodeView root, Tile wide, Tile narrow)
    {
        NodeView[] leaves = [.. root.Leaves];
        decimal[] weights = [.. leaves.Select(leaf => leaf.Weight)];
        Tile[] wideTiles = Treemap.Layout(weights, Whole, Aspect(wide, Wide));
        Tile[] narrowTiles = Treemap.Layout(weights, Whole, Aspect(narrow, Narrow));
        return Markup.If(wide.Width > 0m, () => Markup.Of($"""
            <div class="group" style="{Style(wide, narrow)}">
            <p><b>{root.Title}</b> <span>{root.ScoreText} / {root.WeightText}</span></p>
            <div class="tiles">{Markup.Each(Enumerable.Range(0, leaves.Length), i => Leaf(leaves[i], wideTiles[i], narrowTiles[i]))}</div>
            </div>
            """));
    }

    private static Markup Leaf(NodeView leaf, Tile wide, Tile narrow)
    {
        string rate = leaf.IsScored ? leaf.RateText : leaf.StateText;
        string words = $"{leaf.Title}, {leaf.ScoreText} / {leaf.WeightText}, {rate}";
        return Markup.If(wide.Width > 0m, () => Markup.Of(
            $"""<a class="tile {RateBand.ClassOf(leaf)}" href="#{leaf.Anchor}" style="{Style(wide, narrow)}" title="{words}" aria-label="{words}"><span class="c">{leaf.Code}</span><span class="p">{rate}</span><span class="t">{leaf.Name}</span></a>"""));
    }

    private static decimal Aspect(Tile tile, decimal whole) => tile.Height <= 0m ? whole : tile.Width / tile.Height * whole;

    private static Markup Style(Tile wide, Tile narrow) => Markup.Of(
        $"--x:{wide.X}%;--y:{wide.Y}%;--w:{wide.Width}%;--h:{wide.Height}%;--nx:{narrow.X}%;--ny:{narrow.Y}%;--nw:{narrow.Width}%;--nh:{narrow.Height}%");
}
