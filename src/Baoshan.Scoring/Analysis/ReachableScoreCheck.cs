using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>Full marks or no marks that nothing can earn; points above the weight or below the least.</summary>
internal sealed class ReachableScoreCheck : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed)
    {
        Decision decision = analysed.Decision;
        if (decision is not { Form: { } form, Bounds: { } bounds } || FormRange.Of(decision, analysed.Scope) is not { } range)
        {
            yield break;
        }

        string label = analysed.Label;
        string maximum = AnalysedDecision.Points(bounds.Maximum);
        string minimum = AnalysedDecision.Points(bounds.Minimum);
        if (range.High is { } high && high < bounds.Maximum)
        {
            yield return new(
                AnalysisRules.FullMarksUnreachable,
                new($"“{label}”最多只能得 {AnalysedDecision.Points(high)} 分，得不到满分 {maximum} 分", $"'{label}' can earn {Plural.Of(AnalysedDecision.Points(high), "points")} at most, never the full {maximum}"));
        }

        if (range.Low is { } low && low > bounds.Minimum && !IsCapped(form, bounds))
        {
            yield return new(
                AnalysisRules.ZeroUnreachable,
                new($"“{label}”最少也得 {AnalysedDecision.Points(low)} 分，不会是 {minimum} 分", $"'{label}' earns {Plural.Of(AnalysedDecision.Points(low), "points")} at least, never {minimum}"));
        }

        if (!MayClaim(form, analysed.Scope))
        {
            yield break;
        }

        maximum = AnalysedDecision.Points(bounds.Most);
        minimum = AnalysedDecision.Points(bounds.Least);
        if (range.High is not { } most || most > bounds.Most)
        {
            yield return new(
                AnalysisRules.ScoreAboveWeight,
                new($"“{label}”的得分可能高于 {maximum} 分（{Extent(range.High)}）", $"the score of '{label}' can be above {maximum} ({ExtentEnglish(range.High)})"),
                new("规定最高得分", "state the most points"));
        }

        if (range.Low is not { } least || least < bounds.Least)
        {
            yield return new(
                AnalysisRules.ScoreBelowMinimum,
                new($"“{label}”的得分可能低于 {minimum} 分（{Extent(range.Low)}）", $"the score of '{label}' can be below {minimum} ({ExtentEnglish(range.Low)})"),
                new("规定最低得分", "state the fewest points"));
        }
    }

    /// <summary>True where the author has said how much can be lost at most.</summary>
    private static bool IsCapped(ScoringForm form, PointBounds bounds) => form switch
    {
        Curve curve => curve.Pieces.Any(piece => piece.Least > bounds.Minimum),
        Tally tally => tally.Least > bounds.Minimum || tally.Items.Any(item => item is { Points: < 0m, Limit: not null }),
        _ => false,
    };

    /// <summary>What a curve gives is exact; what a tally or a formula gives is said only where all it reads is declared.</summary>
    private static bool MayClaim(ScoringForm form, RuleScope scope) => form switch
    {
        Curve => true,
        Tally tally => tally.Items.All(item => FormulaNames.Of(item.Count).All(name => IsDeclared(name, scope))),
        Cases cases => cases.Rows.All(row => row.Points is NumberFormula),
        _ => false,
    };

    private static bool IsDeclared(string name, RuleScope scope) => scope.Decision(name) is { } decision
        ? decision.Form is not null || decision.Rules.All(rule => FormulaNames.Of(rule.Then).All(inner => IsDeclared(inner, scope)))
        : scope.Declared(name) is not null;

    private static string Extent(Rational? value) => value is { } v ? $"可达 {AnalysedDecision.Points(v)} 分" : "没有限度";

    private static string ExtentEnglish(Rational? value) => value is { } v ? $"up to {AnalysedDecision.Points(v)}" : "without limit";
}
