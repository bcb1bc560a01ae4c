using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>The facts of a set by name, and what each is in a formula.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => facts.Keys;

    public IReadOnlyCollection<FactDeclaration> All => facts.Values;

    public FactDeclaration? Find(string name) => facts.GetValueOrDefault(name);

    /// <summary>Adds a fact; false where the name is taken.</summary>
    public bool Add(FactDeclaration fact) => facts.TryAdd(fact.Name, fact);

    /// <summary>What a name stands for in a formula, or null where it stands for nothing.</summary>
    public FormulaType? TypeOf(string name) => Find(name) switch
    {
        { Kind: FactKind.Number } number => FormulaType.Number(Quantity.Of(number.Unit)),
        { Kind: FactKind.Truth } => FormulaType.Truth,
        { Kind: FactKind.Choice } choice => FormulaType.Choice(choice.Members),
        { Kind: FactKind.List } list => FormulaType.List(Quantity.Of(list.Unit)),
        { Kind: FactKind.Findings, Members.Count: 0 } => FormulaType.Number(Quantity.Plain),
        _ => null,
    };
}
