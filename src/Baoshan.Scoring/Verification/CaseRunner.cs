using System.Globalization;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Cases;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Verification;

/// <summary>Replays a case: scores its facts and compares the scorecard with what is expected. It reads no file.</summary>
internal static class CaseRunner
{
    /// <summary>Replays a case.</summary>
    /// <param name="test">The case.</param>
    /// <param name="plan">The plan of the set that it names.</param>
    /// <param name="basis">The assessment that it starts from.</param>
    public static CaseResult Run(CaseDocument test, ScoringPlan plan, Assessment basis)
    {
        var diagnostics = new DiagnosticBag();
        CheckExpectations(test, plan.Set, diagnostics);
        Checked<Scorecard> scored = plan.TryScore(
            basis.With(test.Facts, test.Withdrawn) with { NotApplicable = [.. basis.NotApplicable, .. test.NotApplicable] });
        diagnostics.AddRange(scored.Diagnostics);
        return new(
            test.Name,
            test.Span,
            scored.Value is { } card ? [.. Differences(test, card)] : [],
            diagnostics.ToOrderedArray());
    }

    private static void CheckExpectations(CaseDocument test, IndicatorSet set, DiagnosticBag diagnostics)
    {
        if (test is { Total: null, Grade: null, Status: null, Scores.Count: 0, States.Count: 0 })
        {
            diagnostics.Add(new(
                VerificationRules.NothingExpected,
                test.Span,
                new($"用例“{test.Name}”没有预期结果", $"the case '{test.Name}' expects nothing"),
                new("在 expect 下写 total、grade、status、scores 或 states", "write total, grade, status, scores or states under expect")));
        }

        string[] codes = [.. set.Scored.Select(indicator => indicator.Code)];
        foreach (Written<string> code in test.Scores.Select(score => score.Code).Concat(test.States.Select(state => state.Code)))
        {
            if (!set.TryGetIndicator(code.Value, out _))
            {
                diagnostics.Add(new(
                    VerificationRules.UnknownCode,
                    code.Span,
                    new($"指标体系 {set.Id} 中没有编码“{code.Value}”", $"the set {set.Id} has no code '{code.Value}'"),
                    Suggestion.Hint(code.Value, codes),
                    code.Value));
            }
        }
    }

    private static IEnumerable<CaseDifference> Differences(CaseDocument test, Scorecard card)
    {
        if (test.Total is { } total && card.Total != total.Value)
        {
            yield return new(total.Span, null, new("总分", "total"), Figure(total.Value), Actual(card.Total, card.Range), null);
        }

        if (test.Grade is { } grade && card.Grade?.Name != grade.Value)
        {
            yield return new(grade.Span, null, new("等级", "grade"), LocalizedText.Same(grade.Value), card.Grade is { } given ? LocalizedText.Same(given.Name) : new("未定", "none"), null);
        }

        if (test.Status is { } status && card.Status.Word() != status.Value)
        {
            yield return new(status.Span, null, new("状态", "status"), LocalizedText.Same(status.Value), LocalizedText.Same(card.Status.Word()), null);
        }

        foreach ((Written<string> code, WrittenNumber score) in test.Scores)
        {
            if (card.Set.TryGetIndicator(code.Value, out _) && card[code.Value] is var result && result.Score != score.Value)
            {
                LocalizedText actual = result.Score is null && result.State == IndicatorState.NotApplicable ? result.State.Text() : Actual(result.Score, result.Range);
                yield return Of(code, result, Figure(score.Value), actual);
            }
        }

        foreach ((Written<string> code, Written<string> state) in test.States)
        {
            if (card.Set.TryGetIndicator(code.Value, out _) && card[code.Value] is var result && result.State.Word() != state.Value)
            {
                yield return Of(code, result, LocalizedText.Same(state.Value), LocalizedText.Same(result.State.Word()));
            }
        }
    }

    private static CaseDifference Of(Written<string> code, IndicatorResult result, LocalizedText expected, LocalizedText actual) =>
        new(code.Span, code.Value, LocalizedText.Same(result.Indicator.ToString()), expected, actual, result.Explanation.Reason);

    private static LocalizedText Figure(decimal value) => LocalizedText.Same(value.ToString(CultureInfo.InvariantCulture));

    private static LocalizedText Actual(decimal? score, ScoreRange range)
    {
        if (score is { } known)
        {
            return Figure(known);
        }

        string between = string.Create(CultureInfo.InvariantCulture, $"{range.Minimum}–{range.Maximum}");
        return new($"未完成（{between}）", $"incomplete ({between})");
    }
}
