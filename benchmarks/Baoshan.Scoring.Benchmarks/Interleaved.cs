using System.Diagnostics;
using System.Globalization;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>
/// Measures several actions in turns within one run, so that whatever else the machine does touches all of them alike.
/// The median of each action's rounds, and of its ratio to the first action in the same round, are reported.
/// </summary>
public sealed class Interleaved(int rounds, int perRound)
{
    private readonly List<(string Name, Action Run, double[] Nanoseconds, long Bytes)> actions = [];

    public void Add(string name, Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            Repeat(action, perRound);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(action, 100);
        actions.Add((name, action, new double[rounds], (GC.GetAllocatedBytesForCurrentThread() - before) / 100));
    }

    public void Report(TextWriter output)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach ((_, Action run, double[] times, _) in actions)
            {
                long start = Stopwatch.GetTimestamp();
                Repeat(run, perRound);
                times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / perRound;
            }
        }

        output.WriteLine("| | median, µs | ratio | bytes |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach ((string name, _, double[] times, long bytes) in actions)
        {
            double[] ratios = [.. times.Zip(actions[0].Nanoseconds, (own, first) => own / first)];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(times) / 1000:F2} | {Median(ratios):F2} | {bytes} |"));
        }
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static void Repeat(Action action, int times)
    {
        for (int i = 0; i < times; i++)
        {
            action();
        }
    }
}
