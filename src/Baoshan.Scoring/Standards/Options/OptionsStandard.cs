using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Options;

/// <summary>定性分级: each named option has its points. Which option holds is the evaluator's to say.</summary>
/// <param name="Choices">The options, in order.</param>
public sealed record OptionsStandard(ValueArray<OptionScore> Choices) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "options";

    internal override StandardInput Input => StandardInput.Choice;

    internal override FactDeclaration? OwnFact(string name) =>
        new(name, FactKind.Choice, null, [.. Choices.Select(choice => choice.Option)])
        {
            IsJudgement = true,
            MarkRanges = Choices.Any(choice => choice.Range is not null) ? [.. Choices.Select(choice => choice.Range)] : [],
        };

    internal override void Check(StandardCheck check)
    {
        foreach (OptionScore choice in Choices)
        {
            check.CheckEarned(choice.Score);
            if (choice.From is { } from)
            {
                check.CheckEarned(from);
                if (from.Value >= choice.Score.Value)
                {
                    check.Report(new($"选项“{choice.Option}”的最低分 {from} 应低于最高分 {choice.Score}", $"the fewest points {from} of '{choice.Option}' must be below the most {choice.Score}"));
                }
            }
        }

        if (check.Metric is not null && Choices.Any(choice => choice.From is not null))
        {
            check.Report(
                new("有分值区间的选项由评价人员在本指标中选定并评分，不能用 metric", "options with a range are chosen and marked in the indicator itself, so they take no metric"),
                new("省去 metric", "leave out metric"));
        }

        if (Choices.Count < 2)
        {
            check.Report(new("定性分级至少要有两个选项", "there must be at least two options"));
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        var fact = new NameFormula(context.Metric?.Formula is NameFormula named ? named.Name : context.OwnFact);
        return new Cases(
        [
            .. Choices.Select(choice => new CaseRow(
                new ComparisonFormula(ComparisonOperator.Equal, fact, new TextFormula(choice.Option)),
                choice.Range is { } range
                    ? ScoringForm.Clamp(new NameFormula(FactDeclaration.MarkName(fact.Name)), range.From, range.To)
                    : new NumberFormula(choice.Score.Of(context.Weight)),
                new(choice.Describe()))),
        ]);
    }

    internal override LocalizedText Describe(StandardContext context) => new(
        string.Join("；", Choices.Select(choice => choice.Describe().Chinese)),
        string.Join("; ", Choices.Select(choice => choice.Describe().English)));
}

/// <summary>An option and its points.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Score">The points that it earns; where the evaluator chooses them within a range, the most.</param>
public sealed record OptionScore(string Option, Price Score)
{
    /// <summary>The fewest points, where the evaluator chooses within a range; null where the points are fixed.</summary>
    public Price? From { get; init; }

    /// <summary>The points among which the evaluator chooses; null where they are fixed.</summary>
    internal Interval? Range => From is { } from ? new(from.Value, true, Score.Value, true) : null;

    internal LocalizedText Describe()
    {
        if (From is { } from)
        {
            return new($"{LabelPiece.Write(Option)}，由评价人员在{from.Number}至{Score.Number}分内评分", $"{Option}: {from.Number} to {Plural.Of(Score.Number, "points")}, as the evaluator marks");
        }

        LocalizedText earned = Score.Earned();
        return new($"{LabelPiece.Write(Option)}，{earned.Chinese}", $"{Option}: {earned.English}");
    }
}
