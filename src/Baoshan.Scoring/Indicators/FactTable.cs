using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>The facts and parameters of a set by name, and what each is in a formula.</summary>
internal sealed class FactTable
{
    /// <summary>The member of a leaf's code that is its score: <c>B101.score</c>.</summary>
    public const string ScoreMember = "score";

    private const int MostSuggestions = 100;

    private readonly Dictionary<string, FactDeclaration> facts = new(StringComparer.Ordinal);
    private readonly List<FactDeclaration> all = [];
    private readonly Dictionary<string, FormulaType> parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> leaves = new(StringComparer.Ordinal);
    private int suggestions;

    /// <summary>All facts, in the order in which they were added.</summary>
    public IReadOnlyList<FactDeclaration> All => all;

    public FactDeclaration? Find(string name) => facts.GetValueOrDefault(name);

    /// <summary>The fact that a name reads, by itself or by one of its members.</summary>
    public FactDeclaration? Owner(string name) => Find(name) ?? Find(Split(name).Owner);

    /// <summary>Adds a fact; false where the name is taken.</summary>
    public bool Add(FactDeclaration fact)
    {
        bool isNew = !parameters.ContainsKey(fact.Name) && facts.TryAdd(fact.Name, fact);
        if (isNew)
        {
            all.Add(fact);
        }

        return isNew;
    }

    /// <summary>Adds a parameter; false where the name is taken.</summary>
    public bool Add(string parameter, FormulaType type) => !facts.ContainsKey(parameter) && parameters.TryAdd(parameter, type);

    /// <summary>Says that a leaf with this code exists, so that formulas can read its score.</summary>
    public void AddLeaf(string code) => leaves.Add(code);

    /// <summary>The leaf whose score a name reads; null where it reads something else.</summary>
    public string? LeafOf(string name) => Split(name) is (var owner, ScoreMember) && leaves.Contains(owner) ? owner : null;

    /// <summary>A hint for a name that is not declared, or that formulas cannot use. A file full of unknown names gets a limited number of hints.</summary>
    public LocalizedText? Suggest(string name) => Find(name) switch
    {
        { Kind: FactKind.Elements } => new("它是要素列表，公式中不能用", "it is a checklist, which formulas cannot use"),
        { Kind: FactKind.Findings } => new("它是分类的问题列表，公式中不能用", "it is a list of findings of several classes, which formulas cannot use"),
        null when Find(Split(name).Owner) is { Kind: FactKind.List } list => list.Members.Count == 0
            ? new($"“{list.Name}”没有声明各项（items）", $"'{list.Name}' does not declare its items")
            : Suggestion.Hint(name, [.. list.Members.Select(item => FormulaWriter.Name($"{list.Name}·{item}"))]),
        _ => ++suggestions > MostSuggestions ? null : Suggestion.Hint(name, [.. facts.Keys, .. parameters.Keys]),
    };

    /// <summary>What a name stands for in a formula, or null where it stands for nothing.</summary>
    public FormulaType? TypeOf(string name) => Find(name) switch
    {
        { Kind: FactKind.Number } number => FormulaType.Number(Quantity.Of(number.Unit)),
        { Kind: FactKind.Date } => FormulaType.Date,
        { Kind: FactKind.Truth } => FormulaType.Truth,
        { Kind: FactKind.Choice } choice => FormulaType.Choice(choice.Members),
        { Kind: FactKind.List } list => FormulaType.List(Quantity.Of(list.Unit)),
        { Kind: FactKind.Findings, Members.Count: 0 } => FormulaType.Number(Quantity.Plain),
        null => parameters.GetValueOrDefault(name) ?? (LeafOf(name) is not null ? FormulaType.Number(Quantity.Plain) : MemberType(name)),
        _ => null,
    };

    /// <summary>What a class of findings, an element or an item of a list stands for.</summary>
    private FormulaType? MemberType(string name)
    {
        (string owner, string member) = Split(name);
        return Find(owner) is { Kind: FactKind.Findings or FactKind.Elements or FactKind.List } fact && fact.Members.Contains(member)
            ? FormulaType.Number(Quantity.Of(fact.Unit))
            : null;
    }

    private static (string Owner, string Member) Split(string name)
    {
        int dot = name.IndexOf('·', StringComparison.Ordinal);
        return dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
    }
}
