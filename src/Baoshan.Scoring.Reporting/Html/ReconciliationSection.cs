using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Reconciliation.Bridges;

namespace Baoshan.Scoring.Reporting.Html;

/// <summary>核对: the published figures that disagree with the computed ones, by cause, and what would bridge published totals.</summary>
internal static class ReconciliationSection
{
    private const int ShownSets = 12;

    public static Markup Write(ReconciliationResult result, Labels l) => Markup.Of($"""
        <section id="reconciliation" aria-labelledby="reconciliation-title">
        <h2 id="reconciliation-title">{l.Reconciliation}</h2>
        <p class="hint">{l.Of($"按 {result.Scorecard.Set.Id} 核对 {result.ClaimCount} 个公布的数，{result.Disagreements.Count} 个与计算结果不一致，归为 {result.Groups.Count} 组。只列算术所能说明的：标“＝”的原因恰好重现所印的数。", $"{result.ClaimCount} published figures were held against {result.Scorecard.Set.Id}; {result.Disagreements.Count} disagree, in {result.Groups.Count} groups. Reasons say no more than the arithmetic shows: those marked = reproduce the printed figure exactly.")}</p>
        {Markup.If(result.Disagreements.Count > 0, () => Table(result, l))}
        {Markup.Each(result.Bridges, bridge => Bridge(bridge, l))}
        {Markup.If(result.Unchecked.Count > 0, () => Unchecked(result, l))}
        </section>
        """);

    private static Markup Table(ReconciliationResult result, Labels l) => Markup.Of($"""
        <div class="wide"><table class="reconcile">
        <thead><tr><th scope="col">{l.Of("数", "Figure")}</th><th scope="col" class="n">{l.Of("公布", "Published")}</th><th scope="col" class="n">{l.Of("计算", "Computed")}</th><th scope="col">{l.Of("位置", "Place")}</th><th scope="col">{l.Of("可能的原因", "Likely reasons")}</th></tr></thead>
        {Markup.Each(result.Groups, group => Group(group, result, l))}</table></div>
        """);

    private static Markup Group(DisagreementGroup group, ReconciliationResult result, Labels l) => Markup.Of($"""
        <tbody><tr class="l1"><th scope="rowgroup" colspan="5">{Title(group, result, l)}</th></tr>
        {Markup.Each(group.Disagreements, disagreement => Row(disagreement, l))}</tbody>
        """);

    private static string Title(DisagreementGroup group, ReconciliationResult result, Labels l) =>
        group.Indicator is { } code && result.Scorecard.Set.TryGetIndicator(code, out Indicator? indicator)
            ? indicator.ToString()
            : group.Disagreements[0].Claim.Metric ?? l.Total;

    private static Markup Row(Disagreement disagreement, Labels l) => Markup.Of($"""
        <tr><th scope="row">{l.Of(disagreement.Claim.What)}</th><td class="n">{disagreement.Claim.Published.ToString()}</td><td class="n">{disagreement.ComputedText}</td><td>{l.Of(disagreement.Claim.Where)}</td><td>{Markup.If(disagreement.CausedBy is not null, () => Markup.Of($"<p>{l.Of($"差异来自 {disagreement.CausedBy}", $"the difference comes from {disagreement.CausedBy}")}</p>"))}{Markup.If(disagreement.Reasons.Count > 0, () => Markup.Of($"<ul>{Markup.Each(disagreement.Reasons, reason => Markup.Of($"<li>{(reason.IsExact ? "＝ " : "")}{l.Of(reason.Kind.Text())}{l.Colon}{l.Of(reason.Text)}</li>"))}</ul>"))}</td></tr>
        """);

    private static Markup Bridge(Bridge bridge, Labels l) => Markup.Of($"""
        <h3>{l.Of($"{FigureText.Points(bridge.From)} 与 {FigureText.Points(bridge.To)} 之间", $"From {FigureText.Points(bridge.From)} to {FigureText.Points(bridge.To)}")}</h3>
        <p class="hint">{(bridge.Sets.Count == 0
            ? l.Of($"在 {bridge.Searched.Changes} 种单项改动、最多同时 {bridge.Searched.MaximumSize} 项的范围内，没有能连接两者的改动。", $"Nothing bridges them among {bridge.Searched.Changes} single changes, at most {bridge.Searched.MaximumSize} at once.")
            : l.Of($"最少改 {bridge.Size} 项，有 {bridge.Sets.Count}{(bridge.Searched.IsComplete ? "" : " 种以上")} 种改法，算术上不能区分。", $"{bridge.Size} changes at least, in {bridge.Sets.Count}{(bridge.Searched.IsComplete ? "" : " or more")} ways that arithmetic cannot tell apart."))}</p>
        {Markup.If(bridge.Sets.Count > 0, () => Markup.Of($"<ul>{Markup.Each(bridge.Sets.Take(ShownSets), set => Markup.Of($"<li>{string.Join(l.Separator, set.Select(change => Change(change, l)))}</li>"))}{Markup.If(bridge.Sets.Count > ShownSets, () => Markup.Of($"<li>{l.Of($"……其余 {bridge.Sets.Count - ShownSets} 种", $"… {bridge.Sets.Count - ShownSets} more")}</li>"))}</ul>"))}
        """);

    private static string Change(LeafChange change, Labels l) =>
        $"{string.Join(l.Of("／", " / "), change.Ways.Select(l.Of))} {FigureText.Points(change.From)}→{FigureText.Points(change.To)}";

    private static Markup Unchecked(ReconciliationResult result, Labels l) => Markup.Of($"""
        <h3>{l.Of("未核对：缺少数据", "Not checked: a fact is missing")}</h3>
        <ul>{Markup.Each(result.Unchecked, claim => Markup.Of($"<li>{l.Of(claim.What)} {claim.Published.ToString()}{l.Bracket(l.Of(claim.Where))}</li>"))}</ul>
        """);
}
