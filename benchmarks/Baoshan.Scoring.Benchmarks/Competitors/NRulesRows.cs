using Baoshan.Scoring.NRules;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>The rows of the NRules adapter, where it is built.</summary>
public static partial class Ratios
{
    static partial void AddNRules(Interleaved table, BaoshanCase all)
    {
        ScoringPlan plan = ScoringPlan.Compile(all.Set, NRulesEngine.Instance);
        BoundFacts facts = plan.Bind(all.Assessment);
        if (plan.Score(facts).Total != all.Plan.Score(all.Bound).Total)
        {
            throw new InvalidOperationException("NRules and the built-in engine differ.");
        }

        table.Add("NRules adapter, full scorecard, facts bound", () => plan.Score(facts));
    }
}
