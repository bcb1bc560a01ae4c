using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>Rounds as a decision declares, and does nothing where a value has the right number of decimals already.</summary>
internal readonly struct Rounder
{
    private readonly int decimals;
    private readonly MidpointRounding mode;
    private readonly decimal zeros;

    public Rounder(Rounding? rounding)
    {
        decimals = rounding?.Decimals ?? -1;
        mode = Rounding.Midpoint(rounding?.Mode ?? RoundingMode.HalfAwayFromZero);
        zeros = new(0, 0, 0, false, (byte)Math.Max(0, decimals));
    }

    /// <summary>False where values are left as they are, trailing zeros too.</summary>
    public bool Rounds => decimals >= 0;

    public decimal Apply(decimal value)
    {
        int scale = value.Scale;
        return scale == decimals || decimals < 0 ? value
            : scale > decimals ? decimal.Round(Rounding.Settled(value), decimals, mode)
            : value + zeros;
    }
}
