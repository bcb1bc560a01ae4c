using Baoshan.Scoring.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["ratios"])
{
    Ratios.Report(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BaoshanCase).Assembly).Run(args);
