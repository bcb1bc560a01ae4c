using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Losses;

/// <summary>扣分分析: ranks what a scorecard lost and inverts the standards to say what would win it back.</summary>
public static class LossAnalysis
{
    /// <summary>Analyses a scorecard. Leaves without a score have lost nothing yet and are left out.</summary>
    public static LossReport Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        IndicatorResult[] scored = [.. scorecard.Indicators.Where(result => result.PointsLost is > 0m)];
        decimal lost = scored.Where(result => result.Indicator.IsLeaf).Sum(result => result.PointsLost!.Value);
        var plan = ScoringPlan.Compile(scorecard.Set);
        var facts = new KnownFacts(scorecard.Set, plan.Rules, scorecard.Assessment);
        var totals = new TotalBench(plan, scorecard);
        Grade? next = GradeSearch.Next(scorecard);
        decimal? needed = next is null ? null : Math.Max(0m, next.From - scorecard.Total!.Value);
        var benches = new Dictionary<string, LeafBench>(StringComparer.Ordinal);
        Loss[] losses =
        [
            .. scored
                .Where(result => result.Indicator.IsLeaf)
                .Select(result => Analyse(result, lost, needed, benches[result.Code] = new(scorecard.Set, result.Indicator, facts), totals))
                .OrderByDescending(loss => loss.Points),
        ];
        decimal top = scored.Where(result => result.Indicator.Level == 1).Sum(result => result.PointsLost!.Value);
        return new(
            scorecard,
            lost,
            [.. losses],
            [.. scored.Select(result => new NodeLoss(result.Indicator, result.PointsLost!.Value, Share(result.PointsLost.Value, top)))],
            next is null ? null : ToGrade(next, needed!.Value, losses, benches, totals));
    }

    private static Loss Analyse(IndicatorResult result, decimal lost, decimal? needed, LeafBench bench, TotalBench totals)
    {
        IEnumerable<Win> wins = bench.Gives(result.Score) ? new WinFinder(bench, totals).All() : [];
        return new(
            result.Indicator,
            result.Score!.Value,
            result.PointsLost!.Value,
            Share(result.PointsLost.Value, lost),
            result.Explanation.Reason,
            [.. wins.Select(win => win with { ToNextGrade = needed - win.Gain }).OrderByDescending(win => win.Gain).ThenBy(win => win.Kind)]);
    }

    private static NextGrade ToGrade(Grade grade, decimal needed, Loss[] losses, Dictionary<string, LeafBench> benches, TotalBench totals)
    {
        ValueArray<LocalizedText> conditions = Conditions(grade, totals.Actual);
        if (conditions.Count > 0)
        {
            return new(grade, needed, [], [], IsComplete: false) { Conditions = conditions, NotSearched = ByConditions };
        }

        if (!IsSumOfLeaves(totals.Actual))
        {
            return new(grade, needed, [], [], IsComplete: false) { NotSearched = NoSum };
        }

        (ValueArray<ValueArray<string>> sets, bool complete) = GradeSearch.SmallestSets(losses, needed);
        IEnumerable<GradeStep> steps = losses
            .Where(loss => loss.Winnable >= needed)
            .Select(loss => new GradeStep(
                loss.Indicator.Code,
                loss.Score + needed,
                [.. new WinFinder(benches[loss.Indicator.Code], totals).Reaching(loss.Score + needed).Select(win => win with { ToNextGrade = needed - win.Gain }).OrderBy(win => win.Gain).ThenBy(win => win.Kind)]));
        return new(grade, needed, [.. steps], sets, complete);
    }

    private static LocalizedText ByConditions { get; } = new(
        "等级还有总分以外的条件，改哪几个指标能够达到，不从分数推算；单改一项能否达到，见各项之后",
        "the grade has conditions besides the total, so which indicators reach it together is not worked out from points; whether a single change does is said beside it");

    private static LocalizedText NoSum { get; } = new(
        "总分不是各末级得分之和（有折算或限制），改哪几个指标能够达到，不能由各项相加推算；单改一项能否达到，见各项之后",
        "the total is not the sum of the leaves (it is scaled or limited), so which indicators reach it together cannot be told by adding; whether a single change does is said beside it");

    private static ValueArray<LocalizedText> Conditions(Grade grade, Scorecard scorecard) =>
    [
        .. grade.Needs.Where(need => !IsHeld(grade, scorecard) || !scorecard.GradeSteps.Any(step => step.Chinese.EndsWith($"：{need}", StringComparison.Ordinal))).Select(need => new LocalizedText($"“{grade}”要求 {need}", $"{grade} needs {need}")),
        .. grade.EachAtLeast is { } least
            ? new[] { new LocalizedText($"“{grade}”要求各一级指标得分率不低于 {FigureText.Rate(least)}", $"{grade} needs {FigureText.Rate(least)} of each first-level indicator") }
            : [],
        .. IsHeld(grade, scorecard) ? scorecard.GradeSteps : [],
    ];

    /// <summary>True where the points are there, or are held by a ceiling, and a rule other than the bands stands in the way.</summary>
    private static bool IsHeld(Grade next, Scorecard scorecard) => next.From <= scorecard.Total || scorecard.Set.Grades.Any(grade => grade.Ceiling is not null);

    private static bool IsSumOfLeaves(Scorecard scorecard) =>
        scorecard.Indicators.Where(result => result.Indicator.IsLeaf).Sum(result => result.Score) + scorecard.Bonus - scorecard.Penalty == scorecard.Total
        && scorecard.TreeScore + scorecard.Bonus - scorecard.Penalty == scorecard.Total
        && scorecard.Indicators.All(result => result.State != IndicatorState.NotApplicable);

    private static decimal Share(decimal points, decimal lost) => lost == 0m ? 0m : decimal.Round(points / lost, 4, MidpointRounding.AwayFromZero);
}
