namespace Baoshan.Scoring.Reporting.Html;

/// <summary>Why a leaf has its score: the standard, the facts with their sources, the arithmetic, the findings.</summary>
internal static class LeafDetail
{
    public static Markup Write(Labels l, NodeView leaf) => Markup.Of($"""
        <tr class="detail{(leaf.NeedsAttention ? " attention" : "")}" id="{leaf.Anchor}-why" data-of="{leaf.Anchor}"><td colspan="6"><div class="reason">
        <p class="lead">{leaf.Reason}</p>
        <dl>
        {Text(l.Measures, leaf.Measures)}
        {Text(l.Standard, leaf.Standard)}
        {Text(l.Weight, leaf.ScoringWeight)}
        {Markup.Each(leaf.Changes, change => Text(l.Changed, change))}
        {Markup.If(leaf.Steps.Count > 0, () => Markup.Of($"<dt>{l.Arithmetic}</dt><dd><ol class=\"steps\">{Markup.Each(leaf.Steps, step => Markup.Of($"<li>{step}</li>"))}</ol></dd>"))}
        {Markup.If(leaf.Findings.Count > 0, () => Markup.Of($"<dt>{l.Findings}</dt><dd><ul>{Markup.Each(leaf.Findings, finding => Markup.Of($"<li>{finding}</li>"))}</ul></dd>"))}
        {Text(l.Note, leaf.Note)}
        {Text(l.Of("标准出处", "Source of the standard"), leaf.Source)}
        </dl>
        {Facts(l, leaf)}
        </div></td></tr>
        """);

    private static Markup Text(string label, string? text) => Markup.If(!string.IsNullOrEmpty(text), () => Markup.Of($"<dt>{label}</dt><dd>{text}</dd>"));

    private static Markup Facts(Labels l, NodeView leaf)
    {
        bool notes = leaf.Facts.Any(fact => fact.Note is not null);
        return Markup.If(leaf.Facts.Count > 0, () => Markup.Of($"""
            <table class="facts"><caption>{l.Facts}</caption>
            <thead><tr><th scope="col">{l.Fact}</th><th scope="col">{l.Value}</th><th scope="col">{l.Source}</th>{Markup.If(notes, () => Markup.Of($"<th scope=\"col\">{l.Note}</th>"))}</tr></thead>
            <tbody>{Markup.Each(leaf.Facts, fact => Fact(fact, notes))}</tbody></table>
            """));
    }

    private static Markup Fact(FactView fact, bool notes) => Markup.Of(
        $"""<tr><th scope="row">{fact.Name}{Markup.If(fact.Meaning is not null, () => Markup.Of($"<small>{fact.Meaning}</small>"))}</th><td class="{(fact.IsSupplied ? "" : "missing")}">{fact.Value}</td><td>{fact.Source}</td>{Markup.If(notes, () => Markup.Of($"<td>{fact.Note}</td>"))}</tr>""");
}
