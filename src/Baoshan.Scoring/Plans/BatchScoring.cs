using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;

namespace Baoshan.Scoring;

/// <summary>Scores streams of assessments on all cores.</summary>
public static class BatchScoring
{
    // enough to keep a core busy while another waits for its turn to hand over
    private const int WaitingPerCore = 64;

    extension(ScoringPlan plan)
    {
        /// <summary>
        /// Scores assessments as they come, on all cores, and gives the scorecards in the order of the assessments. However long the stream, only
        /// a few hundred are held at a time; the source is read no faster than the scorecards are taken.
        /// </summary>
        /// <param name="assessments">The assessments.</param>
        /// <param name="cancellationToken">Ends the work; what has been given already stays good.</param>
        /// <exception cref="InvalidInputException">An assessment does not fit the set; those before it have been given.</exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public async IAsyncEnumerable<Scorecard> ScoreAsync(
            IAsyncEnumerable<Assessment> assessments,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (Checked<Scorecard> card in plan.TryScoreAsync(assessments, cancellationToken).ConfigureAwait(false))
            {
                yield return card.GetValueOrThrow();
            }
        }

        /// <summary>As <c>ScoreAsync</c>, but an assessment that does not fit the set gives its diagnostics in its place, and the rest goes on.</summary>
        /// <param name="assessments">The assessments.</param>
        /// <param name="cancellationToken">Ends the work; what has been given already stays good.</param>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public IAsyncEnumerable<Checked<Scorecard>> TryScoreAsync(
            IAsyncEnumerable<Assessment> assessments,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(assessments);
            return InOrder(assessments, plan.TryScore, cancellationToken);
        }
    }

    /// <summary>Applies a function to each item of a stream on all cores, results in the order of the items, in bounded memory.</summary>
    private static async IAsyncEnumerable<TResult> InOrder<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, TResult> function,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var block = new TransformBlock<TItem, TResult>(function, new()
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            BoundedCapacity = Environment.ProcessorCount * WaitingPerCore,
            EnsureOrdered = true,
            CancellationToken = ending.Token,
        });
        Task feeding = FeedAsync(items, block, ending.Token);
        try
        {
            while (await block.OutputAvailableAsync(cancellationToken).ConfigureAwait(false))
            {
                while (block.TryReceive(out TResult? result))
                {
                    yield return result;
                }
            }

            await feeding.ConfigureAwait(false);
            await block.Completion.ConfigureAwait(false);
        }
        finally
        {
            // also where the reader stops early: the source is let go before the reader goes on
            await ending.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TItem>(IAsyncEnumerable<TItem> items, ITargetBlock<TItem> block, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (TItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (!await block.SendAsync(item, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
            }
        }
        finally
        {
            // what has been read is still scored and given; a fault of the source comes after it
            block.Complete();
        }
    }
}
