using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Awards;

/// <summary>
/// 逐项加分: from no points up, a price for each thing counted, to the most of the leaf; or the highest of them alone. It is the mirror of
/// findings, and what bonus items, and penalty items beside the tree, are made of.
/// </summary>
/// <param name="Classes">The classes of what is counted; a single class without a name where all earn the same.</param>
/// <param name="TakesHighest">True where only the class with the most points among those that occur counts, once.</param>
public sealed record AwardsStandard(ValueArray<AwardClass> Classes, bool TakesHighest) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "awards";

    internal override StandardInput Input => StandardInput.Findings;

    private bool HasClasses => Classes[0].Name is not null;

    internal override FactDeclaration? OwnFact(string name) =>
        new(name, FactKind.Findings, null, HasClasses ? [.. Classes.Select(c => c.Name!)] : []) { IsJudgement = true };

    internal override void Check(StandardCheck check)
    {
        foreach (AwardClass award in Classes)
        {
            check.CheckPrice(award.Price);
            if (award.AtMost is { } most)
            {
                check.CheckPrice(most);
            }

            if (TakesHighest)
            {
                check.CheckEarned(award.Price);
            }
        }

        if (check.Metric is not null && HasClasses)
        {
            check.Report(new("分类的事项由本指标自己的数据给出，不能另有 metric", "what is counted by classes is the indicator's own fact; it cannot have a metric as well"));
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        if (!TakesHighest)
        {
            return new Tally(
                0m,
                [.. Classes.Select(award => new TallyItem(Count(award, context), award.Price.Of(context.Weight), award.AtMost?.Of(context.Weight), false, new(award.Describe())))],
                context.Metric is null ? null : 0m, // a metric may be below zero, and nothing to add is the fewest
                context.Maximum,
                new(Describe(context)));
        }

        return new Cases(
        [
            .. Classes.OrderByDescending(award => award.Highest(context.Weight)).Select(award => new CaseRow(
                new ComparisonFormula(ComparisonOperator.Greater, Count(award, context), new NumberFormula(0m)),
                new NumberFormula(award.Highest(context.Weight)),
                new(award.Describe()))),
            new CaseRow(null, new NumberFormula(0m), new(new("没有可加分的事项", "nothing to add"))),
        ]);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        LocalizedText end = TakesHighest ? new("取最高一项，不累计", "the highest alone counts") : new("加满为止", "up to full marks");
        return LocalizedText.Join([.. Classes.Select(award => award.Describe()), end], "；", "; ");
    }

    private static NameFormula Count(AwardClass award, StandardContext context) => context.Metric is not null
        ? new(context.MetricName)
        : new(award.Name is null ? context.OwnFact : $"{context.OwnFact}·{award.Name}");
}

/// <summary>What earns the same.</summary>
/// <param name="Name">The class, or null where there is only one.</param>
/// <param name="Price">What each earns.</param>
/// <param name="AtMost">The most that all of the class earn; null where there is no limit of its own.</param>
public sealed record AwardClass(string? Name, Price Price, Price? AtMost)
{
    /// <summary>What one of the class earns by itself.</summary>
    internal decimal Highest(decimal weight) => AtMost is { } most ? Math.Min(most.Of(weight), Price.Of(weight)) : Price.Of(weight);

    internal LocalizedText Describe()
    {
        LocalizedText added = Price.Added();
        string most = AtMost is { } a ? $"，{(Name is null ? "" : "此类")}最多{a.Added().Chinese}" : "";
        string english = AtMost is { } b ? $", at most {b.Number}{(b.Kind == PriceKind.Share ? " of the weight" : " points")}" : "";
        return new($"{(Name is null ? "每有一项" : $"{LabelPiece.Write(Name)}每项")}{added.Chinese}{most}", $"each{(Name is null ? "" : $" {Name}")} {added.English}{english}");
    }
}
