namespace Baoshan.Scoring.Rules;

/// <summary>How a value is rounded.</summary>
/// <param name="Decimals">The number of decimals that are kept, 0 to 12.</param>
/// <param name="Mode">What happens to the rest.</param>
public sealed record Rounding(int Decimals, RoundingMode Mode)
{
    /// <summary>The rounding of a value for which none is declared, so that 1/3 × 3 is 1.</summary>
    public static Rounding Undeclared { get; } = new(SettledDecimals, RoundingMode.HalfAwayFromZero);

    /// <summary>True for the rounding of a value for which none is declared.</summary>
    internal bool IsUndeclared => Decimals == SettledDecimals && Mode == RoundingMode.HalfAwayFromZero;

    /// <summary>The value, rounded, with exactly the declared number of decimals in its scale.</summary>
    public decimal Apply(decimal value) => Pad(decimal.Round(Settled(value), Decimals, Midpoint(Mode)));

    /// <summary>A value to 12 decimals: what division leaves beyond them is no part of it, so that 1/3 + 1/3 + 1/3 is 1 whatever the mode.</summary>
    internal static decimal Settled(decimal value) =>
        value.Scale > SettledDecimals ? decimal.Round(value, SettledDecimals, MidpointRounding.AwayFromZero) : value;

    private const int SettledDecimals = 12;

    internal static MidpointRounding Midpoint(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfEven => MidpointRounding.ToEven,
        RoundingMode.Down => MidpointRounding.ToZero,
        RoundingMode.Up => MidpointRounding.ToPositiveInfinity,
        _ => MidpointRounding.AwayFromZero,
    };

    /// <summary>Gives a rounded value its trailing zeros; a sum of padded values is padded as well.</summary>
    private decimal Pad(decimal value) => value.Scale == Decimals ? value : value + new decimal(0, 0, 0, false, (byte)Decimals);
}

/// <summary>What happens to the digits that are cut off.</summary>
public enum RoundingMode
{
    /// <summary>四舍五入: a half is rounded away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>四舍六入五成双: a half is rounded to the even neighbour.</summary>
    HalfEven,

    /// <summary>舍去: cut off, towards zero.</summary>
    Down,

    /// <summary>进一: always upwards.</summary>
    Up,
}
