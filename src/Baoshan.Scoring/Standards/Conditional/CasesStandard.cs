using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Standards.Computed;

namespace Baoshan.Scoring.Standards.Conditional;

/// <summary>条件计分: the first condition that holds gives the points; a last row says what holds otherwise.</summary>
/// <param name="Conditions">The conditions, in order.</param>
/// <param name="Otherwise">The points where none holds.</param>
public sealed record CasesStandard(ValueArray<ConditionScore> Conditions, Price Otherwise) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "cases";

    internal override StandardInput Input => StandardInput.Facts;

    internal override void Check(StandardCheck check)
    {
        foreach (ConditionScore row in Rows)
        {
            row.Check(check);
        }
    }

    internal override IReadOnlyList<NestedStandard> Nested(string ownFact, Metric? metric) => Rows
        .Where(row => row.Standard is not null)
        .Select(row => new NestedStandard(row.Standard!.Kind, row.Standard, metric, ownFact));

    internal override IEnumerable<StatedFormula> StatedFormulas(Metric? metric) =>
    [
        .. Rows.Select(row => row.When).OfType<Formula>().Select(when => new StatedFormula(when, ValueKind.Truth, metric)),
        .. Rows.Select(row => row.Points).OfType<Formula>().Select(points => new StatedFormula(points, ValueKind.Number, metric)),
        .. base.StatedFormulas(metric),
    ];

    internal override IEnumerable<Decision> ToDecisions(StandardContext context)
    {
        int place = 0;
        foreach (ConditionScore row in Rows)
        {
            foreach (Decision decision in row.Standard?.ToDecisions(ConditionScore.ContextIn(context, place)) ?? [])
            {
                yield return decision;
            }

            place++;
        }

        ScoringForm form = ToForm(context);
        yield return context.Decide(form);
    }

    /// <summary>The rows, the last of which holds otherwise.</summary>
    private ConditionScore[] Rows => [.. Conditions, new ConditionScore(null, Otherwise) { Points = OtherwisePoints, Standard = OtherwiseStandard }];

    /// <summary>The points where no condition holds, as a formula; null where they are <see cref="Otherwise"/>.</summary>
    public Formula? OtherwisePoints { get; init; }

    /// <summary>The standard that holds where no condition does; null where the points are said directly.</summary>
    public Standard? OtherwiseStandard { get; init; }

    internal override ScoringForm ToForm(StandardContext context) => new Cases(
    [
        .. Rows.Select((row, i) => new CaseRow(
            row.When is null ? null : context.Resolve(row.When),
            row.PointsIn(context, i),
            new(row.Describe(context)))),
    ]);

    internal override LocalizedText Describe(StandardContext context) => LocalizedText.Join(Rows.Select(row => row.DescribeAll(context)), "；", "; ");
}

/// <summary>A condition and its points: a price, a formula, or a standard of its own.</summary>
/// <param name="When">The condition; null for the row that holds otherwise.</param>
/// <param name="Score">The points, where they are a price.</param>
public sealed record ConditionScore(Formula? When, Price Score)
{
    /// <summary>The points as a formula, held within the leaf's range; null where they are not.</summary>
    public Formula? Points { get; init; }

    /// <summary>The standard that gives the points; null where they are said directly.</summary>
    public Standard? Standard { get; init; }

    internal void Check(StandardCheck check)
    {
        if (Standard is not null)
        {
            Standard.Check(check);
        }
        else if (Points is null)
        {
            check.CheckEarned(Score);
        }
    }

    internal static StandardContext ContextIn(StandardContext context, int row) => context with
    {
        Result = $"{context.Result}·row{row + 1}",
        Role = DecisionRole.Alternative,
        MetricOwner = context.MetricOwner ?? context.Result,
    };

    internal Formula PointsIn(StandardContext context, int row) =>
        Standard is not null ? new NameFormula(ContextIn(context, row).Result)
        : Points is not null ? ScoringForm.Clamp(context.Resolve(Points), context.Minimum, context.Maximum)
        : new NumberFormula(Score.Of(context.Weight));

    /// <summary>The condition, and the points where they are said directly.</summary>
    internal LocalizedText Describe(StandardContext context)
    {
        // a metric without a name of its own would repeat the indicator's
        string Named(string name) =>
            name != StandardContext.MetricWord ? FormulaWriter.Name(name) : context.MetricLabel == context.Label ? "the metric" : context.MetricLabel;
        LocalizedText? condition = When is null ? null : new($"当{ConditionPiece.Write(When, context)}时", ConditionWording.English(When, Named));
        if (Standard is not null)
        {
            return condition ?? new("其他情况", "otherwise");
        }

        LocalizedText earned = Points is null ? Score.Earned() : FormulaStandard.Say(Points, context);
        return condition is { } said
            ? new($"{said.Chinese}，{earned.Chinese}", $"{said.English}: {earned.English}")
            : new($"其他情况，{earned.Chinese}", $"otherwise: {earned.English}");
    }

    internal LocalizedText DescribeAll(StandardContext context)
    {
        LocalizedText own = Describe(context);
        LocalizedText? inner = Standard?.Describe(context);
        return inner is { } nested ? new($"{own.Chinese}，按{NestedPiece.Write(nested.Chinese)}计分", $"{own.English}: {nested.English}") : own;
    }
}
