using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>What is asked of a run.</summary>
/// <param name="Ranked">True where a column of ranks is wanted.</param>
/// <param name="Encoding">One of <see cref="TableEncoding.Words"/>.</param>
internal sealed record BatchOptions(bool Ranked, string Encoding);

/// <summary>A whole run of <c>batch</c>: the files, the header, the rows, the ranks, and what is said at the end.</summary>
internal sealed class BatchJob(ScoringPlan plan, string from, string to, BatchOptions options, Session session)
{
    /// <summary>What shells report of a program that Ctrl-C has ended.</summary>
    private const int Interrupted = 130;

    public int Run(CancellationToken cancelled)
    {
        if (!File.Exists(from))
        {
            throw new UsageException(new($"数据表“{from}”不存在", $"the table '{from}' does not exist"));
        }

        using (FileStream probe = File.OpenRead(from))
        {
            if (!probe.CanSeek)
            {
                throw new UsageException(new($"“{from}”不是文件（管道不能作为数据表），请先存成文件", $"'{from}' is no file but a pipe; save the table as a file first"));
            }
        }

        using IBatchInput input = Open(out TableEncoding encoding);
        if (options.Encoding == TableEncoding.Auto && encoding.Name != TableEncoding.Utf8.Name)
        {
            session.Error.WriteLine(session.Say(
                $"{from} 按 {encoding.Name} 读取，结果也用 {encoding.Name}（可用 --encoding 指定）",
                $"{from} is read as {encoding.Name}, and so are the results (--encoding names another)"));
        }

        var diagnostics = new List<Diagnostic>();
        var layout = new BatchLayout(plan.Set, input.Header, from, diagnostics);
        session.Report(diagnostics);
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return ExitCode.InputErrors;
        }

        BatchTarget target = BatchTarget.Of(to, from);
        using Stream? device = target.Device;
        using var rejects = new BatchRejects(from, target, input.Header, encoding, session);
        var run = new BatchRun(plan, () => Open(out _), layout, rejects, session);
        string[] header = [.. BatchResult.Header(plan.Set)];
        run.Gather(cancelled);
        if (run.IsGathering)
        {
            session.Error.WriteLine(session.Say("已中断：各行要相互比较，尚未读完，没有写出结果", "stopped: rows are compared with each other and were not all read, so there are no results"));
            return Interrupted;
        }

        if (options.Ranked || plan.Set.GradeRules.Quotas.Count > 0)
        {
            ScoreAndPlace(run, header, target, encoding, cancelled);
        }
        else
        {
            using BatchWriter output = BatchWriter.Create(target, header, encoding);
            run.Score(output, cancelled);
            output.Finish();
        }

        rejects.Finish();
        return Conclude(run, rejects, cancelled.IsCancellationRequested);
    }

    private IBatchInput Open(out TableEncoding encoding)
    {
        var source = new TableSource(from, options.Encoding);
        encoding = source.Encoding;
        return BatchTarget.IsJsonName(from)
            ? new NdjsonInput(source, [BatchLayout.Subject, BatchLayout.Period, BatchLayout.NotApplicable, .. BatchColumn.Of(plan.Set).Select(column => column.Name)])
            : new CsvInput(source);
    }

    private void ScoreAndPlace(BatchRun run, string[] header, BatchTarget target, TableEncoding encoding, CancellationToken cancelled)
    {
        string unranked = target.Device is null ? OutputFile.Temporary(OutputFile.Target(to), ".csv") : Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (BatchWriter first = BatchWriter.Create(new(unranked, IsJson: false), header, TableEncoding.Utf8))
            {
                run.Score(first, cancelled);
                first.Finish();
            }

            using var scored = new CsvInput(new TableSource(unranked));
            using BatchWriter output = BatchWriter.Create(target, options.Ranked ? [.. BatchRun.Ranked(header, "rank")] : header, encoding);
            run.Place(scored, output, options.Ranked);
            output.Finish();
        }
        finally
        {
            File.Delete(unranked);
        }
    }

    private int Conclude(BatchRun run, BatchRejects rejects, bool interrupted)
    {
        if (run.Scored + rejects.Count == 0 && !interrupted)
        {
            session.Report([new(BatchRules.NoRows, SourceSpan.WholeFile(from), new("表中没有数据行，没有评分", "the table has no rows; nothing has been scored"))]);
        }

        session.Error.WriteLine(session.Say(
            $"{(interrupted ? "已中断，" : "")}评分 {run.Scored} 行，其中不完整 {run.Incomplete} 行，写入 {to}",
            $"{(interrupted ? "stopped; " : "")}scored {Plural.Of(run.Scored, "rows")}, {run.Incomplete} of them incomplete, into {to}"));
        if (rejects.Count > 0)
        {
            session.Error.WriteLine(session.Say($"{rejects.Count} 行有误，写入 {rejects.Path}", $"{Plural.Of(rejects.Count, "rows")} with errors in {rejects.Path}"));
        }

        if ((rejects.Count > 0 || interrupted) && Together(run) is { } together)
        {
            session.Error.WriteLine(session.Say(
                $"{together.Chinese}只按{(interrupted ? "已" : "")}评分的 {run.Scored} 行得出，共 {run.Scored + rejects.Count} 行{(interrupted ? "已读" : "")}；其余的行{(interrupted ? "评完" : "改正")}后，要把全部行一起重新评分",
                $"{together.English} rest on the {run.Scored} rows that are scored, of {run.Scored + rejects.Count}{(interrupted ? " read" : "")}; score all rows together again when the others {(interrupted ? "are done" : "are put right")}"));
        }

        return interrupted ? Interrupted
            : rejects.Count > 0 ? ExitCode.InputErrors
            : run.Incomplete > 0 ? ExitCode.Incomplete
            : ExitCode.Fine;
    }

    /// <summary>What rests on all rows together; null where nothing does.</summary>
    private LocalizedText? Together(BatchRun run)
    {
        LocalizedText[] what =
        [
            .. run.Compares ? [new LocalizedText("同类比较", "comparisons with peers")] : Array.Empty<LocalizedText>(),
            .. plan.Set.GradeRules.Quotas.Count > 0 ? [new LocalizedText("等级名额", "quotas of grades")] : Array.Empty<LocalizedText>(),
            .. options.Ranked ? [new LocalizedText("名次", "ranks")] : Array.Empty<LocalizedText>(),
        ];
        return what.Length == 0 ? null : new(string.Join('、', what.Select(text => text.Chinese)), string.Join(", ", what.Select(text => text.English)));
    }
}
