using CsvHelper;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A table of comma-separated values with a header, UTF-8.</summary>
internal sealed class CsvInput : IBatchInput
{
    // no row of facts comes near; a quote that is never closed does
    private const int LongestRow = 1 << 20;

    private readonly FileStream stream;
    private readonly CsvReader reader;
    private bool isMalformed;

    public CsvInput(string path)
    {
        stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = ',',
                TrackLineNumbers = true,
                MaxRecordSize = LongestRow,
                OnMalformedRecord = _ => isMalformed = true,
            },
            leaveOpen: true);
        Header = reader.Read() ? Cells() : [];
    }

    public IReadOnlyList<string> Header { get; }

    public double Progress => stream.Length == 0 ? 0 : (double)stream.Position / stream.Length;

    public IEnumerable<BatchRow> Rows
    {
        get
        {
            while (Next() is { } row)
            {
                yield return row;
                if (row.Cells.Count == 0)
                {
                    yield break;
                }
            }
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    private BatchRow? Next()
    {
        isMalformed = false;
        try
        {
            if (!reader.Read())
            {
                return null;
            }
        }
        catch (CsvFormatException e)
        {
            return new((int)e.LineNumber, [], new("引号没有闭合，后面的行无法辨认", "a quote is not closed; the rows after it cannot be told apart"));
        }

        string[] cells = Cells();
        LocalizedText? problem = isMalformed ? new("引号不配对", "quotes do not match")
            : cells.Length != Header.Count ? new($"这一行有 {cells.Length} 格，表头有 {Header.Count} 格", $"the row has {cells.Length} cells, the header {Header.Count}")
            : null;
        return new((int)reader.LineNumber, cells, problem);
    }

    private string[] Cells()
    {
        string[] cells = new string[reader.FieldCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }
}
