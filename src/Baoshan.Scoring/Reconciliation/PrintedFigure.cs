using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>A figure as it is printed.</summary>
/// <param name="Value">The value; <c>97.78%</c> is 0.9778. 0 for a grade.</param>
/// <param name="Decimals">The decimals that are printed; of the per cent, for a per cent.</param>
/// <param name="IsPercent">True when it is printed as a per cent.</param>
/// <param name="Text">The figure as it is printed.</param>
public sealed record PrintedFigure(decimal Value, int Decimals, bool IsPercent, string Text)
{
    /// <summary>The decimals of <see cref="Value"/> that are printed: two of a per cent are four of the number.</summary>
    public int ValueDecimals => IsPercent ? Decimals + 2 : Decimals;

    /// <summary>The figure as it is printed.</summary>
    public override string ToString() => Text;

    /// <summary>True when a value, rounded half away from zero to the printed decimals, is the printed figure.</summary>
    internal bool IsReproducedBy(decimal value) => decimal.Round(value, Math.Min(28, ValueDecimals), MidpointRounding.AwayFromZero) == Value;

    internal static PrintedFigure? Read(string text)
    {
        string plain = Scalars.Plain(text);
        bool percent = Scalars.TryPercent(plain, out decimal value);
        if (!percent && !Scalars.TryNumber(plain, out value))
        {
            return null;
        }

        int point = plain.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : plain.TrimEnd('%').Length - point - 1;
        return decimals > 20 ? null : new(value, decimals, percent, text.Trim());
    }
}
