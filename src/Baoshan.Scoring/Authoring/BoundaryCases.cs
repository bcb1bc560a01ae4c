using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Authoring;

/// <summary>
/// Makes test cases for every standard of a set: facts at, just below and just above each bound and each first step, each option, each price of a finding,
/// each element, each row of conditions; with the scores that the rules give.
/// </summary>
public static class BoundaryCases
{
    /// <summary>The cases for all leaves, in table order, and after them those for bonus and penalty items.</summary>
    public static IEnumerable<BoundaryCase> For(IndicatorSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        ScoringPlan plan = ScoringPlan.Compile(set);
        var scope = new RuleScope(set, plan.Rules);
        return set.Leaves.Concat(set.Adjustments).SelectMany(leaf => For(plan, scope, leaf));
    }

    private static IEnumerable<BoundaryCase> For(ScoringPlan plan, RuleScope scope, Indicator leaf)
    {
        Decision[] decisions = [.. plan.Rules.Decisions.Where(decision => decision.Indicator == leaf.Code)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Trial trial in new TrialMaker(plan.Set, scope, decisions).Make())
        {
            ValueArray<AssessedFact> facts = FactValues(plan.Set, trial);
            string key = string.Join('|', facts.Select(fact => $"{fact.Name}={FactYaml.Write(fact)}"));
            if (facts.Count == 0 || !seen.Add(key))
            {
                continue;
            }

            Checked<Scorecard> scored = plan.TryScore(new("", "", facts));
            if (scored.Value?[leaf.Code] is { } result)
            {
                yield return new($"{leaf.Code} {trial.Name}", leaf.Code, facts, result.State, result.Score);
            }
        }
    }

    private static ValueArray<AssessedFact> FactValues(IndicatorSet set, Trial trial) =>
        [.. set.Facts.Where(fact => !fact.IsSupporting && fact.Variables.Any(v => trial.Values.ContainsKey(v.Name))).Select(fact => FactYaml.Make(fact, trial.Values))];
}
