using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>Checks of diagnostics that hold whatever the mistake: a place, two languages, a stable code.</summary>
internal static class Diagnosed
{
    /// <summary>The diagnostics of input that has errors, each of them checked.</summary>
    public static ValueArray<Diagnostic> Errors<T>(Checked<T> result)
        where T : class
    {
        Assert.False(result.Succeeded, "the input should have errors");
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(result.Diagnostics, Assert.Throws<InvalidInputException>(() => result.GetValueOrThrow()).Diagnostics);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            IsComplete(diagnostic);
        }

        return result.Diagnostics;
    }

    /// <summary>The only diagnostic of input that has one error.</summary>
    public static Diagnostic Error<T>(Checked<T> result)
        where T : class
    {
        ValueArray<Diagnostic> errors = Errors(result);
        Assert.True(errors.Count == 1, string.Join('\n', errors));
        return errors[0];
    }

    /// <summary>The diagnostic stands at a place and says this.</summary>
    public static void Is(Diagnostic diagnostic, string id, int line, int column, string message, string? hint = null)
    {
        string text = diagnostic.ToText(Language.Chinese);
        Assert.True(diagnostic.Rule.Id == id, text);
        Assert.True((line, column) == (diagnostic.Span.Line, diagnostic.Span.Column), text);
        Assert.Contains(message, diagnostic.Message.Chinese, StringComparison.Ordinal);
        if (hint is not null)
        {
            Assert.Contains(hint, diagnostic.Hint?.Chinese, StringComparison.Ordinal);
        }
    }

    public static void IsComplete(Diagnostic diagnostic)
    {
        string text = diagnostic.ToText(Language.Chinese) + diagnostic.ToText(Language.English);
        Assert.Matches("^BS[0-9]{3}$", diagnostic.Rule.Id);
        Assert.Matches("^[a-z0-9-]+$", diagnostic.Rule.Name);
        Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message.Chinese), text);
        Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message.English), text);
        Assert.True(diagnostic.Span == SourceSpan.WholeFile(diagnostic.Span.File) || diagnostic.Span is { Line: >= 1, Column: >= 1 }, text);
        Assert.True(text.Length < 4000, "a message that nobody reads");
        if (diagnostic.Hint is { } hint)
        {
            Assert.False(string.IsNullOrWhiteSpace(hint.Chinese), text);
            Assert.False(string.IsNullOrWhiteSpace(hint.English), text);
        }
    }
}
