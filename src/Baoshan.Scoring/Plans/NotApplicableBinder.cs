using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Plans;

/// <summary>Holds what an assessment says does not apply against the set, and closes the scores of those leaves.</summary>
internal sealed class NotApplicableBinder(NodePlan[] nodes, int decisions)
{
    public static readonly DiagnosticRule UnknownIndicator = new("BS410", "unknown-indicator", Severity.Error);
    public static readonly DiagnosticRule MustApply = new("BS408", "must-apply", Severity.Error);

    private readonly Dictionary<string, int> positions = NamePositions.Of(nodes.Select(node => node.Indicator.Code));

    /// <summary>Puts what the assessment says into the values; what does not fit is reported.</summary>
    public void Bind(Assessment assessment, FactValues values, DiagnosticBag diagnostics)
    {
        foreach (NotApplicableClaim claim in assessment.NotApplicable)
        {
            if (!positions.TryGetValue(claim.Code, out int position))
            {
                diagnostics.Add(new(
                    UnknownIndicator,
                    claim.Span,
                    new($"没有编码为“{claim.Code}”的指标", $"there is no indicator with the code '{claim.Code}'"),
                    Suggestion.Hint(claim.Code, positions.Keys)));
                continue;
            }

            foreach (int leaf in LeavesOf(position))
            {
                Close(leaf, claim, values, diagnostics);
            }
        }
    }

    private void Close(int leaf, NotApplicableClaim claim, FactValues values, DiagnosticBag diagnostics)
    {
        Indicator indicator = nodes[leaf].Indicator;
        if (indicator.Modifiers.NotApplicable is null && indicator.Place == IndicatorPlace.Tree)
        {
            diagnostics.Add(new(
                MustApply,
                claim.Span,
                new($"指标 {indicator} 不得不适用：指标体系没有说明不适用时如何处理", $"{indicator} has to apply: the set does not say what happens where it does not"),
                new("在指标或全表写 not-applicable", "write not-applicable at the indicator or for the whole set"),
                indicator.Code));
            return;
        }

        values.Exclude(leaf, nodes.Length, nodes[leaf].ScoreDecision, decisions, claim.Reason);
    }

    private IEnumerable<int> LeavesOf(int position) => nodes[position].Indicator.IsLeaf
        ? [position]
        : nodes[position].Indicator.Indicators.SelectMany(child => LeavesOf(positions[child.Code]));
}
