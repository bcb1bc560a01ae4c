namespace Baoshan.Scoring.Diagnostics;

/// <summary>A place in a text or a spreadsheet that somebody wrote.</summary>
/// <param name="File">The file's path as given, or null for text that came from elsewhere.</param>
/// <param name="Line">The line, or the row of a sheet, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column in characters, or of a sheet, from 1; 0 where the file as a whole is meant.</param>
public readonly record struct SourceSpan(string? File, int Line, int Column)
{
    /// <summary>The sheet of a spreadsheet, whose rows and columns <see cref="Line"/> and <see cref="Column"/> then are; null for text.</summary>
    public string? Sheet { get; init; }

    /// <summary>A file as a whole.</summary>
    public static SourceSpan WholeFile(string? file) => new(file, 0, 0);

    /// <summary>The place that many characters further on in the same line.</summary>
    public SourceSpan Shift(int characters) => Line == 0 ? this : this with { Column = Column + characters };

    /// <summary>The place as compilers print it, <c>file:line:column</c>, or as spreadsheets name it, <c>file#sheet!H12</c>.</summary>
    public override string ToString()
    {
        string file = File ?? "(text)";
        if (Sheet is not null)
        {
            return Line == 0 ? $"{file}#{Sheet}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}#{Sheet}!{Letters(Column)}{Line}");
        }

        return Line == 0 ? file : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{Line}:{Column}");
    }

    private static string Letters(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
