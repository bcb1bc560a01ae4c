using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A column of a table of assessments: a fact, or a class of findings, an element or an item of one.</summary>
/// <param name="Name">The column's name: the fact's, with <c>·</c> and the member where there is one.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Member">The class of findings, the element or the item of a list; null for a fact of a single value.</param>
internal sealed record BatchColumn(string Name, FactDeclaration Fact, string? Member)
{
    /// <summary>The column's name as the template writes it, with the unit.</summary>
    public string Heading => Fact.Unit is { } unit && Fact.Kind is FactKind.Number or FactKind.List ? $"{Name}[{Fact.Unit}]" : Name;

    /// <summary>All columns that a set knows, in the order of its table.</summary>
    public static IEnumerable<BatchColumn> Of(IndicatorSet set) => set.Facts.SelectMany(Of);

    private static IEnumerable<BatchColumn> Of(FactDeclaration fact) =>
        fact.Kind is FactKind.Findings or FactKind.Elements or FactKind.List && fact.Members.Count > 0
            ? fact.Members.Select(member => new BatchColumn($"{fact.Name}·{member}", fact, member))
            : fact.MarkRanges.Count > 0 ? [new(fact.Name, fact, null), new($"{fact.Name}·{Mark}", fact, Mark)]
            : [new(fact.Name, fact, null)];

    /// <summary>The member that holds the points which an evaluator chooses within the range of an option.</summary>
    public const string Mark = "mark";
}
