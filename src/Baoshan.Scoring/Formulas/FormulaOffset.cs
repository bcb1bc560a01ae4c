namespace Baoshan.Scoring.Formulas;

/// <summary>A place in a formula's text. All offsets are equal, so that formulas are compared by what they say and not by where it stands.</summary>
/// <param name="value">The number of characters before the place.</param>
public readonly struct FormulaOffset(int value) : IEquatable<FormulaOffset>
{
    /// <summary>The number of characters before the place.</summary>
    public int Value { get; } = value;

    /// <summary>Always true.</summary>
    public bool Equals(FormulaOffset other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FormulaOffset;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(FormulaOffset left, FormulaOffset right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(FormulaOffset left, FormulaOffset right) => !left.Equals(right);
}
