namespace Baoshan.Scoring.Cli.Batch;

/// <summary>A row of the input.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Cells">Its cells, in the order of the header.</param>
/// <param name="Problem">Why it cannot be read at all; null for a row that can.</param>
/// <param name="Text">The text as it stands, for what cannot be read and for lines of JSON.</param>
internal sealed record BatchRow(int Line, IReadOnlyList<string> Cells, LocalizedText? Problem = null, string? Text = null);

/// <summary>Rows that are read one by one.</summary>
internal interface IBatchInput : IDisposable
{
    /// <summary>The names of the cells.</summary>
    IReadOnlyList<string> Header { get; }

    /// <summary>The share of the input that has been read, 0 to 1; 0 where it cannot be told.</summary>
    double Progress { get; }

    IEnumerable<BatchRow> Rows { get; }
}
