using BenchmarkDotNet.Attributes;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>From text to a plan.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LoadingBenchmarks
{
    private readonly IndicatorSet set = IndicatorSet.Load(BaoshanCase.PathOf("indicators.yaml"));

    [Benchmark(Baseline = true)]
    public ScoringPlan LoadAndCompile() => ScoringPlan.Compile(IndicatorSet.Load(BaoshanCase.PathOf("indicators.yaml")));

    [Benchmark]
    public ScoringPlan Compile() => ScoringPlan.Compile(set);
}
