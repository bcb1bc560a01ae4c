using CsvHelper;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A table of comma-separated values with a header.</summary>
internal sealed class CsvInput : IBatchInput
{
    // no row of facts comes near; a quote that is never closed does
    private const int LongestRow = 1 << 20;

    private readonly TableSource source;
    private readonly CsvReader reader;
    private bool isMalformed;

    public CsvInput(TableSource source)
    {
        this.source = source;
        reader = CsvReader.Create(
            source.Text,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = source.Separator,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRow,
                OnMalformedRecord = _ => isMalformed = true,
            },
            leaveOpen: true);
        Header = reader.Read() ? Cells() : [];
    }

    public IReadOnlyList<string> Header { get; }

    public double Progress => source.Progress;

    public IEnumerable<BatchRow> Rows
    {
        get
        {
            while (Next() is { } row)
            {
                if (row.Cells.Count == 0)
                {
                    yield return row;
                    yield break;
                }

                // spreadsheet programs save the rows below a table that have once been filled in
                if (row.Problem is not null || !row.Cells.All(string.IsNullOrWhiteSpace))
                {
                    yield return row;
                }
            }
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        source.Dispose();
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
        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            return new((int)reader.LineNumber, cells);
        }

        LocalizedText? problem = CellText.Problem(cells, source.Encoding) is { } unreadable ? unreadable
            : isMalformed ? new("引号不配对", "quotes do not match")
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
