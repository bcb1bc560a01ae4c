using System.Runtime.CompilerServices;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Engines;

public class BatchScoringTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")));

    [Fact]
    public async Task Scorecards_come_in_the_order_of_the_assessments()
    {
        Assessment[] assessments = [.. Enumerable.Range(0, 500).Select(Numbered)];
        int next = 0;
        await foreach (Scorecard card in Plan.ScoreAsync(Stream(assessments)))
        {
            Assert.Same(assessments[next], card.Assessment);
            Assert.Equal(WholeCard.Of(Plan.Score(assessments[next])), WholeCard.Of(card));
            next++;
        }

        Assert.Equal(assessments.Length, next);
    }

    [Fact]
    public async Task An_assessment_that_does_not_fit_ends_a_strict_batch_after_those_before_it()
    {
        Assessment[] assessments = [Numbered(0), Numbered(1), Wrong(2), Numbered(3)];
        int given = 0;
        await Assert.ThrowsAsync<InvalidInputException>(async () =>
        {
            await foreach (Scorecard _ in Plan.ScoreAsync(Stream(assessments)))
            {
                given++;
            }
        });
        Assert.Equal(2, given);
    }

    [Fact]
    public async Task A_lenient_batch_says_what_is_wrong_and_goes_on()
    {
        var results = new List<Checked<Scorecard>>();
        await foreach (Checked<Scorecard> result in Plan.TryScoreAsync(Stream([Numbered(0), Wrong(1), Numbered(2)])))
        {
            results.Add(result);
        }

        Assert.Equal([true, false, true], results.Select(result => result.Succeeded));
        Assert.Equal("BS402", Assert.Single(results[1].Diagnostics).Rule.Id);
    }

    [Fact]
    public async Task An_endless_stream_is_read_no_further_than_it_is_needed()
    {
        var source = new EndlessSource();
        int taken = 0;
        await foreach (Scorecard _ in Plan.ScoreAsync(source.Read()))
        {
            if (++taken == 10)
            {
                break;
            }
        }

        Assert.True(source.IsReleased);
        Assert.InRange(source.Count, 10, 10 + (Environment.ProcessorCount * 64 * 2) + 1);
    }

    [Fact]
    public async Task Cancelling_ends_the_work()
    {
        var source = new EndlessSource();
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            int taken = 0;
            await foreach (Scorecard _ in Plan.ScoreAsync(source.Read(), cancel.Token))
            {
                if (++taken == 5)
                {
                    await cancel.CancelAsync();
                }
            }
        });
        Assert.True(source.IsReleased);
    }

    [Fact]
    public async Task A_source_that_fails_does_so_after_what_it_gave()
    {
        int given = 0;
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (Scorecard _ in Plan.ScoreAsync(Failing()))
            {
                given++;
            }
        });
        Assert.Equal(3, given);
    }

    private static Assessment Numbered(int number) => GeneratedAssessment.Of(number, Plan.Set) with { Subject = $"{number}" };

    private static Assessment Wrong(int number) => Numbered(number).With([new AssessedFact("没有的数据", SingleValue.Of(1m))]);

    private static async IAsyncEnumerable<Assessment> Stream(IEnumerable<Assessment> assessments)
    {
        foreach (Assessment assessment in assessments)
        {
            await Task.Yield();
            yield return assessment;
        }
    }

    private static async IAsyncEnumerable<Assessment> Failing()
    {
        for (int i = 0; i < 3; i++)
        {
            await Task.Yield();
            yield return Numbered(i);
        }

        throw new InvalidDataException();
    }

    private sealed class EndlessSource
    {
        public int Count { get; private set; }

        public bool IsReleased { get; private set; }

        public async IAsyncEnumerable<Assessment> Read([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    cancellationToken.ThrowIfCancellationRequested();
                    Count++;
                    yield return Numbered(Count);
                }
            }
            finally
            {
                IsReleased = true;
            }
        }
    }
}
