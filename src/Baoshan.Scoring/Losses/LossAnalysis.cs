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
        decimal? needed = scorecard.Total is { } total && IsSumOfLeaves(scorecard) && GradeSearch.Next(scorecard.Set.Grades, total) is { } next ? next.From - total : null;
        var benches = new Dictionary<string, LeafBench>(StringComparer.Ordinal);
        Loss[] losses =
        [
            .. scored
                .Where(result => result.Indicator.IsLeaf)
                .Select(result => Analyse(result, lost, needed, benches[result.Code] = new(scorecard.Set, result.Indicator, facts)))
                .OrderByDescending(loss => loss.Points),
        ];
        return new(
            scorecard,
            lost,
            [.. losses],
            [.. scored.Select(result => new NodeLoss(result.Indicator, result.PointsLost!.Value, Share(result.PointsLost.Value, lost)))],
            needed is { } points ? ToGrade(scorecard, losses, points, benches) : null);
    }

    private static Loss Analyse(IndicatorResult result, decimal lost, decimal? needed, LeafBench bench)
    {
        IEnumerable<Win> wins = bench.Gives(result.Score) ? new WinFinder(bench).All() : [];
        return new(
            result.Indicator,
            result.Score!.Value,
            result.PointsLost!.Value,
            Share(result.PointsLost.Value, lost),
            result.Explanation.Reason,
            [.. wins.Select(win => win with { ToNextGrade = needed - win.Gain }).OrderByDescending(win => win.Gain).ThenBy(win => win.Kind)]);
    }

    private static NextGrade ToGrade(Scorecard scorecard, Loss[] losses, decimal needed, Dictionary<string, LeafBench> benches)
    {
        (ValueArray<ValueArray<string>> sets, bool complete) = GradeSearch.SmallestSets(losses, needed);
        IEnumerable<GradeStep> steps = losses
            .Where(loss => loss.Winnable >= needed)
            .Select(loss => new GradeStep(
                loss.Indicator.Code,
                loss.Score + needed,
                [.. new WinFinder(benches[loss.Indicator.Code]).Reaching(loss.Score + needed).Select(win => win with { ToNextGrade = needed - win.Gain }).OrderBy(win => win.Gain).ThenBy(win => win.Kind)]));
        return new(GradeSearch.Next(scorecard.Set.Grades, scorecard.Total!.Value)!, needed, [.. steps], sets, complete);
    }

    private static bool IsSumOfLeaves(Scorecard scorecard) =>
        scorecard.Indicators.Where(result => result.Indicator.IsLeaf).Sum(result => result.Score) == scorecard.Total;

    private static decimal Share(decimal points, decimal lost) => lost == 0m ? 0m : decimal.Round(points / lost, 4, MidpointRounding.AwayFromZero);
}
