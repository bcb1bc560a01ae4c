using Baoshan.Scoring.Benchmarks;
using Baoshan.Scoring.Benchmarks.HandWritten;
using BenchmarkDotNet.Running;

if (args is ["ratios"])
{
    var all = new BaoshanCase();
    var turns = new Interleaved(rounds: 41, perRound: 4000);
    turns.Add("hand-written decimal", () => BaoshanScorer.Total(all.Facts));
    turns.Add("score-only", () => all.Scorer.Total(all.Bound));
    turns.Add("full scorecard, bound facts", () => all.Plan.Score(all.Bound));
    turns.Add("full scorecard, binding included", () => all.Plan.Score(all.Assessment));
    turns.Report(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BaoshanCase).Assembly).Run(args);
