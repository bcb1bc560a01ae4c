using System.Diagnostics;
using System.Globalization;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>
/// Measures several actions in turns within one run, so that whatever else the machine does touches all of them alike. What is measured is the time
/// that the process has the processor, its collector included; on a busy machine the time that passes would favour turns that fit into one slice. The median of each action's rounds, and of its ratio to the first action in the same round, are reported.
/// </summary>
/// <param name="rounds">How many times each action has its turn.</param>
/// <param name="perRound">How many times the first action runs in a turn; slower ones run fewer times, for about as long.</param>
/// <param name="passing">True to measure the time that passes instead: for actions with threads of their own.</param>
public sealed class Interleaved(int rounds, int perRound, bool passing = false)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private readonly List<Row> rows = [];

    /// <summary>Adds an action.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="action">The action.</param>
    /// <param name="slowness">About how many times slower than the first it is.</param>
    public void Add(string name, Action action, int slowness = 1)
    {
        int times = Math.Max(1, perRound / slowness);
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            Repeat(action, times);
        }

        int counted = Math.Clamp(times, 1, 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(action, counted);
        rows.Add(new(name, action, times, new double[rounds], (GC.GetAllocatedBytesForCurrentThread() - before) / counted));
    }

    /// <summary>Measures, and writes the table.</summary>
    /// <returns>The measurements, in the order of the actions.</returns>
    public IReadOnlyList<Measured> Report(TextWriter output)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Row row in rows)
            {
                TimeSpan start = Now();
                Repeat(row.Run, row.Times);
                row.Nanoseconds[round] = (Now() - start).TotalNanoseconds / row.Times;
            }
        }

        Measured[] measured = [.. rows.Select(row => new Measured(
            row.Name,
            Median(row.Nanoseconds) / 1000,
            Median([.. row.Nanoseconds.Zip(rows[0].Nanoseconds, (own, first) => own / first)]),
            row.Bytes))];
        output.WriteLine("| | median, µs | ratio | bytes |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (Measured row in measured)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Microseconds:F2} | {row.Ratio:F2} | {row.Bytes} |"));
        }

        output.WriteLine();
        return measured;
    }

    private TimeSpan Now() => passing ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static void Repeat(Action action, int times)
    {
        for (int i = 0; i < times; i++)
        {
            action();
        }
    }

    private sealed record Row(string Name, Action Run, int Times, double[] Nanoseconds, long Bytes);
}

/// <summary>What was measured of an action.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Microseconds">The median time of one run.</param>
/// <param name="Ratio">The median ratio to the first action of the table.</param>
/// <param name="Bytes">The bytes allocated by one run.</param>
public sealed record Measured(string Name, double Microseconds, double Ratio, long Bytes);
