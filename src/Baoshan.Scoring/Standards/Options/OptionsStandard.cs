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
        new(name, FactKind.Choice, null, [.. Choices.Select(choice => choice.Option)]) { IsJudgement = true };

    internal override void Check(StandardCheck check)
    {
        foreach (OptionScore choice in Choices)
        {
            check.CheckEarned(choice.Score);
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
                new NumberFormula(choice.Score.Of(context.Weight)),
                new(choice.Describe()))),
        ]);
    }

    internal override LocalizedText Describe(StandardContext context) => new(
        string.Join("；", Choices.Select(choice => choice.Describe().Chinese)),
        string.Join("; ", Choices.Select(choice => choice.Describe().English)));
}

/// <summary>An option and its points.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Score">The points that it earns.</param>
public sealed record OptionScore(string Option, Price Score)
{
    internal LocalizedText Describe()
    {
        LocalizedText earned = Score.Earned();
        return new($"{LabelPiece.Write(Option)}，{earned.Chinese}", $"{Option}: {earned.English}");
    }
}
