namespace Baoshan.Scoring.Reporting.Html;

/// <summary>Who was scored, the total and the grade, and how far the next grade is.</summary>
internal static class HeadSection
{
    public static Markup Write(ReportView view, bool hasReconciliation)
    {
        Labels l = view.Labels;
        return Markup.Of($"""
            <header class="head">
            <div class="tools" data-needs-script>
            <button type="button" data-do="theme" data-auto="{l.Of("主题：跟随系统", "Theme: system")}" data-light="{l.Of("主题：浅色", "Theme: light")}" data-dark="{l.Of("主题：深色", "Theme: dark")}">{l.Of("主题：跟随系统", "Theme: system")}</button>
            <button type="button" data-do="print">{l.Of("打印", "Print")}</button>
            <button type="button" data-do="json">{l.Of("下载 JSON", "Download JSON")}</button>
            </div>
            <p class="kind">{l.Report}<span class="dot">·</span>{view.Period}</p>
            <h1>{view.Subject}</h1>
            <p class="set">{view.SetText}</p>
            <div class="verdict">
            <p class="total"><span class="label">{l.Total}</span><b class="{(view.IsComplete ? "figure" : "figure range")}" id="total">{view.TotalText}</b><span class="of">/ {view.FullScoreText}</span></p>
            <div class="grade"><p><span class="label">{l.Grade}</span><b id="grade">{view.GradeText}</b></p><p class="next">{view.GradeSentence}</p></div>
            {Scale(view)}
            </div>
            <p class="conclusion">{view.ConclusionText}</p>
            {Open(view)}
            <nav aria-label="{l.Contents}"><ul>
            <li><a href="#overview">{l.Overview}</a></li>
            <li><a href="#map">{l.Of("权重与得分率", "Weights and rates")}</a></li>
            <li><a href="#losses">{l.Losses}</a></li>
            <li><a href="#table">{l.FullTable}</a></li>
            {Markup.If(hasReconciliation, () => Markup.Of($"<li><a href=\"#reconciliation\">{l.Reconciliation}</a></li>"))}
            <li><a href="#notes">{l.Sources}</a></li>
            </ul></nav>
            </header>
            """);
    }

    /// <summary>The grades on a line from 0 to the full score, with the total, or the totals still possible, on it.</summary>
    private static Markup Scale(ReportView view)
    {
        decimal full = view.Scorecard.FullScore;
        if (view.Grades.Count == 0 || full <= 0m)
        {
            return Markup.Empty;
        }

        decimal Place(decimal points) => Math.Clamp(points / full * 100m, 0m, 100m);
        decimal above = full;
        var bands = new List<Markup>();
        foreach (GradeView grade in view.Grades)
        {
            decimal from = Math.Clamp(grade.From, 0m, above);
            if (from < above)
            {
                bands.Add(Markup.Of($"""<li class="{(grade.IsReached ? "here" : "")}" style="width:{Place(above) - Place(from)}%"><span>{grade.Name}</span><small>{FigureText.Points(from)}</small></li>"""));
            }

            above = from;
        }

        bands.Reverse();
        decimal least = Place(view.Scorecard.Range.Minimum);
        decimal most = Place(view.Scorecard.Range.Maximum);
        Markup mark = view.IsComplete
            ? Markup.Of($"""<i class="mark" style="left:{most}%"></i>""")
            : Markup.Of($"""<i class="mark span" style="left:{least}%;width:{most - least}%"></i>""");
        return Markup.Of($"""
            <div class="scale" role="img" aria-label="{view.Labels.Grades}{view.Labels.Colon}{string.Join(view.Labels.Separator, view.Grades.Select(g => $"{g.Name} ≥ {FigureText.Points(g.From)}"))}; {view.Labels.Total} {view.TotalText}">
            <div class="line" aria-hidden="true"><ol>{Markup.Join(bands)}</ol>{mark}</div>
            </div>
            """);
    }

    /// <summary>What is still missing, where something is.</summary>
    private static Markup Open(ReportView view)
    {
        NodeView[] open = [.. view.OpenLeaves];
        return Markup.If(open.Length > 0, () => Markup.Of($"""
            <section class="open" aria-labelledby="open-title">
            <h2 id="open-title">{view.Labels.Of($"{open.Length} 个指标未评分", $"{Plural.Of(open.Length, "indicators")} without a score")}</h2>
            <ul>{Markup.Each(open, leaf => Markup.Of($"""<li><a href="#{leaf.Anchor}">{leaf.Title}</a><span class="state">{leaf.StateText}</span> {leaf.Reason}</li>"""))}</ul>
            </section>
            """));
    }
}
