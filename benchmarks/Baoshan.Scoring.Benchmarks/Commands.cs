using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>
/// The published command as a process: its start-up beside that of an empty program, in turns, and a batch of many rows beside one of few.
/// Beside the time that passes, the time on the processor is shown, which other work on the machine hardly touches.
/// </summary>
public static class Commands
{
    private const int Rounds = 41;

    public static void Report(string command, string empty, int rows, TextWriter output)
    {
        var limits = new Limits();
        StartUp(command, empty, output, limits);
        Batch(command, rows, output, limits);
        limits.Report(output);
    }

    private static void StartUp(string command, string empty, TextWriter output, Limits limits)
    {
        string assessment = BaoshanCase.PathOf("assessment.yaml");
        (string Name, string Program, string[] Arguments)[] runs =
        [
            ("an empty program", empty, []),
            ("--version", command, ["--version"]),
            ("evaluate", command, ["evaluate", assessment]),
            ("evaluate --format json", command, ["evaluate", assessment, "--format", "json"]),
        ];
        Finished[][] finished = [.. runs.Select(_ => new Finished[Rounds])];
        for (int round = -1; round < Rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                Finished one = Run(runs[i].Program, runs[i].Arguments);
                if (round >= 0)
                {
                    finished[i][round] = one; // the first round warms the files
                }
            }
        }

        output.WriteLine("| process | median, ms | processor, ms | ratio of processor time |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        double ratio = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            ratio = Median(finished[i].Zip(finished[0], (own, first) => own.Processor / first.Processor));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {runs[i].Name} | {Median(finished[i].Select(run => run.Passed.TotalMilliseconds)):F0} | {Median(finished[i].Select(run => run.Processor.TotalMilliseconds)):F0} | {ratio:F1} |"));
            if (runs[i].Name == "evaluate")
            {
                limits.AtMost("evaluate as a process / an empty .NET program, processor time", 5, ratio);
            }
        }

        output.WriteLine();
    }

    private static void Batch(string command, int rows, TextWriter output, Limits limits)
    {
        string folder = Directory.CreateTempSubdirectory("baoshan-scoring-").FullName;
        try
        {
            string set = BaoshanCase.PathOf("as-published.yaml");
            string template = Path.Combine(folder, "template.csv");
            Run(command, ["batch", set, "--template", "csv", "--output", template]);
            output.WriteLine("| batch | time, s | rows a second | peak memory, MB |");
            output.WriteLine("| --- | ---: | ---: | ---: |");
            Finished few = Batch(command, set, template, 10_000, output);
            Finished many = Batch(command, set, template, rows, output);
            output.WriteLine();
            limits.AtMost(string.Create(CultureInfo.InvariantCulture, $"peak memory of a batch of {rows:N0} rows / of 10,000"), 1.3, (double)many.PeakBytes / few.PeakBytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Finished Batch(string command, string set, string template, int rows, TextWriter output)
    {
        string table = Path.Combine(Path.GetDirectoryName(template)!, "in.csv");
        string[] lines = File.ReadAllLines(template);
        File.WriteAllLines(table, Enumerable.Repeat(lines[1], rows).Prepend(lines[0]));
        Finished run = Run(command, ["batch", set, table, "--output", Path.ChangeExtension(table, ".out.csv")]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} rows | {run.Passed.TotalSeconds:F1} | {rows / run.Passed.TotalSeconds:N0} | {run.PeakBytes / 1048576d:F1} |"));
        return run;
    }

    private static Finished Run(string program, string[] arguments)
    {
        TimeSpan before = ProcessorOfChildren();
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // it has just ended
            }
        }

        reading.Wait();
        TimeSpan passed = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? new(passed, ProcessorOfChildren() - before, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ends with {process.ExitCode}.");
    }

    /// <summary>The processor time of all programs that have been run so far; the runtime tells it only of those that are still running.</summary>
    private static TimeSpan ProcessorOfChildren()
    {
        const int Children = -1;
        long[] usage = new long[18];
        return GetResourceUsage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new PlatformNotSupportedException();
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int whose, [Out] long[] usage);

    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }

    private sealed record Finished(TimeSpan Passed, TimeSpan Processor, long PeakBytes);
}
