using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Standards;

/// <summary>A value of a metric, or a distance between two: a number, or a per cent.</summary>
/// <param name="Value">The value; 5% is 0.05.</param>
/// <param name="IsPercent">True when it is written as a per cent.</param>
public readonly record struct Magnitude(decimal Value, bool IsPercent)
{
    /// <summary>As it is written.</summary>
    public override string ToString() => FormulaWriter.Number(Value, IsPercent);

    internal static Magnitude? Read(YamlNode? node) => node is not YamlScalar scalar ? null
        : Scalars.TryPercent(scalar.Text, out decimal percent) && Math.Abs(percent) <= Scalars.LargestNumber ? new(percent, true)
        : Scalars.TryNumber(scalar.Text, out decimal number) && Math.Abs(number) <= Scalars.LargestNumber ? new(number, false)
        : null;
}
