using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A column of a table of assessments: a fact, or a class of findings, an element or an item of one.</summary>
/// <param name="Name">The column's name: the fact's, with <c>·</c> and the member where there is one.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Member">The class of findings, the element or the item of a list; null for a fact of a single value.</param>
internal sealed record BatchColumn(string Name, FactDeclaration Fact, string? Member)
{
    /// <summary>The column's name as the template writes it, with the unit.</summary>
    public string Heading => Fact.Unit is not null && Fact.Kind is FactKind.Number or FactKind.List && !IsNote ? $"{Name}[{Fact.Unit}]" : Name;

    /// <summary>All columns that a set knows, in the order of its table.</summary>
    public static IEnumerable<BatchColumn> Of(IndicatorSet set) => set.Facts.SelectMany(Of);

    private static IEnumerable<BatchColumn> Of(FactDeclaration fact) => Values(fact)
        .Concat(fact.ReasonBelow is not null && !fact.Members.Contains(Note) ? [new($"{fact.Name}·{Note}", fact, Note) { IsNote = true }] : []);

    private static IEnumerable<BatchColumn> Values(FactDeclaration fact) =>
        fact.Kind is FactKind.Findings or FactKind.Elements or FactKind.List && fact.Members.Count > 0
            ? fact.Members.Select(member => new BatchColumn($"{fact.Name}·{member}", fact, member))
            : fact.MarkRanges.Count > 0 ? [new(fact.Name, fact, null), new($"{fact.Name}·{Mark}", fact, Mark)]
            : [new(fact.Name, fact, null)];

    /// <summary>The member that holds the points which an evaluator chooses within the range of an option.</summary>
    public const string Mark = "mark";

    /// <summary>The member that holds the reason for values that need one.</summary>
    public const string Note = "note";

    /// <summary>True for the reason that goes with the values in other columns; it may be left out.</summary>
    public bool IsNote { get; init; }
}
