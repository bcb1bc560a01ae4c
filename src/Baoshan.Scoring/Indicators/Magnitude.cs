using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>A value of a metric, or a distance between two: a number, a per cent or a date.</summary>
/// <param name="Value">The value; 5% is 0.05, a date the number of days since 0001-01-01.</param>
/// <param name="Notation">How it is written.</param>
public readonly record struct Magnitude(decimal Value, Notation Notation)
{
    /// <summary>A per cent, or a plain number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isPercent">True when it is written as a per cent.</param>
    public Magnitude(decimal value, bool isPercent)
        : this(value, Notations.Of(isPercent))
    {
    }

    /// <summary>True when it is written as a per cent.</summary>
    public bool IsPercent => Notation == Notation.Percent;

    /// <summary>True where the other is the same value in the same notation.</summary>
    /// <remarks>Written out, because what the compiler writes for a record compares by generic code that is compiled at each start.</remarks>
    public bool Equals(Magnitude other) => Value == other.Value && Notation == other.Notation;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, (int)Notation);

    /// <summary>As it is written.</summary>
    public override string ToString() => FormulaWriter.Number(Value, Notation);

    internal static Magnitude? Read(YamlNode? node) => node is not YamlScalar scalar ? null
        : Scalars.TryPercent(scalar.Text, out decimal percent) && Math.Abs(percent) <= Scalars.LargestNumber ? new(percent, true)
        : Scalars.TryNumber(scalar.Text, out decimal number) && Math.Abs(number) <= Scalars.LargestNumber ? new(number, false)
        : Scalars.TryDate(scalar.Text, out decimal day) ? new(day, Notation.Date)
        : null;
}
