using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
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
        var division = new DivisionByZeroCheck(book);
        IStandardCheck[] checks =
        [
            new MaskedRowCheck(),
            new LimitNeverMattersCheck(),
            new JumpAtBoundCheck(),
            new NotMonotonicCheck(),
            new ReachableScoreCheck(),
            division,
            new NotAnalysedCheck(),
        ];

        var nodes = new NodeRanges(set, scope);
        var diagnostics = new DiagnosticBag();
        foreach (Decision decision in book.Decisions)
        {
            // parameters and conditions of roll-ups belong to no leaf's standard, but divide like one
            if (decision.Role is DecisionRole.Parameter or DecisionRole.RollUp || !set.TryGetIndicator(decision.Indicator, out Indicator? indicator))
            {
                diagnostics.AddRange(division.Check(new(decision, set, scope)).Select(finding => At(finding, PlaceOf(decision, set), set.TryGetIndicator(decision.Indicator, out _) ? decision.Indicator : null)));
                continue;
            }

            var analysed = new AnalysedDecision(decision, set, scope);
            diagnostics.AddRange(checks.SelectMany(check => check.Check(analysed)).Select(finding => At(finding, indicator.StandardSpan, indicator.Code)));
        }

        diagnostics.AddRange(set.Scored.Where(leaf => leaf.IsLeaf).SelectMany(leaf => JudgementCheck.Check(leaf).Select(finding => At(finding, leaf.StandardSpan, leaf.Code))));
        diagnostics.AddRange(set.Adjustments.SelectMany(item => InvertedPenaltyCheck.Check(item).Select(finding => At(finding, item.StandardSpan, item.Code))));
        OwnedCondition[] conditions = [.. OwnedCondition.Of(set)];
        diagnostics.AddRange(conditions.SelectMany(condition => ConditionCheck.Check(condition, scope)));
        diagnostics.AddRange(OfGrades(set).SelectMany(rule => division.Check(new(Asked(rule.When), set, scope)).Select(finding => At(finding, rule.Span, null))));
        diagnostics.AddRange(new BoundCheck(set, book, scope, nodes).Check());
        diagnostics.AddRange(new GradeCheck(set, scope, nodes).Check());
        diagnostics.AddRange(ParameterUseCheck.Check(set, book));
        return AcknowledgementFilter.Apply(set, diagnostics.ToOrderedArray());
    }

    private static Diagnostic At(CheckFinding finding, SourceSpan span, string? indicator) => new(finding.Rule, span, finding.Message, finding.Hint, indicator);

    private static SourceSpan PlaceOf(Decision decision, IndicatorSet set) =>
        set.TryGetIndicator(decision.Indicator, out Indicator? node) ? node.Span
        : decision.Role == DecisionRole.Parameter ? set.Parameters.First(parameter => parameter.Name == decision.Name).Span
        : set.TotalRules.Span;

    private static IEnumerable<(Formula When, SourceSpan Span)> OfGrades(IndicatorSet set) => set.GradeRules.Drops.Select(drop => (drop.When, drop.Span))
        .Concat(set.GradeRules.Vetoes.Select(veto => (veto.When, veto.Span)))
        .Concat(set.Grades.SelectMany(grade => grade.Needs.Select(need => (need, grade.Span))));

    /// <summary>A condition of a grade as a decision, which the checks look at.</summary>
    private static Decision Asked(Formula when)
    {
        var said = LocalizedText.Same(when.ToString());
        return new(PlanCompiler.SetNode, said, DecisionRole.RollUp, "", [new Rule(when, new NumberFormula(1m), new(said))], null);
    }
}
