using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards;

/// <summary>Reads the parts that standards are made of, and remembers the conditions that are to be checked once all facts are known.</summary>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="indicator">The code of the indicator whose standard is read.</param>
/// <param name="facts">The facts that the set declares.</param>
internal sealed class StandardReader(DiagnosticBag diagnostics, string indicator, FactTable facts)
{
    private const int MostDecimals = 10;

    private readonly List<StandardCondition> conditions = [];
    private readonly Dictionary<string, Metric> metrics = new(StringComparer.Ordinal);
    private Metric? metric;
    private PeerComparison? peers;

    /// <summary>The weight of the thing scored: of the indicator, or of its part.</summary>
    public decimal? Weight { get; set; }

    /// <summary>The points that the thing scored can have, where they are not from none to its weight.</summary>
    public ScoreRange? Range { get; set; }

    /// <summary>How part of a step counts in the set.</summary>
    public StepCounting? Steps { get; init; }

    /// <summary>The conditions read so far, with their places.</summary>
    public IReadOnlyList<StandardCondition> Conditions => conditions;

    /// <summary>True where a metric is written that cannot be read or does not fit its facts.</summary>
    public bool MetricIsWrong { get; private set; }

    /// <summary>The names that metrics read.</summary>
    public HashSet<string> MetricNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the metric of the indicator, and how it is compared with the peers.</summary>
    public (Metric? Metric, PeerComparison? Peers) ReadMetric(YamlNode? metricNode, string name, YamlNode? peersNode)
    {
        metric = ReadMetric(metricNode, name);
        if (peersNode is YamlMapping mapping && metric is not null)
        {
            (peers, metric) = new PeersReader(this, diagnostics, indicator, facts).Read(mapping, metric);
        }

        return (metric, peers);
    }

    /// <summary>Reads the metrics that the parts of a sentence name.</summary>
    public void ReadMetrics(YamlNode? node)
    {
        foreach (YamlEntry entry in (node as YamlMapping)?.Entries ?? [])
        {
            if (ReadMetric(entry.Value, entry.Key.Text) is { } named)
            {
                metrics[entry.Key.Text] = named;
            }
        }
    }

    /// <summary>Reports metrics by name that no part reads.</summary>
    public void CheckMetrics(YamlNode? node, Standard? standard)
    {
        if (standard is null)
        {
            return;
        }

        var read = new HashSet<string>(StringComparer.Ordinal);
        AddPartNames(standard, read);
        foreach (YamlEntry entry in ((node as YamlMapping)?.Entries ?? []).Where(entry => !read.Contains(entry.Key.Text)))
        {
            diagnostics.Add(new(
                SentenceRules.UnusedMetric,
                entry.Key.Span,
                new($"评分标准没有名为“{entry.Key.Text}”的分项", $"the standard has no part named '{entry.Key.Text}'"),
                Suggestion.Hint(entry.Key.Text, read),
                indicator));
        }
    }

    private static void AddPartNames(Standard standard, HashSet<string> names)
    {
        foreach (NestedStandard nested in standard.Nested("", null))
        {
            names.Add(nested.Name);
            AddPartNames(nested.Standard, names);
        }
    }

    /// <summary>Reads the standard of a part, whose metric and weight are its own.</summary>
    public Standard? ReadPart(YamlNode? node, Metric? partMetric, decimal? weight)
    {
        (Metric? outer, decimal? whole, ScoreRange? range) = (metric, Weight, Range);
        (metric, Weight, Range) = (partMetric, weight, null);
        Standard? standard = Read(node);
        (metric, Weight, Range) = (outer, whole, range);
        return standard;
    }

    /// <summary>Reads a metric: a formula, or a mapping that names it and says how it is rounded.</summary>
    public Metric? ReadMetric(YamlNode? node, string name)
    {
        var detail = node as YamlMapping;
        YamlNode? text = detail?["formula"] ?? node;
        if (text is not YamlScalar scalar || ParseFormula(scalar) is not { } formula)
        {
            MetricIsWrong |= node is not null;
            return null;
        }

        var checker = new FormulaChecker(facts.TypeOf, facts.Suggest);
        FormulaType? type = checker.Check(formula);
        MetricNames.UnionWith(checker.Names);
        foreach (FormulaProblem problem in checker.Problems)
        {
            diagnostics.Add(FormulaDiagnostics.Of(problem, scalar, indicator));
        }

        MetricIsWrong |= type is null;
        if (type is { Kind: not (ValueKind.Number or ValueKind.Choice or ValueKind.Date) } or { Kind: ValueKind.Choice } and not { Options.Count: > 0 })
        {
            diagnostics.Add(FormulaDiagnostics.Of(new(0, new("业绩值必须是一个数", "a metric must be a number")), scalar, indicator));
        }

        string? unit = detail?.Text("unit") is { } stated ? Scalars.Unit(stated.Value) : type?.Quantity.Name is { Length: > 0 } derived ? derived : null;
        return new(detail?.Text("name")?.Value ?? name, formula, unit, ReadDecimals(detail)) { Kind = type?.Kind };
    }

