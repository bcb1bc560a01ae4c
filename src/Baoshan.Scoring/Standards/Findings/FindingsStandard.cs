using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>逐项扣分: full marks, and a price for each problem found, down to none.</summary>
/// <param name="Classes">The classes of findings; a single class without a name where all cost the same.</param>
public sealed record FindingsStandard(ValueArray<FindingClass> Classes) : Standard
{
    /// <summary>What a single finding is called, such as 制度缺失, where there are no classes; null for 问题.</summary>
    public string? Finding { get; init; }

    /// <inheritdoc/>
    public override string Kind => "findings";

    internal override StandardInput Input => StandardInput.Findings;

    private bool HasClasses => Classes[0].Name is not null;

    /// <summary>Findings are facts: a list that is not there is missing, and that there are none is said.</summary>
    internal override FactDeclaration? OwnFact(string name) =>
        new(name, FactKind.Findings, null, HasClasses ? [.. Classes.Select(c => c.Name!)] : []);

    internal override void Check(StandardCheck check)
    {
        foreach (FindingClass findings in Classes)
        {
            for (int turn = 0; turn < findings.ByTurn.Count; turn++)
            {
                if (findings.ByTurn[turn] is { } cost)
                {
                    check.CheckPrice(cost);
                }
            }

            if (findings.Price is { } price && findings.ByTurn.Count == 0)
            {
                check.CheckPrice(price);
            }

            if (findings.AtMost is { } most)
            {
                check.CheckPrice(most);
            }
        }

        if (check.Metric is not null && HasClasses)
        {
            check.Report(new("分类的问题由本指标自己的数据给出，不能另有 metric", "findings of several classes are the indicator's own fact; it cannot have a metric as well"));
        }
    }

    internal override ScoringForm ToForm(StandardContext context) => new Tally(
        context.Weight,
        [.. Classes.SelectMany(findings => findings.ToItems(Count(findings, context), Finding, context))],
        context.Minimum,
        context.Metric is null ? null : context.Weight, // a metric may be below zero, and no problems are the fewest
        new(Describe(context)));

    internal override LocalizedText Describe(StandardContext context)
    {
        IEnumerable<LocalizedText> classes = Classes.Select(findings => findings.Describe(Finding));
        bool deducts = Classes.Any(findings => findings.Deducts);
        int last = Classes.Count - 1;
        while (last > 0 && !Classes[last].Deducts)
        {
            last--;
        }

        IEnumerable<string> chinese = classes.Select((c, i) => c.Chinese + (deducts && i == last ? "，扣完为止" : ""));
        return new(
            $"没有问题得满分；{string.Join("；", chinese)}",
            $"no problem: full marks; {string.Join("; ", classes.Select(c => c.English))}{(deducts ? ", down to none" : "")}");
    }

    private static NameFormula Count(FindingClass findings, StandardContext context) => context.Metric is not null
        ? new(context.MetricName)
        : new(findings.Name is null ? context.OwnFact : $"{context.OwnFact}·{findings.Name}");
}
