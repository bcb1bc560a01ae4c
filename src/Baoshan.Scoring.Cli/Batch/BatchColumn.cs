using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A column of a table of assessments: a fact, or a class of findings or an element of one.</summary>
/// <param name="Name">The column's name: the fact's, with <c>·</c> and the member where there is one.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Member">The class of findings or the element; null for a fact of a single value.</param>
internal sealed record BatchColumn(string Name, FactDeclaration Fact, string? Member)
{
    /// <summary>The column's name as the template writes it, with the unit.</summary>
    public string Heading => Fact.Unit is { } unit && Fact.Kind is FactKind.Number or FactKind.List ? $"{Name}[{Fact.Unit}]" : Name;

    /// <summary>All columns that a set knows, in the order of its table.</summary>
    public static IEnumerable<BatchColumn> Of(IndicatorSet set) => set.Facts.SelectMany(Of);

    private static IEnumerable<BatchColumn> Of(FactDeclaration fact) =>
        fact.Kind is FactKind.Findings or FactKind.Elements && fact.Members.Count > 0
            ? fact.Members.Select(member => new BatchColumn($"{fact.Name}·{member}", fact, member))
            : [new(fact.Name, fact, null)];
}
