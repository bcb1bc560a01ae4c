using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards;

/// <summary>Reads how a value is compared with the peers. What it gives is the metric of the leaf.</summary>
internal sealed class PeersReader(StandardReader reader, DiagnosticBag diagnostics, string indicator, FactTable facts)
{
    /// <summary>The members of peers that a cohort supplies.</summary>
    public static ValueArray<(string Member, string Label)> Members { get; } =
        [("rank", "名次"), ("count", "同组数"), ("mean", "同组平均"), ("best", "同组最好"), ("worst", "同组最差")];

    /// <summary>What a word about the peers stands for; null for any other.</summary>
    public static FormulaType? TypeOf(string name, Metric value) => name switch
    {
        "peers·rank" or "peers·count" => FormulaType.Number(Quantity.Plain),
        "peers·mean" or "peers·best" or "peers·worst" => value.Type,
        _ => null,
    };

    /// <summary>The variables that a cohort supplies for a leaf.</summary>
    public static IEnumerable<Variable> Variables(Indicator leaf) => leaf.Peers is not { } peers ? [] : Members.Select(member =>
        new Variable(
            VariableName(leaf.Code, member.Member),
            member.Label,
            member.Member is not ("rank" or "count") && peers.Value.Kind == ValueKind.Date ? ValueKind.Date : ValueKind.Number,
            member.Member is "rank" or "count" ? null : peers.Value.Unit,
            [],
            IsJudgement: false)
        { IsOfPeers = true });

    public static string VariableName(string indicator, string member) => $"{indicator}·{StandardContext.PeersPrefix}{member}";

    public (PeerComparison Peers, Metric Metric) Read(YamlMapping mapping, Metric value)
    {
        string? group = (mapping["group"] as YamlScalar)?.Text;
        if (group is not null && facts.TypeOf(group) is not { Kind: ValueKind.Choice })
        {
            reader.Report(mapping["group"]!.Span, new($"“{group}”不是选项数据，不能用来分组", $"'{group}' is no choice, so it cannot form groups"));
        }

        Formula measure = new NumberFormula(0m);
        Quantity? quantity = null;
        ValueKind? kind = ValueKind.Number;
        if (mapping["measure"] is YamlScalar text && reader.ParseFormula(text) is { } formula)
        {
            FormulaType? Words(string name) => name == StandardContext.MetricWord ? value.Type : TypeOf(name, value);
            var checker = new FormulaChecker(name => Words(name) ?? facts.TypeOf(name), facts.Suggest);
            FormulaType? type = checker.Check(formula);
            kind = type?.Kind;
            quantity = type?.Quantity;
            reader.MetricNames.UnionWith(checker.Names);
            foreach (FormulaProblem problem in checker.Problems)
            {
                diagnostics.Add(FormulaDiagnostics.Of(problem, text, indicator));
            }

            if (checker.Names.Contains("peers·rank") && mapping["ties"] is null)
            {
                reader.Report(text.Span, new("用到名次时，要用 ties 说明并列如何处理", "where ranks are used, ties says how equal values are placed"), new("skip、dense、mean 或 last", "skip, dense, mean or last"));
            }

            measure = FormulaNames.Rename(formula, name => name == StandardContext.MetricWord ? StandardContext.PeerValueName(indicator)
                : name.StartsWith(StandardContext.PeersPrefix, StringComparison.Ordinal) ? $"{indicator}·{name}"
                : name);
        }

        var ties = (mapping["ties"] as YamlScalar)?.Text switch
        {
            "dense" => TiePlacing.Dense,
            "mean" => TiePlacing.Mean,
            "last" => TiePlacing.Last,
            _ => TiePlacing.Skip,
        };
        string? unit = quantity?.Name is { Length: > 0 } derived ? derived : null;
        return (
            new(value, (mapping["better"] as YamlScalar)?.Text == "lower", ties, group) { Among = reader.ReadFactCondition(mapping["among"]) },
            new(measure is NameFormula { Name: var only } && only.EndsWith("·rank", StringComparison.Ordinal) ? "名次" : value.Name, measure, unit, null) { Kind = kind });
    }
}
