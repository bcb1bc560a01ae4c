using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// The rows that could not be scored: each is reported with its line, and kept in a file beside the output with the reason, so that it can be put
/// right and scored by itself. The columns that begin with # are passed over when the file is read again.
/// </summary>
internal sealed class BatchRejects : IDisposable
{
    private const int Shown = 20;

    private readonly Session session;
    private readonly IReadOnlyList<string> header;
    private readonly bool isJson;
    private readonly TableEncoding encoding;
    private BatchWriter? writer;

    public BatchRejects(string input, string output, IReadOnlyList<string> header, TableEncoding encoding, Session session)
    {
        this.encoding = encoding;
        this.session = session;
        isJson = BatchWriter.IsJson(input);
        Path = System.IO.Path.ChangeExtension(output, isJson ? ".rejects.ndjson" : ".rejects.csv");
        if (OutputFile.IsSame(Path, input))
        {
            throw new UsageException(new(
                $"有误的行要写到 {Path}，而它就是输入；请给 --output 另一个名称，或先把输入改名",
                $"rows with errors go to {Path}, which is the input; give --output another name, or rename the input"));
        }

        this.header = isJson ? ["#line", "#reason", "#text"] : ["#line", "#reason", .. header];
    }

    public string Path { get; }

    public long Count => writer?.Count ?? 0;

    public void Add(BatchResult result)
    {
        writer ??= BatchWriter.Create(Path, header, encoding);
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

    /// <summary>Puts the file in its place; where there is nothing to reject, one from an earlier run is taken away.</summary>
    public void Finish()
    {
        if (writer is null)
        {
            File.Delete(Path);
        }
        else
        {
            writer.Finish();
        }
    }

    public void Dispose() => writer?.Dispose();
}
