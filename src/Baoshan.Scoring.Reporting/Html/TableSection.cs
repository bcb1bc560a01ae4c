namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The whole tree as a table that folds by level, can be searched, and opens each leaf's reason.</summary>
internal static class TableSection
{
    public static Markup Write(ReportView view)
    {
        Labels l = view.Labels;
        return Markup.Of($"""
            <section id="table" aria-labelledby="table-title">
            <h2 id="table-title">{l.FullTable}</h2>
            <div class="controls" data-needs-script>
            <div class="levels" role="group" aria-label="{l.Of("展开到哪一级", "Unfold to level")}">
            {Markup.Each(Enumerable.Range(1, view.Levels), level => Markup.Of($"""<button type="button" data-level="{level}" aria-pressed="{(level == view.Levels ? "true" : "false")}">{l.Level(level)}</button>"""))}
            </div>
            <label class="only"><input type="checkbox" id="only-lost"> {l.Of("只看扣分和未完成", "only lost or open")}</label>
            <label class="search"><span>{l.Of("查找", "Search")}</span><input type="search" id="search" autocomplete="off" placeholder="{l.Of("代码、名称、理由、数据……", "code, name, reason, fact …")}"></label>
            <button type="button" data-do="details" aria-pressed="false">{l.Of("展开全部理由", "Open all reasons")}</button>
            <p role="status" id="found" data-text="{l.Of("找到 # 个指标", "# indicators found")}" data-none="{l.Of("没有找到", "nothing found")}"></p>
            </div>
            <table class="tree">
            <thead><tr><th scope="col">{l.Indicator}</th><th scope="col" class="n">{l.Weight}</th><th scope="col" class="n">{l.Score}</th><th scope="col" class="rate">{l.Rate}</th><th scope="col" class="n">{l.Lost}</th><th scope="col" class="why">{l.Reason}</th></tr></thead>
            <tbody>{Markup.Each(view.Nodes, node => Row(view, node))}{Markup.Each(view.Adjustments.Where(row => row.Node is not null), row => Row(l, row))}</tbody>
            <tfoot>{Markup.Each(view.Adjustments.Where(row => row.Node is null), row => Markup.Of($"""<tr><th scope="row">{row.Title}</th>{Figures(l, row.WeightText, row.ScoreText, row.StateText, row.LostText, Markup.Empty)}<td class="why"></td></tr>"""))}<tr><th scope="row">{l.Sum}</th>{Figures(l, view.FullScoreText, view.TotalText, view.RateText, view.LostText, OverviewSection.Bar(view.Scorecard.Rate, "all"))}<td class="why"></td></tr></tfoot>
            </table>
            {OverviewSection.Steps(view)}
            </section>
            """);
    }

    private static Markup Row(ReportView view, NodeView node)
    {
        string kind = $"l{node.Level}{(node.IsLeaf ? " leaf" : "")}{(node.NeedsAttention ? " attention" : "")}";
        string parent = node.Parent is null ? "" : view.Nodes.First(other => other.Code == node.Parent).Anchor;
        Markup name = Markup.Of($"""<span class="code">{node.Code}</span> <span class="name">{node.Name}</span>""");
        Markup button = node.IsLeaf
            ? Markup.Of($"""<button type="button" class="open" aria-expanded="true" aria-controls="{node.Anchor}-why">{name}</button>""")
            : Markup.Of($"""<button type="button" class="fold" aria-expanded="true">{name}</button>""");
        Markup row = Markup.Of(
            $"""<tr id="{node.Anchor}" class="{kind}" data-level="{node.Level}" data-parent="{parent}"><th scope="row">{button}</th>{Figures(view.Labels, node.WeightText, node.ScoreText, node.IsScored ? node.RateText : node.StateText, LostText(node), OverviewSection.Bar(node.Rate, RateBand.ClassOf(node)))}<td class="why">{(node.IsLeaf ? node.Reason : "")}</td></tr>""");
        return Markup.Join([row, node.IsLeaf ? LeafDetail.Write(view.Labels, node) : Markup.Empty]);
    }

    private static Markup Row(Labels l, AdjustmentRow row)
    {
        NodeView item = row.Node!;
        return Markup.Of($"""
            <tr id="{item.Anchor}" class="l1 leaf attention adjustment" data-level="1" data-parent=""><th scope="row"><button type="button" class="open" aria-expanded="true" aria-controls="{item.Anchor}-why">{row.Kind} <span class="code">{item.Code}</span> <span class="name">{item.Name}</span></button></th>{Figures(l, row.WeightText, row.ScoreText, row.StateText, row.LostText, Markup.Empty)}<td class="why">{item.Reason}</td></tr>
            {LeafDetail.Write(l, item)}
            """);
    }

    private static Markup Figures(Labels l, string weight, string score, string rate, string lost, Markup bar) => Markup.Of(
        $"""<td class="n" data-label="{l.Weight}">{weight}</td><td class="n" data-label="{l.Score}">{score}</td><td class="rate" data-label="{l.Rate}">{bar}<span>{rate}</span></td><td class="n" data-label="{l.Lost}">{lost}</td>""");

    private static string LostText(NodeView node) => node.Lost switch
    {
        null => "",
        0m => "0",
        < 0m => $"+{SafeText.Number(-node.Lost.Value)}",
        { } lost => $"−{SafeText.Number(lost)}",
    };
}
