using Baoshan.Scoring.Benchmarks.HandWritten;
using BenchmarkDotNet.Attributes;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>One assessment of the Baoshan set, from hand-written code to a full scorecard.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ScoringBenchmarks
{
    private readonly BaoshanCase all = new();

    [Benchmark(Baseline = true, Description = "hand-written decimal")]
    public decimal HandWrittenTotal() => BaoshanScorer.Total(all.Facts);

    [Benchmark(Description = "score-only")]
    public decimal? ScoreOnly() => all.Scorer.Total(all.Bound);

    [Benchmark(Description = "full scorecard, facts bound")]
    public Scorecard FullScorecard() => all.Plan.Score(all.Bound);

    [Benchmark(Description = "full scorecard from an assessment")]
    public Scorecard FromAssessment() => all.Plan.Score(all.Assessment);
}
