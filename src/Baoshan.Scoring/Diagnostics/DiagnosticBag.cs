namespace Baoshan.Scoring.Diagnostics;

/// <summary>Collects the diagnostics of one run, in the order in which they are found.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    public bool HasErrors => items.Exists(d => d.Severity == Severity.Error);

    public int Count => items.Count;

    public void Add(Diagnostic diagnostic) => items.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => items.AddRange(diagnostics);

    /// <summary>Each diagnostic once, ordered by place so that a reader can work down a file.</summary>
    public ValueArray<Diagnostic> ToOrderedArray() =>
        [.. items.Distinct().OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Sheet, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];
}
