using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>The facts of a set by name, and what each is in a formula.</summary>
internal sealed class FactTable
{
    private const int MostSuggestions = 100;

    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);
    private int suggestions;

    public IReadOnlyCollection<FactDeclaration> All => facts.Values;

    public FactDeclaration? Find(string name) => facts.GetValueOrDefault(name);

    /// <summary>Adds a fact; false where the name is taken.</summary>
    public bool Add(FactDeclaration fact) => facts.TryAdd(fact.Name, fact);

    /// <summary>A hint for a name that is not declared, or that formulas cannot use. A file full of unknown names gets a limited number of hints.</summary>
    public LocalizedText? Suggest(string name) => Find(name) switch
    {
        { Kind: FactKind.Elements } => new("它是要素列表，公式中不能用", "it is a checklist, which formulas cannot use"),
        { Kind: FactKind.Findings } => new("它是分类的问题列表，公式中不能用", "it is a list of findings of several classes, which formulas cannot use"),
        _ => ++suggestions > MostSuggestions ? null : Suggestion.Hint(name, facts.Keys),
    };

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
