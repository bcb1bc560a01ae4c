using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>Computes published metrics from facts and from one another; values can be replaced to see what another would give.</summary>
internal sealed class MetricValues
{
    private readonly KnownFacts facts;
    private readonly PublishedFigures figures;
    private readonly Func<PublishedMetric, decimal?> ownMetric;
    private readonly int? rateDecimals;

    /// <param name="facts">The facts of the assessment.</param>
    /// <param name="figures">What was published, with numbers of its own.</param>
    /// <param name="ownMetric">The metric of an indicator, for a metric that gives no formula.</param>
    /// <param name="rateDecimals">The decimals of the per cent to which rates are rounded, or null.</param>
    public MetricValues(KnownFacts facts, PublishedFigures figures, Func<PublishedMetric, decimal?> ownMetric, int? rateDecimals)
    {
        this.facts = facts;
        this.figures = figures;
        this.ownMetric = ownMetric;
        this.rateDecimals = rateDecimals;
        Numbers = [.. facts.Numbers, .. figures.Facts.Select(NumberOf).OfType<NumberFact>()];
    }

    /// <summary>All numbers with names: the assessment's and the report's own.</summary>
    public IReadOnlyList<NumberFact> Numbers { get; }

    public PublishedMetric? Find(string name) => figures.Metrics.FirstOrDefault(metric => metric.Name == name);

    /// <summary>A metric's value; null where a fact is missing or the arithmetic has no result.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="roundParts">True where the metrics that it reads are rounded as they are shown.</param>
    /// <param name="changes">Values by name that replace what the facts give.</param>
    public decimal? Value(PublishedMetric metric, bool roundParts = false, MetricChanges? changes = null)
    {
        if (metric.Formula is null)
        {
            return ownMetric(metric);
        }

        return FormulaEvaluator.Evaluate(metric.Formula, new Source(this, IndexOf(metric), roundParts, changes ?? MetricChanges.None)) is { Fault: null } result ? result.Value : null;
    }

    /// <summary>The value of an operand of a metric's formula.</summary>
    public decimal? Value(PublishedMetric metric, Formula operand, MetricChanges? changes = null) =>
        FormulaEvaluator.Evaluate(operand, new Source(this, IndexOf(metric), true, changes ?? MetricChanges.None)) is { Fault: null } result ? result.Value : null;

    /// <summary>The numbers of a list, or null where it is not supplied.</summary>
    public IReadOnlyList<ListItem>? Items(string name) =>
        (figures.Facts.FirstOrDefault(fact => fact.Name == name) ?? facts.Assessment.Find(name))?.Value is ListValue list ? list.Items : null;

    public static decimal? Number(string text) => Scalars.TryPercent(text, out decimal value) || Scalars.TryNumber(text, out value) ? value : null;

    private static NumberFact? NumberOf(AssessedFact fact) =>
        fact.Value is SingleValue single && Number(single.Text) is { } value ? new(fact.Name, fact.Unit, value) : null;

    private decimal Shown(PublishedMetric metric, decimal value) =>
        metric.Claims.Count > 0 && metric.Claims[0].Published is { } printed
            ? decimal.Round(value, Math.Max(printed.ValueDecimals, printed.IsPercent ? (rateDecimals ?? 0) + 2 : 0), MidpointRounding.AwayFromZero)
            : value;

    private int IndexOf(PublishedMetric metric) => figures.Metrics.AsSpan().IndexOf(metric);

    /// <summary>Metrics read those before them only; a name that is no such metric's is a fact's.</summary>
    private sealed class Source(MetricValues owner, int index, bool roundParts, MetricChanges changes) : IValueSource
    {
        public Evaluation Value(string name)
        {
            if (changes.Values.TryGetValue(name, out decimal changed))
            {
                return Evaluation.Of(changed);
            }

            if (owner.Find(name) is { } metric && owner.IndexOf(metric) < index)
            {
                return owner.Value(metric, roundParts, changes) is { } value
                    ? Evaluation.Of(roundParts ? owner.Shown(metric, value) : value)
                    : Evaluation.None(Fault.Without(name));
            }

            foreach (NumberFact number in owner.Numbers)
            {
                if (number.Name == name)
                {
                    return Evaluation.Of(number.Value);
                }
            }

            return owner.facts.Value(name) is { } other ? Evaluation.Of(other) : Evaluation.None(Fault.Without(name));
        }

        public IReadOnlyList<decimal>? List(string name) => changes.Lists.TryGetValue(name, out IReadOnlyList<decimal>? changed)
            ? changed
            : owner.Items(name) is { } items ? [.. items.Select(item => Number(item.Text) ?? 0m)] : null;

        public int OptionIndex(string name, string option) => owner.facts.Variable(name)?.Options.AsSpan().IndexOf(option) ?? -1;
    }
}

/// <summary>Values and lists that replace those of the facts.</summary>
internal sealed record MetricChanges(IReadOnlyDictionary<string, decimal> Values, IReadOnlyDictionary<string, IReadOnlyList<decimal>> Lists)
{
    private static readonly Dictionary<string, decimal> NoValues = [];
    private static readonly Dictionary<string, IReadOnlyList<decimal>> NoLists = [];

    public static MetricChanges None { get; } = new(NoValues, NoLists);

    public static MetricChanges With(string name, decimal value) => new(new Dictionary<string, decimal> { [name] = value }, NoLists);

    public static MetricChanges With(IReadOnlyDictionary<string, decimal> values) => new(values, NoLists);

    public static MetricChanges WithList(string name, IReadOnlyList<decimal> list) => new(NoValues, new Dictionary<string, IReadOnlyList<decimal>> { [name] = list });
}
