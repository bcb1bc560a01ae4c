using Baoshan.Scoring.Benchmarks.Competitors;
using Baoshan.Scoring.Benchmarks.HandWritten;
using Baoshan.Scoring.Indicators;
using RulesEngine.Models;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>All ratios of one run, each table's rows measured in turns, and a table of what is wanted and what was measured.</summary>
public static partial class Ratios
{
    public static void Report(TextWriter output)
    {
        var limits = new Limits();
        var all = new BaoshanCase();
        Scoring(output, all, limits);
        Growth(output, limits);
        Threads(output, all);
        Loading(output, limits);
        limits.Report(output);
    }

    private static void Scoring(TextWriter output, BaoshanCase all, Limits limits)
    {
        RulesEngineRow global = Same(all, RulesEngineRows.WithGlobalParameters());
        RulesEngineRow local = Same(all, RulesEngineRows.WithLocalParameters());
        RulesEngineRow calling = Same(all, RulesEngineRows.CallingHandWrittenCode());
        RuleParameter input = RulesEngineRow.Input(all.Facts);
        var table = new Interleaved(rounds: 41, perRound: 4000);
        table.Add("hand-written decimal", () => BaoshanScorer.Total(all.Facts));
        table.Add("score-only", () => all.Scorer.Total(all.Bound));
        table.Add("full scorecard, facts bound", () => all.Plan.Score(all.Bound), slowness: 2);
        table.Add("full scorecard from an assessment", () => all.Plan.Score(all.Assessment), slowness: 8);
        table.Add("Microsoft RulesEngine 6.0.1, standards as data, global parameters", () => global.Total(input), slowness: 100);
        table.Add("Microsoft RulesEngine 6.0.1, standards as data, local parameters", () => local.Total(input), slowness: 40);
        table.Add("Microsoft RulesEngine 6.0.1, arithmetic in hand-written code", () => calling.Total(input), slowness: 20);
        AddNRules(table, all);
        IReadOnlyList<Measured> measured = table.Report(output);
        limits.AtMost("score-only / hand-written", 1.5, measured[1].Ratio);
        limits.AtMost("full scorecard with explanation data / hand-written, facts bound", 3, measured[2].Ratio);
        limits.AtMost("allocation per full scorecard, KB", 8, measured[2].Bytes / 1024d);
        limits.AtLeast("Microsoft RulesEngine, standards as data / full scorecard", 20, measured[4].Ratio / measured[2].Ratio);
    }

    private static void Growth(TextWriter output, Limits limits)
    {
        var table = new Interleaved(rounds: 41, perRound: 40);
        foreach (int leaves in new[] { 45, 450, 4500 })
        {
            (ScoringPlan plan, BoundFacts facts) = LargeSet.Make(leaves);
            Scorer scorer = plan.CreateScorer();
            int times = 4500 / leaves;
            table.Add($"score-only, {leaves} leaves, {times} times", () =>
            {
                for (int i = 0; i < times; i++)
                {
                    scorer.Total(facts);
                }
            });
        }

        limits.AtMost("cost per leaf at 4,500 leaves / at 45", 1.3, table.Report(output)[2].Ratio);
    }

    private static void Threads(TextWriter output, BaoshanCase all)
    {
        const int Cards = 8000;
        var table = new Interleaved(rounds: 15, perRound: 2, passing: true);
        foreach (int threads in new[] { 1, 2, 4 })
        {
            table.Add($"{Cards} full scorecards on {threads} {(threads == 1 ? "thread" : "threads")}, {Environment.ProcessorCount} cores", () =>
            {
                Thread[] running = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
                {
                    for (int i = 0; i < Cards / threads; i++)
                    {
                        all.Plan.Score(all.Bound);
                    }
                }))];
                Array.ForEach(running, thread => thread.Start());
                Array.ForEach(running, thread => thread.Join());
            });
        }

        table.Report(output);
    }

    private static void Loading(TextWriter output, Limits limits)
    {
        var table = new Interleaved(rounds: 41, perRound: 10);
        table.Add("load and compile, warm", () => ScoringPlan.Compile(IndicatorSet.Load(BaoshanCase.PathOf("indicators.yaml"))));
        IndicatorSet set = IndicatorSet.Load(BaoshanCase.PathOf("indicators.yaml"));
        table.Add("compile, warm", () => ScoringPlan.Compile(set));
        limits.AtMost("load and compile the Baoshan set, warm, ms", 5, table.Report(output)[0].Microseconds / 1000);
    }

    /// <summary>Holds a row against the engine, leaf by leaf, for the published facts and for 500 random assessments.</summary>
    private static RulesEngineRow Same(BaoshanCase all, RulesEngineRow row)
    {
        foreach (Assessment assessment in DrawnAssessments.Of(all.Set, 500, seed: 1).Prepend(all.Assessment))
        {
            Scorecard card = all.Plan.Score(assessment);
            IReadOnlyDictionary<string, decimal> scores = row.Leaves(RulesEngineRow.Input(BaoshanFactsReader.Read(all.Set, assessment)));
            foreach (Indicator leaf in all.Set.Leaves)
            {
                if (card[leaf.Code].Score != scores[leaf.Code])
                {
                    throw new InvalidOperationException($"Microsoft RulesEngine gives {leaf.Code} {scores[leaf.Code]}, the scorecard {card[leaf.Code].Score}.");
                }
            }
        }

        return row;
    }

    static partial void AddNRules(Interleaved table, BaoshanCase all);
}
