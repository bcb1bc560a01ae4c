using System.Diagnostics;
using System.Globalization;
using Baoshan.Scoring.Cli.Terminal;
using Spectre.Console;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A bar on the terminal with how many rows are done, how many a second, and the time left. Where the messages go to a file there is none.</summary>
internal static class BatchProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Does work that reports the share done and the rows done.</summary>
    public static void Show(Session session, Action<Action<double, long>> work)
    {
        if (!session.ErrorHasColours)
        {
            work((_, _) => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(session.Error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Speed(session, 0, TimeSpan.Zero), maxValue: 1);
                long started = Stopwatch.GetTimestamp();
                TimeSpan shown = TimeSpan.Zero;
                work((share, rows) =>
                {
                    TimeSpan passed = Stopwatch.GetElapsedTime(started);
                    if (share >= 1 || passed - shown > Interval)
                    {
                        shown = passed;
                        task.Value = share;
                        task.Description = Speed(session, rows, passed);
                    }
                });
            });
    }

    private static string Speed(Session session, long rows, TimeSpan passed)
    {
        double rate = passed > TimeSpan.Zero ? rows / passed.TotalSeconds : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{rows:N0} {session.Say("行，每秒", "rows,")} {rate:N0}{session.Say("", " a second")}");
    }
}
