using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Plans;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>
/// Finds what a reviewer would find in the standards of a valid set: rows that never count, limits that never matter, jumps, valleys, marks
/// that nothing can earn, divisions that can be by zero. It reasons exactly, on the core forms that standards become, and says nothing where
/// it cannot be sure. What an author has acknowledged is kept, as information with the reason.
/// </summary>
public static class SetAnalysis
{
    /// <summary>The findings about a set, ordered by place.</summary>
    public static ValueArray<Diagnostic> Analyse(IndicatorSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        RuleBook book = PlanCompiler.Compile(set).Rules;
        var scope = new RuleScope(set, book);
        IStandardCheck[] checks =
        [
            new MaskedRowCheck(),
            new LimitNeverMattersCheck(),
            new JumpAtBoundCheck(),
            new NotMonotonicCheck(),
            new ReachableScoreCheck(),
            new DivisionByZeroCheck(book),
        ];

        var diagnostics = new DiagnosticBag();
        foreach (Decision decision in book.Decisions)
        {
            // parameters and conditions of roll-ups belong to no leaf's standard
            if (decision.Role is DecisionRole.Parameter or DecisionRole.RollUp || !set.TryGetIndicator(decision.Indicator, out Indicator? indicator))
            {
                continue;
            }

            var analysed = new AnalysedDecision(decision, set, scope);
            diagnostics.AddRange(checks.SelectMany(check => check.Check(analysed)).Select(finding => At(finding, indicator.StandardSpan, indicator.Code)));
        }

        diagnostics.AddRange(set.Scored.Where(leaf => leaf.IsLeaf).SelectMany(leaf => JudgementCheck.Check(leaf).Select(finding => At(finding, leaf.StandardSpan, leaf.Code))));
        diagnostics.AddRange(GradeCheck.Check(set).Select(finding => At(finding, set.Header.Span, null)));
        return AcknowledgementFilter.Apply(set, diagnostics.ToOrderedArray());
    }

    private static Diagnostic At(CheckFinding finding, SourceSpan span, string? indicator) => new(finding.Rule, span, finding.Message, finding.Hint, indicator);
}