    private int? ReadDecimals(YamlMapping? detail)
    {
        Written<int>? decimals = detail?.Integer("decimals");
        if (decimals is { Value: < 0 or > MostDecimals })
        {
            Report(decimals.Span, new($"业绩值的小数位数应为 0 到 {MostDecimals}", $"a metric has 0 to {MostDecimals} decimals"));
            return null;
        }

        return decimals?.Value;
    }

    /// <summary>Reads the standard that a node states; null where there is none, which has then been reported.</summary>
    public Standard? Read(YamlNode? node)
    {
        if (node is YamlScalar sentence)
        {
            return ReadSentence(sentence);
        }

        if (node is not YamlMapping mapping)
        {
            return null;
        }

        StandardKind? kind = null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            StandardKind? found = StandardKinds.Find(entry.Key.Text);
            if (found is not null && kind is not null)
            {
                Report(entry.Key.Span, new("一个评分标准只能有一种形式", "a standard has one kind only"));
                return null;
            }

            kind ??= found;
        }

        if (kind is null)
        {
            if (mapping.Entries.Count == 0)
            {
                Report(mapping.Span, new("评分标准是空的", "the standard is empty"));
            }

            return null;
        }

        return kind.Read(mapping[kind.Name]!, this);
    }

    /// <summary>Reads a sentence; its conditions are checked once all facts of the set are known.</summary>
    private Standard? ReadSentence(YamlScalar sentence)
    {
        var context = new SentenceContext
        {
            Indicator = indicator,
            Weight = Weight,
            Range = Range,
            Metric = metric,
            IsNumeric = SentenceContext.IsNumber(metric, facts),
            Steps = Steps,
            Metrics = metrics,
            Facts = facts,
        };
        Standard? standard = SentenceReader.Read(sentence, context, diagnostics);
        if (standard is not null)
        {
            conditions.AddRange(standard.StatedFormulas(metric).Select(stated => new StandardCondition(stated.Formula, sentence, indicator, Words(stated.Metric), stated.Expected)));
        }

        return standard;
    }

    /// <summary>Reads a condition; it is checked once all facts of the set are known.</summary>
    public Formula? ReadCondition(YamlNode? node)
    {
        if (node is not YamlScalar scalar || ParseFormula(scalar) is not { } formula)
        {
            return null;
        }

        conditions.Add(new(formula, scalar, indicator, Words(metric)));
        return formula;
    }

    /// <summary>Reads a condition over facts alone; it is checked once all facts of the set are known.</summary>
    public Formula? ReadFactCondition(YamlNode? node)
    {
        if (node is not YamlScalar scalar || ParseFormula(scalar) is not { } formula)
        {
            return null;
        }

        conditions.Add(new(formula, scalar, indicator, _ => null));
        return formula;
    }

    /// <summary>The options of the choice that a node names; null, with a diagnostic, where it names none.</summary>
    public ValueArray<string>? ReadChoice(YamlScalar name)
    {
        MetricNames.Add(name.Text);
        if (facts.TypeOf(name.Text) is { Kind: ValueKind.Choice } choice)
        {
            return choice.Options;
        }

        Report(name.Span, new($"“{name.Text}”不是选项数据", $"'{name.Text}' is no choice"), facts.Suggest(name.Text));
        return null;
    }

    /// <summary>Reads a formula that gives a number; it is checked once all facts of the set are known.</summary>
    public Formula? ReadNumber(YamlNode? node)
    {
        if (node is not YamlScalar scalar || ParseFormula(scalar) is not { } formula)
        {
            return null;
        }

        conditions.Add(new(formula, scalar, indicator, Words(metric), ValueKind.Number));
        return formula;
    }

    private Func<string, FormulaType?> Words(Metric? current)
    {
        PeerComparison? compared = peers;
        return name => name switch
        {
            StandardContext.MetricWord when current is not null => current.Type,
            StandardContext.WeightWord => FormulaType.Number(Quantity.Literal),
            _ => compared is null ? null : PeersReader.TypeOf(name, compared.Value),
        };
    }

    public Formula? ParseFormula(YamlScalar scalar)
    {
        if (scalar.IsEmpty)
        {
            return null;
        }

        Formula? formula = FormulaParser.Parse(scalar.Text, out FormulaProblem? problem);
        if (problem is not null)
        {
            diagnostics.Add(FormulaDiagnostics.Of(problem, scalar, indicator));
        }

        return formula;
    }

    public static Interval? ReadInterval(YamlNode? node) =>
        node is YamlScalar scalar && IntervalText.TryParse(scalar.Text, out Interval interval) ? interval : null;

    public static StepCounting? ReadSteps(YamlNode? node) => StepWords.Find((node as YamlScalar)?.Text);

    public void Report(SourceSpan span, LocalizedText message, LocalizedText? hint = null) =>
        diagnostics.Add(new(StandardCheck.InvalidStandard, span, message, hint, indicator));
}
