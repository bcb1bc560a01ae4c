using Baoshan.Scoring.Benchmarks.HandWritten;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>All ratios of one run, each table's rows measured in turns.</summary>
public static class Ratios
{
    public static void Report(TextWriter output)
    {
        var all = new BaoshanCase();
        var scoring = new Interleaved(rounds: 41, perRound: 4000);
        scoring.Add("hand-written decimal", () => BaoshanScorer.Total(all.Facts));
        scoring.Add("score-only", () => all.Scorer.Total(all.Bound));
        scoring.Add("full scorecard, facts bound", () => all.Plan.Score(all.Bound));
        scoring.Add("full scorecard from an assessment", () => all.Plan.Score(all.Assessment));
        scoring.Report(output);
        output.WriteLine();

        var growth = new Interleaved(rounds: 21, perRound: 40);
        foreach (int leaves in new[] { 45, 450, 4500 })
        {
            (ScoringPlan plan, BoundFacts facts) = LargeSet.Make(leaves);
            Scorer scorer = plan.CreateScorer();
            int times = 4500 / leaves;
            growth.Add($"score-only, {leaves} leaves, {times} times", () =>
            {
                for (int i = 0; i < times; i++)
                {
                    scorer.Total(facts);
                }
            });
        }

        growth.Report(output);
        output.WriteLine();

        var loading = new Interleaved(rounds: 21, perRound: 10);
        loading.Add("load and compile, warm", () => ScoringPlan.Compile(IndicatorSet.Load(BaoshanCase.PathOf("indicators.yaml"))));
        loading.Report(output);
    }
}
