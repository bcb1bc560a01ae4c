using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The report as one self-contained page.</summary>
internal static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="view">What it shows.</param>
    /// <param name="reconciliation">The findings of a reconciliation, or null.</param>
    /// <param name="json">The scorecard as JSON, which the page carries.</param>
    public static string Write(ReportView view, ReconciliationResult? reconciliation, string json)
    {
        Labels labels = view.Labels;
        Markup body = Markup.Of($"""
            <div class="page">
            {HeadSection.Write(view, reconciliation is not null)}
            <main id="main">
            {OverviewSection.Write(view)}
            {MapSection.Write(view)}
            {WaterfallSection.Write(view)}
            {TableSection.Write(view)}
            {Markup.If(reconciliation is not null, () => ReconciliationSection.Write(reconciliation!, labels))}
            {NotesSection.Write(view)}
            </main>
            <footer><p>{view.SetText}{Markup.If(view.Set.Source is not null, () => Markup.Of($"<br>{view.Set.Source}"))}</p></footer>
            </div>
            """);
        return HtmlPage.Write(labels, view.Title, body, json);
    }
}
