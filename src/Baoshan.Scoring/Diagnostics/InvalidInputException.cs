namespace Baoshan.Scoring.Diagnostics;

/// <summary>Input that a person wrote cannot be used; all that is wrong with it is in <see cref="Diagnostics"/>.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>Makes an exception that carries diagnostics.</summary>
    public InvalidInputException(ValueArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(d => d.ToText(Language.Chinese))))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All diagnostics, ordered by place.</summary>
    public ValueArray<Diagnostic> Diagnostics { get; }
}
