namespace Baoshan.Scoring.Reporting.Html;

/// <summary>核对: the published figures that disagree with the computed ones.</summary>
internal static class ReconciliationSection
{
    public static Markup Write(ReconciliationTable table, Labels l) => Markup.Of($"""
        <section id="reconciliation" aria-labelledby="reconciliation-title">
        <h2 id="reconciliation-title">{l.Reconciliation}</h2>
        <p class="hint">{l.Of($"核对了 {table.Claims} 个公布的数，{table.Rows.Count} 个与计算结果不一致。", $"{table.Claims} published figures were checked; {table.Rows.Count} disagree with the computed ones.")}</p>
        {Markup.If(table.Rows.Count > 0, () => Table(table, l))}
        </section>
        """);

    private static Markup Table(ReconciliationTable table, Labels l) => Markup.Of($"""
        <div class="wide"><table class="reconcile">
        <thead><tr><th scope="col">{l.Indicator}</th><th scope="col">{l.Of("项目", "Figure")}</th><th scope="col">{l.Of("位置", "Place")}</th><th scope="col" class="n">{l.Of("公布", "Published")}</th><th scope="col" class="n">{l.Of("计算", "Computed")}</th><th scope="col">{l.Of("可能的原因", "Likely reasons")}</th></tr></thead>
        <tbody>{Markup.Each(table.Rows, row => Row(row, l))}</tbody></table></div>
        """);

    private static Markup Row(ReconciliationRow row, Labels l) => Markup.Of($"""
        <tr><th scope="row">{row.Indicator ?? l.Total}</th><td>{l.Of(row.Figure)}</td><td>{row.Place}</td><td class="n">{row.Published}</td><td class="n">{row.Computed}</td><td>{Markup.If(row.CausedBy is not null, () => Markup.Of($"<p>{l.Of($"由 {row.CausedBy} 引起", $"caused by {row.CausedBy}")}</p>"))}{Markup.If(row.Reasons.Count > 0, () => Markup.Of($"<ul>{Markup.Each(row.Reasons, reason => Markup.Of($"<li>{l.Of(reason)}</li>"))}</ul>"))}</td></tr>
        """);
}
