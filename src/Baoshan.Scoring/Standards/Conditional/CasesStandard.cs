using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

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
        foreach (ConditionScore condition in Conditions)
        {
            check.CheckEarned(condition.Score);
        }

        check.CheckEarned(Otherwise);
    }

    internal override ScoringForm ToForm(StandardContext context) => new Cases(
    [
        .. Conditions.Select(condition => new CaseRow(
            context.Resolve(condition.When),
            new NumberFormula(condition.Score.Of(context.Weight)),
            new(condition.Describe(context)))),
        new CaseRow(null, new NumberFormula(Otherwise.Of(context.Weight)), new(DescribeOtherwise())),
    ]);

    internal override LocalizedText Describe(StandardContext context)
    {
        LocalizedText[] rows = [.. Conditions.Select(condition => condition.Describe(context)), DescribeOtherwise()];
        return new(string.Join("；", rows.Select(row => row.Chinese)), string.Join("; ", rows.Select(row => row.English)));
    }

    private LocalizedText DescribeOtherwise()
    {
        LocalizedText earned = Otherwise.Earned();
        return new($"其他情况{earned.Chinese}", $"otherwise: {earned.English}");
    }
}

/// <summary>A condition and its points.</summary>
/// <param name="When">The condition.</param>
/// <param name="Score">The points.</param>
public sealed record ConditionScore(Formula When, Price Score)
{
    internal LocalizedText Describe(StandardContext context)
    {
        LocalizedText earned = Score.Earned();
        string chinese = ConditionWording.Describe(When, Named("指标值")).Chinese;
        string english = ConditionWording.Describe(When, Named("the metric")).English;
        return new($"{chinese}，{earned.Chinese}", $"{english}: {earned.English}");

        // a metric without a name of its own would repeat the indicator's
        Func<string, string> Named(string unnamed) => name =>
            name != StandardContext.MetricWord ? name : context.MetricLabel == context.Label ? unnamed : context.MetricLabel;
    }
}
