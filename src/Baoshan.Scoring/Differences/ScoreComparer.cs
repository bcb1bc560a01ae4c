using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Differences;

/// <summary>Scores an assessment by two sets. What only one of them can use is left out for the other; what neither can use is an error.</summary>
internal sealed class ScoreComparer(SetDifference sets)
{
    private readonly ScoringPlan before = ScoringPlan.Compile(sets.Before);
    private readonly ScoringPlan after = ScoringPlan.Compile(sets.After);

    public Checked<ScoreDifference> Compare(Assessment assessment)
    {
        Assessment first = Fit(assessment, before, after, out ValueArray<Diagnostic> unfitFirst);
        Assessment second = Fit(assessment, after, before, out ValueArray<Diagnostic> unfitSecond);
        Checked<Scorecard> left = before.TryScore(first);
        Checked<Scorecard> right = after.TryScore(second);
        if (left.Value is not { } a || right.Value is not { } b)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.AddRange(left.Diagnostics);
            diagnostics.AddRange(right.Diagnostics);
            return new(null, diagnostics.ToOrderedArray());
        }

        var match = new IndicatorMatch(sets.Before, sets.After);
        var causes = new ScoreCauses(sets, before.Rules, after.Rules);
        return new(new ScoreDifference(Side(a, unfitFirst), Side(b, unfitSecond), [.. match.Order.Select(pair => Row(pair.Before, pair.After, a, b, causes))]), []);
    }

    private static ScoredSide Side(Scorecard card, ValueArray<Diagnostic> unfit) => new(card, [.. Lacking(card)], unfit);

    private static ScoreChange Row(Indicator? first, Indicator? second, Scorecard a, Scorecard b, ScoreCauses causes)
    {
        var row = new ScoreChange(first is null ? null : a[first.Code], second is null ? null : b[second.Code], []);
        return row.IsChanged && row.Indicator.IsLeaf ? causes.Explain(row) : row;
    }

    private static IEnumerable<FactDeclaration> Lacking(Scorecard card) => card.Indicators.Concat(card.Adjustments)
        .Where(result => result.Indicator.IsLeaf && result.State is IndicatorState.MissingFact or IndicatorState.NeedsJudgement)
        .SelectMany(result => result.Explanation.Facts)
        .Where(fact => fact.Fact is null && !fact.Declaration.IsSupporting)
        .Select(fact => fact.Declaration)
        .Distinct();

    /// <summary>The part of an assessment that a set can use, where the other set can use the rest.</summary>
    private static Assessment Fit(Assessment assessment, ScoringPlan plan, ScoringPlan other, out ValueArray<Diagnostic> unfit)
    {
        HashSet<string> known = [.. plan.Set.Facts.Select(fact => fact.Name)];
        HashSet<string> knownToOther = [.. other.Set.Facts.Select(fact => fact.Name)];
        var left = new List<Diagnostic>();
        var facts = new List<AssessedFact>();
        foreach (AssessedFact fact in assessment.Facts.Where(fact => known.Contains(fact.Name) || !knownToOther.Contains(fact.Name)))
        {
            Assessment alone = assessment with { Facts = [fact], NotApplicable = [] };
            if (!Fits(alone, plan, other, left))
            {
                continue;
            }

            facts.Add(fact);
        }

        var claims = new List<NotApplicableClaim>();
        foreach (NotApplicableClaim claim in assessment.NotApplicable)
        {
            if (Fits(assessment with { Facts = [], NotApplicable = [claim] }, plan, other, left))
            {
                claims.Add(claim);
            }
        }

        unfit = [.. left];
        return assessment with { Facts = [.. facts], NotApplicable = [.. claims] };
    }

    /// <summary>False where a part of an assessment fits only the other set; what fits neither stays, to be an error.</summary>
    private static bool Fits(Assessment part, ScoringPlan plan, ScoringPlan other, List<Diagnostic> left)
    {
        Checked<BoundFacts> bound = plan.TryBind(part);
        if (bound.Succeeded || !other.TryBind(part).Succeeded)
        {
            return true;
        }

        left.AddRange(bound.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        return false;
    }
}
