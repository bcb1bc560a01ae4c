namespace Baoshan.Scoring.Reporting.Html;

/// <summary>Levels 1 and 2 with weight, score and rate.</summary>
internal static class OverviewSection
{
    public static Markup Write(ReportView view)
    {
        Labels l = view.Labels;
        return Markup.Of($"""
            <section id="overview" aria-labelledby="overview-title">
            <h2 id="overview-title">{l.Overview}</h2>
            <table class="overview">
            <thead><tr><th scope="col">{l.Indicator}</th><th scope="col" class="n">{l.Weight}</th><th scope="col" class="n">{l.Score}</th><th scope="col" class="n">{l.Lost}</th><th scope="col" class="rate">{l.Rate}</th></tr></thead>
            <tbody>{Markup.Each(view.Nodes.Where(node => node.Level <= 2), Row)}{Markup.Each(view.Adjustments, Row)}</tbody>
            <tfoot><tr><th scope="row">{l.Sum}</th><td class="n">{view.FullScoreText}</td><td class="n">{view.TotalText}</td><td class="n">{view.LostText}</td><td class="rate">{Bar(view.Scorecard.Rate, "all")}<span>{view.RateText}</span></td></tr></tfoot>
            </table>
            {Steps(view)}
            </section>
            """);
    }

    /// <summary>How the total comes about where it is more than the sum of the tree.</summary>
    public static Markup Steps(ReportView view) => Markup.Each(view.TotalSteps, step => Markup.Of($"""<p class="hint total-step">{view.Labels.TotalSteps}{view.Labels.Colon}{step}</p>"""));

    /// <summary>A rate as a bar; the figure stands beside it.</summary>
    public static Markup Bar(decimal? rate, string band) => Markup.Of(
        $"""<span class="bar" aria-hidden="true"><i class="{band}" style="width:{Math.Clamp((rate ?? 0m) * 100m, 0m, 100m)}%"></i></span>""");

    private static Markup Row(AdjustmentRow row)
    {
        Markup name = row.Node is { } item
            ? Markup.Of($"""<a href="#{item.Anchor}">{row.Kind} <span class="code">{item.Code}</span> {item.Name}</a>""")
            : Markup.Of($"{row.Title}");
        return Markup.Of($"""<tr class="l1 adjustment"><th scope="row">{name}</th><td class="n">{row.WeightText}</td><td class="n">{row.ScoreText}</td><td class="n">{row.LostText}</td><td class="rate"><span>{row.StateText}</span></td></tr>""");
    }

    private static Markup Row(NodeView node) => Markup.Of(
        $"""<tr class="l{node.Level}"><th scope="row"><a href="#{node.Anchor}"><span class="code">{node.Code}</span> {node.Name}</a></th><td class="n">{node.WeightText}</td><td class="n">{node.ScoreText}</td><td class="n">{node.LostText}</td><td class="rate">{Bar(node.Rate, RateBand.ClassOf(node))}<span>{(node.IsScored ? node.RateText : node.StateText)}</span></td></tr>""");
}
