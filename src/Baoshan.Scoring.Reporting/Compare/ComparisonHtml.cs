using Baoshan.Scoring.Reporting.Html;

namespace Baoshan.Scoring.Reporting.Compare;

/// <summary>A comparison as one self-contained page.</summary>
internal static class ComparisonHtml
{
    public static string Write(ComparisonView view)
    {
        Labels l = view.Labels;
        Markup body = Markup.Of($"""
            <div class="page">
            <header class="head"><div class="tools" data-needs-script>
            <button type="button" data-do="theme" data-auto="{l.Of("主题：跟随系统", "Theme: system")}" data-light="{l.Of("主题：浅色", "Theme: light")}" data-dark="{l.Of("主题：深色", "Theme: dark")}">{l.Of("主题：跟随系统", "Theme: system")}</button>
            <button type="button" data-do="print">{l.Of("打印", "Print")}</button></div>
            <p class="kind">{l.Comparison}<span class="dot">·</span>{string.Join(l.Of("、", ", "), view.Titles)}</p><h1>{view.Heading}</h1></header>
            <main id="main">
            {Summary(view)}
            <section aria-labelledby="compare-title"><h2 id="compare-title">{l.FullTable}</h2>
            <p class="hint">{l.Of($"差都与“{view.Titles[0]}”相比；▲ 高于它，▼ 低于它。", $"Differences are from {view.Titles[0]}; ▲ above it, ▼ below it.")}</p>
            <div class="wide"><table class="compare">{Head(view)}<tbody>{Markup.Each(view.Rows, row => Row(view, row))}</tbody>
            <tfoot>{Row(view, view.Total)}</tfoot></table></div></section>
            </main>
            <footer><p>{string.Join(l.Separator, view.Cards.Select(card => card.Set.ToString()).Distinct())}</p></footer></div>
            """);
        return HtmlPage.Write(l, view.Title, body, null);
    }

    private static Markup Summary(ComparisonView view) => Markup.Of($"""
        <section aria-labelledby="totals-title"><h2 id="totals-title">{view.Labels.Conclusion}</h2>
        <table><thead><tr><th scope="col">{view.Labels.Of("对比项", "Compared")}</th><th scope="col" class="n">{view.Labels.Total}</th><th scope="col" class="rate">{view.Labels.Rate}</th><th scope="col">{view.Labels.Grade}</th></tr></thead>
        <tbody>{Markup.Each(Enumerable.Range(0, view.Cards.Count), i => Markup.Of($"""<tr><th scope="row">{view.Titles[i]}</th><td class="n">{view.Total.Cells[i]!.ScoreText}</td><td class="rate">{OverviewSection.Bar(view.Cards[i].Rate, "all")}<span>{view.Total.Cells[i]!.RateText}</span></td><td>{view.Grades[i]}</td></tr>"""))}</tbody></table></section>
        """);

    private static Markup Head(ComparisonView view)
    {
        Labels l = view.Labels;
        return Markup.Of($"""
            <thead><tr><th scope="col" rowspan="2">{l.Indicator}</th>{Markup.Each(Enumerable.Range(0, view.Cards.Count), i => Markup.Of($"<th scope=\"colgroup\" class=\"n\" colspan=\"{(i == 0 ? 3 : 4)}\">{view.Titles[i]}</th>"))}</tr>
            <tr>{Markup.Each(Enumerable.Range(0, view.Cards.Count), i => Markup.Of($"<th scope=\"col\" class=\"n\">{l.Weight}</th><th scope=\"col\" class=\"n\">{l.Score}</th><th scope=\"col\" class=\"n\">{l.Rate}</th>{Markup.If(i > 0, () => Markup.Of($"<th scope=\"col\" class=\"n\">{l.Difference}</th>"))}"))}</tr></thead>
            """);
    }

    private static Markup Row(ComparisonView view, ComparisonRow row) => Markup.Of(
        $"""<tr class="l{row.Level}"><th scope="row"><span class="code">{row.Code}</span> {row.Name}</th>{Markup.Each(Enumerable.Range(0, view.Cards.Count), i => Cells(row, i))}</tr>""");

    private static Markup Cells(ComparisonRow row, int card)
    {
        ComparisonCell? cell = row.Cells[card];
        decimal? difference = row.Difference(card);
        string trend = difference > 0m ? " better" : difference < 0m ? " worse" : "";
        Markup figures = cell is null
            ? Markup.Of($"""<td class="n">—</td><td class="n">—</td><td class="n">—</td>""")
            : Markup.Of($"""<td class="n">{FigureText.Points(cell.Weight)}</td><td class="n">{cell.ScoreText}</td><td class="n">{cell.RateText}</td>""");
        return Markup.Of($"""{figures}{Markup.If(card > 0, () => Markup.Of($"""<td class="n{trend}">{Signed.Points(difference)}</td>"""))}""");
    }
}
