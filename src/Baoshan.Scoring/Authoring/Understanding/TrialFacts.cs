using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Authoring.Understanding;

/// <summary>
/// Facts in a short notation: a single value where a standard reads a single fact, or name=value pairs. The names are those of facts, parts,
/// classes of findings and elements; a number for a checklist is how many of its elements are met, from the first on.
/// </summary>
internal sealed class TrialFacts(IndicatorSet set)
{
    private const string OwnPrefix = SampleSet.Leaf + "_";

    private FactDeclaration[] Facts => [.. set.Facts];

    /// <summary>The notation of facts.</summary>
    public string Write(IEnumerable<AssessedFact> facts)
    {
        AssessedFact[] all = [.. facts];
        return string.Join(',', all.SelectMany(fact => Write(fact, all.Length == 1)));
    }

    private IEnumerable<string> Write(AssessedFact fact, bool alone)
    {
        string name = Called(fact.Name);
        string prefix = alone ? "" : $"{name}=";
        switch (fact.Value)
        {
            case SingleValue single:
                return [prefix + single.Text];
            case FindingsValue findings when Facts.First(f => f.Name == fact.Name).Members is { Count: > 0 } classes:
                return classes.Select(c => $"{c}={Text(findings.Items.Where(item => item.Class == c).Sum(item => item.Count))}");
            case FindingsValue findings:
                return [prefix + Text(findings.Items.Sum(item => item.Count))];
            case ElementsValue elements:
                int met = elements.Items.TakeWhile(item => item.Met == 1m).Count();
                bool first = elements.Items.Skip(met).All(item => item.Met == 0m);
                return first ? [prefix + Text(met)] : elements.Items.Select(item => $"{item.Name}={(item.Met == 1m ? "是" : item.Met == 0m ? "否" : "部分")}");
            default:
                return [];
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads facts in the notation; false, with the reason, where they cannot be.</summary>
    public bool TryRead(string text, out ValueArray<AssessedFact> facts, out LocalizedText? problem)
    {
        var read = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var named = new HashSet<(string Fact, string? Member)>();
        problem = null;
        facts = [];
        string[] pairs = text.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string pair in pairs)
        {
            int equals = pair.IndexOfAny(['=', '＝']);
            string name = equals < 0 ? "" : pair[..equals].Trim();
            string value = pair[(equals + 1)..].Trim();
            problem = Add(read, named, name, value);
            if (problem is not null)
            {
                return false;
            }
        }

        if (read.Count == 0)
        {
            problem = new("没有写取值", "there is no value");
            return false;
        }

        facts = [.. read.Select(fact => new AssessedFact(fact.Key, fact.Value))];
        return true;
    }

    private LocalizedText? Add(Dictionary<string, FactValue> read, HashSet<(string Fact, string? Member)> named, string name, string value)
    {
        FactDeclaration[] all = Facts;
        if (name.Length == 0 && all.Length != 1)
        {
            return new($"要写出是哪一项，如 {Known()[0]}={value}；可用：{string.Join("、", Known())}", $"say what it is, as in {Known()[0]}={value}; known: {string.Join(", ", Known())}");
        }

        FactDeclaration? fact = name.Length == 0 ? all[0] : Array.Find(all, f => f.Name == name) ?? Array.Find(all, f => Called(f.Name) == name);
        if (fact is not null)
        {
            if (read.ContainsKey(fact.Name))
            {
                return Twice(Called(fact.Name));
            }

            if (Make(fact, value) is not { } made)
            {
                return NotCounted(fact, value);
            }

            named.Add((fact.Name, null));
            read[fact.Name] = made;
            return null;
        }

        fact = Array.Find(all, f => f.Members.Contains(name) && f.Kind is FactKind.Findings or FactKind.Elements && f.Members.Contains(name));
        if (fact is null)
        {
            return new($"没有“{name}”；可用：{string.Join("、", Known())}", $"there is no '{name}'; known: {string.Join(", ", Known())}");
        }

        if (named.Contains((fact.Name, null)) || !named.Add((fact.Name, name)))
        {
            return Twice(name);
        }

        FactValue? sofar = read.GetValueOrDefault(fact.Name);
        if (fact.Kind == FactKind.Findings)
        {
            if (!TryCount(value, out int count))
            {
                return new($"“{name}”要写项数，不能是“{value}”", $"'{name}' is a number of findings, not '{value}'");
            }

            read[fact.Name] = new FindingsValue([.. (sofar as FindingsValue)?.Items ?? [], new Finding("", name, count)]);
            return null;
        }

        decimal? met = value is "部分" or "half" ? 0.5m : Scalars.Truth(value) is { } truth ? truth ? 1m : 0m : null;
        if (met is not { } state)
        {
            return new($"“{name}”要写 是、否 或 部分，不能是“{value}”", $"'{name}' is yes, no or half, not '{value}'");
        }

        var states = (sofar as ElementsValue)?.Items ?? [.. fact.Members.Select(member => new ElementState(member, 0m))];
        read[fact.Name] = new ElementsValue([.. states.Select(item => item.Name == name ? item with { Met = state } : item)]);
        return null;
    }

    private static LocalizedText Twice(string name) => new($"“{name}”有两个取值，一次只试一个", $"'{name}' has two values; try one at a time");

    private static LocalizedText NotCounted(FactDeclaration fact, string value) => (fact.Kind, fact.Members.Count) switch
    {
        (FactKind.Elements, var all) => new(
            $"“{value}”不是满足的要素数（0 至 {all}）；也可按要素写：{string.Join("、", fact.Members)}",
            $"'{value}' is no number of elements met (0 to {all}); they can also be said by name: {string.Join(", ", fact.Members)}"),
        (_, 0) => new($"“{value}”不是项数，应为 0 或更大的整数", $"'{value}' is no number of findings; write a whole number from 0"),
        _ => new($"“{value}”要按类写：{string.Join("、", fact.Members.Select(member => $"{member}=…"))}", $"'{value}' has to be said by class: {string.Join(", ", fact.Members.Select(member => $"{member}=…"))}"),
    };

    /// <summary>A whole number from 0, in full-width digits too.</summary>
    private static bool TryCount(string text, out int count)
    {
        bool isCount = Scalars.TryNumber(text, out decimal number) && decimal.IsInteger(number) && number is >= 0m and <= Scalars.LargestInteger;
        count = isCount ? (int)number : 0;
        return isCount;
    }

    private static FactValue? Make(FactDeclaration fact, string value)
    {
        bool isCount = TryCount(value, out int count);
        return fact.Kind switch
        {
            FactKind.Findings when fact.Members.Count == 0 && isCount => new FindingsValue(count == 0 ? [] : [new Finding("", null, count)]),
            FactKind.Findings => isCount && count == 0 ? new FindingsValue([]) : null,
            FactKind.Elements => isCount && count <= fact.Members.Count ? new ElementsValue([.. fact.Members.Select((member, i) => new ElementState(member, i < count ? 1m : 0m))]) : null,
            _ => new SingleValue(value),
        };
    }

    /// <summary>The names that can be asked for.</summary>
    private string[] Known() =>
    [
        .. Facts.SelectMany(fact => fact.Members.Count > 0 && fact.Kind is FactKind.Findings or FactKind.Elements && fact.Members.Count > 0 ? (IEnumerable<string>)fact.Members : [Called(fact.Name)]),
    ];

    /// <summary>A fact by the name of its part; what a standard reads by itself is that of the metric.</summary>
    private static string Called(string name) =>
        name == SampleSet.Leaf ? SampleSet.Metric : name.StartsWith(OwnPrefix, StringComparison.Ordinal) ? name[OwnPrefix.Length..] : name;
}
