using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Indicators;

/// <summary>
/// 评分标准: how a leaf turns facts into points. Each kind has a folder of its own: its parameters, how it is read, written and checked,
/// how it becomes a core form, how it is worded, and which sentences say it.
/// </summary>
public abstract record Standard
{
    private protected Standard()
    {
    }

    /// <summary>The kind's name, as it is written in a set.</summary>
    public abstract string Kind { get; }

    /// <summary>What the standard reads.</summary>
    internal abstract StandardInput Input { get; }

    /// <summary>The fact that the standard reads where no metric is given; null where it needs a metric or reads facts by its conditions.</summary>
    internal virtual FactDeclaration? OwnFact(string name) => null;

    /// <summary>The standards inside this one, each with the metric and the name of the own fact that it reads.</summary>
    /// <param name="ownFact">The name of the fact that this standard would read where no metric is given.</param>
    /// <param name="metric">The metric that this standard reads, or null.</param>
    internal virtual IReadOnlyList<NestedStandard> Nested(string ownFact, Metric? metric) => [];

    /// <summary>The formulas that the standard states over facts, each with what it should give and the metric that it may speak of.</summary>
    /// <param name="metric">The metric that this standard reads, or null.</param>
    internal virtual IEnumerable<StatedFormula> StatedFormulas(Metric? metric) => Nested("", metric).SelectMany(nested => nested.Standard.StatedFormulas(nested.Metric));

    /// <summary>Reports parameters that do not fit one another, the metric or the weight.</summary>
    internal virtual void Check(StandardCheck check)
    {
    }

    /// <summary>The core form that gives the points.</summary>
    internal abstract ScoringForm ToForm(StandardContext context);

    /// <summary>The decisions that give the points, the last of them the points themselves.</summary>
    internal virtual IEnumerable<Decision> ToDecisions(StandardContext context)
    {
        ScoringForm form = ToForm(context);
        return [context.Decide(form)];
    }

    /// <summary>The standard as one exact sentence in Chinese and one in English.</summary>
    internal abstract LocalizedText Describe(StandardContext context);
}

/// <summary>A standard inside another.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Metric">The metric that it reads, or null.</param>
/// <param name="OwnFact">The name of the fact that it reads where no metric is given.</param>
internal sealed record NestedStandard(string Name, Standard Standard, Metric? Metric, string OwnFact);

/// <summary>A formula that a standard states.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Expected">What it should give.</param>
/// <param name="Metric">The metric that it may speak of, or null.</param>
internal sealed record StatedFormula(Formula Formula, ValueKind Expected, Metric? Metric);

/// <summary>What a standard reads.</summary>
internal enum StandardInput
{
    /// <summary>A metric that is a number; it must be given.</summary>
    Number,

    /// <summary>A choice: the leaf's own fact, or a metric that names another.</summary>
    Choice,

    /// <summary>Findings: the leaf's own fact, or a metric that counts.</summary>
    Findings,

    /// <summary>Facts by name, in its conditions or parts; a metric may be given.</summary>
    Facts,
}
