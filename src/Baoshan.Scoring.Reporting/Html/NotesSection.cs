namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The grade scale, the readings and assumptions, and where facts and standards come from.</summary>
internal static class NotesSection
{
    public static Markup Write(ReportView view)
    {
        Labels l = view.Labels;
        return Markup.Of($"""
            <section id="notes" aria-labelledby="notes-title">
            <h2 id="notes-title">{l.Sources}</h2>
            {Markup.If(view.Grades.Count > 0, () => Markup.Of($"""
                <h3>{l.Grades}</h3>
                <table class="grades"><thead><tr><th scope="col">{l.Grade}</th><th scope="col" class="n">{l.From}</th></tr></thead>
                <tbody>{Markup.Each(view.Grades, grade => Markup.Of($"""<tr class="{(grade.IsReached ? "here" : "")}"><th scope="row">{grade.Name}{(grade.IsReached ? " ✓" : "")}</th><td class="n">{FigureText.Points(grade.From)}</td></tr>"""))}</tbody></table>
                """))}
            {Markup.If(view.Notes.Count > 0, () => Markup.Of($"<h3>{l.Assumptions}</h3><ul>{Markup.Each(view.Notes, note => Markup.Of($"<li>{note}</li>"))}</ul>"))}
            {Markup.If(view.Sources.Count > 0 || view.Scorecard.Assessment.Source is not null, () => Markup.Of($"""
                <h3>{l.Source}</h3>
                {Markup.If(view.Scorecard.Assessment.Source is not null, () => Markup.Of($"<p>{view.Scorecard.Assessment.Source}</p>"))}
                <ul class="sources">{Markup.Each(view.Sources, source => Markup.Of($"<li>{source.Source}<span class=\"codes\">{string.Join(" ", source.Indicators)}</span></li>"))}</ul>
                """))}
            </section>
            """);
    }
}
