using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Parts;

/// <summary>分项合计: the sum of parts, each with its own weight and standard. Shares inside a part are shares of the part's weight.</summary>
/// <param name="Items">The parts, in order.</param>
public sealed record PartsStandard(ValueArray<Part> Items) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "parts";

    internal override StandardInput Input => StandardInput.Facts;

    internal override IReadOnlyList<NestedStandard> Nested(string ownFact, Metric? metric) =>
        Items.Select(part => new NestedStandard(part.Name, part.Standard, part.Metric, Part.OwnFactName(ownFact, part.Name)));

    internal override void Check(StandardCheck check)
    {
        decimal sum = 0m;
        foreach (Part part in Items)
        {
            sum += part.Weight;
        }

        if (sum != check.Weight)
        {
            check.Report(new($"各部分的权重之和 {FormulaWriter.Plain(sum)} 不等于 {FormulaWriter.Plain(check.Weight)}", $"the parts' weights add up to {FormulaWriter.Plain(sum)}, not to {FormulaWriter.Plain(check.Weight)}"));
        }

        if (check.Metric is not null)
        {
            check.Report(new("分项合计的业绩值写在各部分里", "with parts, metrics stand inside the parts"));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Part part in Items)
        {
            if (!names.Add(part.Name))
            {
                check.Report(new($"部分“{Excerpt.Of(part.Name)}”列了两次", $"the part '{Excerpt.Of(part.Name)}' is listed twice"));
            }

            if (part.Weight <= 0m)
            {
                check.Report(new($"部分“{Excerpt.Of(part.Name)}”的权重应大于 0", $"the weight of the part '{Excerpt.Of(part.Name)}' must be above zero"));
            }

            part.Standard.Check(check with { Weight = part.Weight, Metric = part.Metric, Least = 0m, Most = part.Weight });
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        var clause = new Clause(new("各部分得分之和", "the sum of the parts"));
        return new Tally(
            0m,
            [.. Items.Select(part => new TallyItem(new NameFormula(part.ResultIn(context)), 1m, null, false, clause))],
            null,
            null,
            clause);
    }

    internal override IEnumerable<Decision> ToDecisions(StandardContext context)
    {
        foreach (Part part in Items)
        {
            StandardContext inner = part.ContextIn(context);
            Decision[] decisions = [.. inner.DecideMetric(), .. part.Standard.ToDecisions(inner)];
            foreach (Decision decision in decisions)
            {
                yield return decision;
            }
        }

        ScoringForm form = ToForm(context);
        yield return context.Decide(form);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        LocalizedText[] texts = [.. Items.Select(part => part.Describe(context))];
        return new(string.Join("；", texts.Select(text => text.Chinese)), string.Join("; ", texts.Select(text => text.English)));
    }
}

/// <summary>A part of an indicator.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Weight">The points that the part can earn.</param>
/// <param name="Metric">The value that the part's standard reads, or null where it reads a fact of its own.</param>
/// <param name="Standard">The part's standard.</param>
public sealed record Part(string Name, decimal Weight, Metric? Metric, Standard Standard)
{
    internal string ResultIn(StandardContext context) => $"{context.Result}·{Name}";

    internal StandardContext ContextIn(StandardContext context) => context with
    {
        Label = Name,
        Result = ResultIn(context),
        Role = DecisionRole.Part,
        Weight = Weight,
        Minimum = 0m,
        Maximum = Weight,
        Declared = null,
        Metric = Metric,
        MetricOwner = null,
        Peers = null,
        OwnFact = OwnFactName(context.OwnFact, Name),
    };

    internal static string OwnFactName(string indicator, string part) => $"{indicator}_{part}";

    internal LocalizedText Describe(StandardContext context)
    {
        LocalizedText inner = Standard.Describe(ContextIn(context));
        string weight = FormulaWriter.Plain(Weight);
        string chinese = Standard is PartsStandard ? $"【{inner.Chinese}】" : inner.Chinese;
        return new($"{Name}（{weight}分）：{chinese}", $"{Name} ({Plural.Of(weight, "points")}): {inner.English}");
    }
}
