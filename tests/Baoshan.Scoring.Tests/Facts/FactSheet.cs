using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Scoring;

namespace Baoshan.Scoring.Tests.Facts;

/// <summary>Holds facts against the set of a test. The first fact stands in line 7 of the assessment, indented by two.</summary>
internal static class FactSheet
{
    public static Checked<Scorecard> TryScore(ScoringPlan plan, string facts) => plan.TryScore(SetText.Facts(facts));

    public static decimal? Total(ScoringPlan plan, string facts) => TryScore(plan, facts).GetValueOrThrow().Total;

    /// <summary>The only problem of facts that do not fit.</summary>
    public static Diagnostic Problem(ScoringPlan plan, string facts) => Assert.Single(TryScore(plan, facts).Diagnostics);

    public static void Reports(ScoringPlan plan, string facts, string code, int column, string chinese, string hint = "", string english = "")
    {
        Diagnostic problem = Problem(plan, facts);
        Assert.Equal((code, 7, column), (problem.Rule.Id, problem.Span.Line, problem.Span.Column));
        Assert.Contains(chinese, problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, problem.Message.English, StringComparison.Ordinal);
        Assert.Contains(hint, problem.Hint?.Chinese ?? "", StringComparison.Ordinal);
    }
}
