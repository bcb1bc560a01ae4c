namespace Baoshan.Scoring.Diagnostics;

/// <summary>One problem in the input: what is wrong, where, and what would be right.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What would be right, where that can be said.</param>
/// <param name="Indicator">The code of the indicator concerned, where there is one.</param>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    SourceSpan Span,
    LocalizedText Message,
    LocalizedText? Hint = null,
    string? Indicator = null)
{
    /// <summary>Why the author means it so; null where nobody has said that it is meant.</summary>
    public string? Acknowledged { get; init; }

    /// <summary>How much the problem matters; what is acknowledged is information.</summary>
    public Severity Severity => Acknowledged is null ? Rule.Severity : Severity.Information;

    /// <summary>The diagnostic as one line: place, severity, code, message and hint.</summary>
    public string ToText(Language language)
    {
        string severity = (language, Severity) switch
        {
            (Language.English, Severity.Error) => "error",
            (Language.English, Severity.Warning) => "warning",
            (Language.English, _) => "info",
            (_, Severity.Error) => "错误",
            (_, Severity.Warning) => "警告",
            _ => "提示",
        };
        string hint = Hint is { } h ? (language == Language.English ? $" ({h.English})" : $"（{h.Chinese}）") : "";
        return $"{Span}: {severity} {Rule.Id} {Rule.Name}: {Message.In(language)}{hint}";
    }

    /// <summary>The diagnostic as one line in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
