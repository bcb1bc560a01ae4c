using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Alternatives;

/// <summary>二者择其一: several standards of which one counts: the one with the most points, with the fewest, or the first whose facts are there.</summary>
/// <param name="Take">Which one counts.</param>
/// <param name="Items">The alternatives, in order; each is scored on the whole weight.</param>
public sealed record OneOfStandard(AlternativeChoice Take, ValueArray<Alternative> Items) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "one-of";

    internal override StandardInput Input => StandardInput.Facts;

    internal override IReadOnlyList<NestedStandard> Nested(string ownFact, Metric? metric) =>
        Items.Select(item => new NestedStandard(item.Name, item.Standard, item.Metric, $"{ownFact}_{item.Name}"));

    internal override void Check(StandardCheck check)
    {
        if (Items.Count < 2)
        {
            check.Report(new("择一计分至少要有两种", "there must be at least two alternatives"));
        }

        if (check.Metric is not null)
        {
            check.Report(new("择一计分的业绩值写在各种计分里", "with alternatives, metrics stand inside them"));
        }

        foreach (Alternative item in Items)
        {
            item.Standard.Check(check with { Metric = item.Metric });
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        var rows = new List<CaseRow>();
        for (int i = 0; i < Items.Count; i++)
        {
            var points = new NameFormula(Items[i].ContextIn(context).Result);
            var clause = new Clause(Say(Items[i]));
            rows.Add(new(i == Items.Count - 1 ? null : When(points, i, context), points, clause));
        }

        return new Cases([.. rows]);
    }

    internal override IEnumerable<Decision> ToDecisions(StandardContext context)
    {
        foreach (Alternative item in Items)
        {
            StandardContext inner = item.ContextIn(context);
            Decision[] decisions = [.. inner.DecideMetric(), .. item.Standard.ToDecisions(inner)];
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
        LocalizedText how = Take switch
        {
            AlternativeChoice.Best => new("按下列计分中得分最高的一种计分", "the one with the most points counts"),
            AlternativeChoice.Worst => new("按下列计分中得分最低的一种计分", "the one with the fewest points counts"),
            _ => new("按下列计分中第一种数据齐备的计分", "the first whose facts are there counts"),
        };
        LocalizedText items = LocalizedText.Join(Items.Select(item => item.Describe(context)), "；", "; ");
        return new($"{how.Chinese}：{items.Chinese}", $"{how.English}: {items.English}");
    }

    private Formula When(NameFormula points, int index, StandardContext context)
    {
        if (Take == AlternativeChoice.First)
        {
            return new CallFormula(FormulaFunction.Known, [points]);
        }

        ComparisonOperator op = Take == AlternativeChoice.Best ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.LessOrEqual;
        return Items
            .Where((_, other) => other != index)
            .Select(other => (Formula)new ComparisonFormula(op, points, new NameFormula(other.ContextIn(context).Result)))
            .Aggregate((left, right) => new LogicFormula(LogicOperator.And, left, right));
    }

    private static LocalizedText Say(Alternative item) => new($"按{item.Name}计分", $"by {item.Name}");
}

/// <summary>An alternative.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Metric">The value that its standard reads, or null where it reads a fact of its own.</param>
/// <param name="Standard">Its standard.</param>
public sealed record Alternative(string Name, Metric? Metric, Standard Standard)
{
    internal StandardContext ContextIn(StandardContext context) => context with
    {
        Label = Name,
        Result = $"{context.Result}·{Name}",
        Role = DecisionRole.Alternative,
        Metric = Metric,
        MetricOwner = null,
        Peers = null,
        OwnFact = $"{context.OwnFact}_{Name}",
    };

    internal LocalizedText Describe(StandardContext context)
    {
        LocalizedText inner = Standard.Describe(ContextIn(context));
        return new($"{Name}{NestedPiece.Write(inner.Chinese)}", $"{Name}: {inner.English}");
    }
}

/// <summary>Which of several alternatives counts.</summary>
public enum AlternativeChoice
{
    /// <summary>就高: the one with the most points.</summary>
    Best,

    /// <summary>就低: the one with the fewest points.</summary>
    Worst,

    /// <summary>the first whose facts are there.</summary>
    First,
}
