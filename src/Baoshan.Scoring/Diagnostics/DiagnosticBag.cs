namespace Baoshan.Scoring.Diagnostics;

/// <summary>
/// Collects the diagnostics of one run, in the order in which they are found. A file with more problems than anybody reads is not collected to
/// its end, so that no file takes memory or time without bound.
/// </summary>
internal sealed class DiagnosticBag
{
    /// <summary>The most diagnostics that are kept.</summary>
    public const int Most = 1000;

    private static readonly DiagnosticRule TooMany = new("BS199", "too-many-problems", Severity.Error);

    private readonly List<Diagnostic> items = [];
    private SourceSpan? overflow;

    /// <summary>True where an error was added, kept or not.</summary>
    public bool HasErrors { get; private set; }

    public int Count => items.Count;

    /// <summary>True where no more are kept, so that looking for more is in vain.</summary>
    public bool IsFull => items.Count >= Most;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (!IsFull)
        {
            items.Add(diagnostic);
        }
        else
        {
            overflow ??= diagnostic.Span;
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Each diagnostic once, ordered by place so that a reader can work down a file.</summary>
    public ValueArray<Diagnostic> ToOrderedArray()
    {
        if (items.Count == 0)
        {
            return [];
        }

        IEnumerable<Diagnostic> ordered = items
            .Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Sheet, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column);
        return overflow is not { } next ? [.. ordered] :
        [
            .. ordered,
            new(
                TooMany,
                next,
                new($"问题超过 {Most} 个，其余的没有列出", $"there are more than {Most} problems; the rest are not listed"),
                new("先改正以上问题，再检查一次", "correct those above, then check again")),
        ];
    }
}
