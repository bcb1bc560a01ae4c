using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// The rows that could not be scored: each is reported with its line, and kept in a file beside the output with the reason, so that it can be put
/// right and scored by itself. The columns that begin with # are passed over when the file is read again. A file of that name which some other program has made
/// is left alone.
/// </summary>
internal sealed class BatchRejects : IDisposable
{
    private const int Shown = 20;
    private const string Reason = "#reason";

    private readonly Session session;
    private readonly IReadOnlyList<string> header;
    private readonly bool isJson;
    private readonly TableEncoding encoding;
    private BatchWriter? writer;

    public BatchRejects(string input, BatchTarget output, IReadOnlyList<string> header, TableEncoding encoding, Session session)
    {
        this.encoding = encoding;
        this.session = session;
        isJson = BatchTarget.IsJsonName(input);
        Path = System.IO.Path.ChangeExtension(output.Device is null ? output.Path : input, isJson ? ".rejects.ndjson" : ".rejects.csv");
        if (OutputFile.IsSame(Path, input))
        {
            throw new UsageException(new(
                $"有误的行要写到 {Path}，而它就是输入；请给 --output 另一个名称，或先把输入改名",
                $"rows with errors go to {Path}, which is the input; give --output another name, or rename the input"));
        }

        if (File.Exists(Path) && !RejectedRows.IsIn(Path))
        {
            throw new UsageException(new(
                $"有误的行要写到 {Path}，而它已经存在，又不是以前有误的行；请给 --output 另一个名称，或移走它",
                $"rows with errors go to {Path}, which exists and holds something else; give --output another name, or move it away"));
        }

        this.header = isJson ? [RejectedRows.Line, Reason, "#text"] : [RejectedRows.Line, Reason, .. header];
    }

    public string Path { get; }

    public long Count => writer?.Count ?? 0;

    public void Add(BatchResult result)
    {
        writer ??= BatchWriter.Create(new(Path, isJson), header, encoding);
        string line = result.Row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string reason = string.Join("; ", result.Problems.Select(problem => problem.Hint is { } hint
            ? $"{session.In(problem.Message)} ({session.In(hint)})"
            : session.In(problem.Message)));
        writer.Write(isJson ? [line, reason, result.Row.Text ?? ""] : [line, reason, .. result.Row.Cells]);
        if (Count <= Shown)
        {
            session.Report(result.Problems);
        }
        else if (Count == Shown + 1)
        {
            session.Error.WriteLine(session.Say($"其余有误的行不再逐行显示，见 {Path}", $"further rows with errors are not shown; see {Path}"));
        }
    }

    /// <summary>
    /// Puts the file in its place. Where there is nothing to reject, one from an earlier run is taken away, lest it be read as this run's, and that is said.
    /// </summary>
    public void Finish()
    {
        if (writer is not null)
        {
            writer.Finish();
        }
        else if (File.Exists(Path))
        {
            File.Delete(Path);
            session.Error.WriteLine(session.Say($"这次没有有误的行，以前留下的 {Path} 已删除", $"no row has errors this time; {Path}, left by an earlier run, has been removed"));
        }
    }

    public void Dispose() => writer?.Dispose();
}
