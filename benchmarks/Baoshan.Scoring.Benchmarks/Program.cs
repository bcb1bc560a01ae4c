using System.Globalization;
using Baoshan.Scoring.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["ratios"]:
        Ratios.Report(Console.Out);
        break;
    case ["commands", var command, var empty]:
        Commands.Report(command, empty, 1_000_000, Console.Out);
        break;
    case ["commands", var command, var empty, var rows]:
        Commands.Report(command, empty, int.Parse(rows, CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BaoshanCase).Assembly).Run(args);
        break;
}
