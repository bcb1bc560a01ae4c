namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>What a command talks through: where output and messages go, in which language, with colours or without, how wide.</summary>
/// <param name="Language">The language of output and messages.</param>
/// <param name="Out">The standard output, UTF-8 without a byte order mark, lines ending in a line feed.</param>
/// <param name="Error">The standard error, likewise.</param>
internal sealed record Session(Language Language, TextWriter Out, TextWriter Error)
{
    /// <summary>The columns that output is laid out for where it does not go to a terminal.</summary>
    public const int DefaultWidth = 100;

    /// <summary>True where the standard output understands colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>True where the standard error understands colours.</summary>
    public bool ErrorHasColours { get; init; }

    /// <summary>The columns to lay output out for.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The session for output that goes to a file: no colours, the default width.</summary>
    public Session ForFile() => this with { HasColours = false, Width = DefaultWidth };

    /// <summary>The text in the session's language.</summary>
    public string In(LocalizedText text) => text.In(Language);

    /// <summary>The Chinese or the English text.</summary>
    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    /// <summary>Prints diagnostics to the standard error, one a line.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Error.WriteLine(DiagnosticText.Write(diagnostic, Language, ErrorHasColours));
        }
    }

    /// <summary>Writes the result to the output file, or to the standard output where none is named.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(string? outputFile, string text)
    {
        if (outputFile is null)
        {
            Out.Write(text);
        }
        else
        {
            OutputFile.Write(outputFile, text);
        }
    }
}
