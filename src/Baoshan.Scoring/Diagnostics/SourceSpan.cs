namespace Baoshan.Scoring.Diagnostics;

/// <summary>A place in a text that somebody wrote.</summary>
/// <param name="File">The file's path as given, or null for text that came from elsewhere.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column in characters, from 1; 0 where the file as a whole is meant.</param>
public readonly record struct SourceSpan(string? File, int Line, int Column)
{
    /// <summary>A file as a whole.</summary>
    public static SourceSpan WholeFile(string? file) => new(file, 0, 0);

    /// <summary>The place that many characters further on in the same line.</summary>
    public SourceSpan Shift(int characters) => Line == 0 ? this : this with { Column = Column + characters };

    /// <summary>The place as compilers print it: <c>file:line:column</c>.</summary>
    public override string ToString()
    {
        string file = File ?? "(text)";
        return Line == 0 ? file : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{Line}:{Column}");
    }
}
