using System.Diagnostics.CodeAnalysis;

namespace Baoshan.Scoring.Diagnostics;

/// <summary>A value, or the diagnostics that say why there is none.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Checked<T>
    where T : class
{
    internal Checked(T? value, ValueArray<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>The value, or null where a diagnostic is an error.</summary>
    public T? Value { get; }

    /// <summary>All diagnostics, ordered by place; warnings may stand beside a value.</summary>
    public ValueArray<Diagnostic> Diagnostics { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidInputException">There is none; the exception carries all diagnostics.</exception>
    public T GetValueOrThrow() => Value ?? throw new InvalidInputException(Diagnostics);
}
