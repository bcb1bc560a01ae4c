using System.Threading.Tasks.Dataflow;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// Scores the rows of a file: read one after another, scored on all cores, written in their order. Never more than a few hundred are held. Where the set
/// compares the subjects with each other, all rows are gathered first: the file is read once more for each round.
/// </summary>
internal sealed class BatchRun(ScoringPlan plan, Func<IBatchInput> open, BatchLayout layout, BatchRejects rejects, Session session)
{
    private const int WaitingPerCore = 64;

    private readonly BatchRanks ranks = new();
    private readonly Cohort cohort = plan.CreateCohort();

    /// <summary>True where the set compares the rows with each other.</summary>
    public bool Compares { get; } = plan.CreateCohort().IsGathering;

    /// <summary>True where not all rows have been gathered.</summary>
    public bool IsGathering => cohort.IsGathering;

    /// <summary>The rows that have no total.</summary>
    public long Incomplete { get; private set; }

    /// <summary>The rows that have a scorecard.</summary>
    public long Scored { get; private set; }

    /// <summary>Gathers what rows give to each other, where the set compares them; rows with errors are nobody's peers.</summary>
    public void Gather(CancellationToken cancelled)
    {
        while (cohort.IsGathering)
        {
            long rows = 0;
            Pass(Add, _ => rows++, () => rows, cancelled);
            if (cancelled.IsCancellationRequested)
            {
                return;
            }

            cohort.EndRound();
        }

        bool Add(BatchRow row)
        {
            if (row.Problem is null)
            {
                var problems = new List<Diagnostic>();
                if (plan.TryBind(layout.Read(row, problems)).Value is { } facts && problems.Count == 0)
                {
                    cohort.Add(facts);
                }
            }

            return true;
        }
    }

    /// <summary>Scores all rows, or those that are read until the work is cancelled.</summary>
    public void Score(BatchWriter output, CancellationToken cancelled) => Pass(Score, result => Take(result, output), () => Scored + rejects.Count, cancelled);

    /// <summary>Reads the file once: work on each row on all cores, its results taken in the order of the rows.</summary>
    private void Pass<TResult>(Func<BatchRow, TResult> work, Action<TResult> take, Func<long> done, CancellationToken cancelled) => BatchProgress.Show(session, report =>
    {
        using IBatchInput input = open();
        var block = new TransformBlock<BatchRow, TResult>(work, new()
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            BoundedCapacity = Environment.ProcessorCount * WaitingPerCore,
            EnsureOrdered = true,
        });
        Task feeding = Task.Run(() => FeedAsync(input, block, cancelled), CancellationToken.None);
        while (block.OutputAvailableAsync(CancellationToken.None).GetAwaiter().GetResult())
        {
            while (block.TryReceive(out TResult? result))
            {
                take(result);
            }

            report(input.Progress, done());
        }

        Task.WhenAll(feeding, block.Completion).GetAwaiter().GetResult();
        report(1, done());
    });

    /// <summary>Copies scored rows with their ranks and what quotas leave of their grades, which are known only when all are scored.</summary>
    public void Place(IBatchInput scored, BatchWriter output, bool ranked)
    {
        foreach (BatchRow row in scored.Rows)
        {
            decimal? points = row.Cells[TotalColumn].Length == 0 ? null : decimal.Parse(row.Cells[TotalColumn], System.Globalization.CultureInfo.InvariantCulture);
            string[] cells = points is { } total ? Graded([.. row.Cells], total) : [.. row.Cells];
            output.Write(ranked ? Ranked(cells, ranks.RankOf(points)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "") : cells);
        }
    }

    private static readonly int TotalColumn = BatchResult.Fixed.ToList().IndexOf("total");
    private static readonly int RateColumn = BatchResult.Fixed.ToList().IndexOf("rate");
    private static readonly int GradeColumn = BatchResult.Fixed.ToList().IndexOf("grade");

    /// <summary>The record with the grade that quotas leave, and the total under that grade's ceiling.</summary>
    private string[] Graded(string[] cells, decimal total)
    {
        if (plan.Set.GradeRules.Quotas.Count == 0 || cells[GradeColumn].Length == 0)
        {
            return cells;
        }

        Grade left = ranks.GradeOf(plan.Set, cells[GradeColumn], total);
        if (left.Name != cells[GradeColumn] && left.Ceiling is { } ceiling && ceiling < total)
        {
            decimal held = plan.Set.Rounding.Scores.Apply(ceiling);
            cells[TotalColumn] = held.ToString(System.Globalization.CultureInfo.InvariantCulture);
            cells[RateColumn] = FigureText.Rate(held / plan.Set.FullScore);
        }

        cells[GradeColumn] = left.Name;
        return cells;
    }

    /// <summary>A record with the rank behind the columns that every set has.</summary>
    public static IEnumerable<string> Ranked(IEnumerable<string> record, string rank)
    {
        string[] cells = [.. record];
        return [.. cells[..BatchResult.Fixed.Count], rank, .. cells[BatchResult.Fixed.Count..]];
    }

    private static async Task FeedAsync(IBatchInput input, ITargetBlock<BatchRow> block, CancellationToken cancelled)
    {
        try
        {
            foreach (BatchRow row in input.Rows)
            {
                if (cancelled.IsCancellationRequested || !await block.SendAsync(row, CancellationToken.None).ConfigureAwait(false))
                {
                    break;
                }
            }
        }
        finally
        {
            block.Complete();
        }
    }

    private BatchResult Score(BatchRow row)
    {
        if (row.Problem is { } problem)
        {
            return new(row, [new(BatchRules.WrongRow, new(layout.File, row.Line, 1), problem)], [], null);
        }

        var problems = new List<Diagnostic>();
        Assessment assessment = layout.Read(row, problems);
        Checked<BoundFacts> bound = plan.TryBind(assessment);
        return bound.Value is { } facts && problems.Count == 0
            ? BatchResult.Of(row, cohort.Score(facts))
            : new(row, [.. problems, .. bound.Diagnostics], [], null);
    }

    private void Take(BatchResult result, BatchWriter output)
    {
        if (result.Problems.Count > 0)
        {
            rejects.Add(result);
            return;
        }

        output.Write(result.Figures);
        ranks.Add(result.Total, result.Grade);
        Scored++;
        Incomplete += result.Total is null ? 1 : 0;
    }
}
