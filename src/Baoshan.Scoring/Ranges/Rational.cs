using System.Globalization;
using System.Numerics;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Ranges;

/// <summary>An exact fraction, in lowest terms with a denominator above zero. Analysis computes with fractions, so that nothing it says is a matter of rounding.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger denominator;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>The denominator; that of the default value is 1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public int Sign => Numerator.Sign;

    public bool IsZero => Numerator.IsZero;

    public static implicit operator Rational(decimal value)
    {
        decimal whole = value;
        BigInteger denominator = BigInteger.One;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        byte[] magnitude = new byte[13];
        for (int i = 0; i < 3; i++)
        {
            BitConverter.TryWriteBytes(magnitude.AsSpan(4 * i), bits[i]);
        }

        denominator = BigInteger.Pow(10, whole.Scale);
        var numerator = new BigInteger(magnitude);
        return new(value < 0m ? -numerator : numerator, denominator);
    }

    public static Rational operator +(Rational a, Rational b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>The largest whole number not above the value.</summary>
    public Rational Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        return new(rest.Sign < 0 ? quotient - 1 : quotient, 1);
    }

    /// <summary>The smallest whole number not below the value.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>The value as a decimal number; null where it has none that is exact.</summary>
    public decimal? ToDecimal()
    {
        BigInteger scaled = Numerator * BigInteger.Pow(10, 28);
        if (!(scaled % Denominator).IsZero || BigInteger.Abs(Numerator / Denominator) >= BigInteger.Pow(10, 20))
        {
            return null;
        }

        return Shift(scaled / Denominator);
    }

    /// <summary>The value as a decimal number, to as many of 18 decimals as there is room for; null where it is beyond them.</summary>
    public decimal? Nearest()
    {
        decimal? nearest = ToDecimal();
        for (int decimals = 18; nearest is null && decimals >= 0; decimals -= 6)
        {
            Rational unit = new(1, BigInteger.Pow(10, decimals));
            nearest = (((this / unit) + new Rational(1, 2)).Floor() * unit).ToDecimal();
        }

        return nearest;
    }

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The value for people: exact where it is short, to six decimals with 约 where it is not.</summary>
    public string Show(Notation notation = Notation.Plain)
    {
        if (notation == Notation.Date)
        {
            return DateText.Write((decimal)Floor().Numerator);
        }

        bool isPercent = notation == Notation.Percent;
        Rational shown = isPercent ? this * 100m : this;
        Rational scaled = shown * 1_000_000m;
        bool exact = scaled.Denominator.IsOne;
        BigInteger rounded = (scaled + new Rational(1, 2)).Floor().Numerator;
        string text = BigInteger.Abs(rounded) < BigInteger.Pow(10, 26)
            ? FormulaWriter.Plain((decimal)rounded / 1_000_000m)
            : shown.Numerator.ToString(CultureInfo.InvariantCulture);
        return (exact ? "" : "≈") + text + (isPercent ? "%" : "");
    }

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static decimal? Shift(BigInteger value)
    {
        int scale = 28;
        while (scale > 0 && (value % 10).IsZero)
        {
            value /= 10;
            scale--;
        }

        BigInteger magnitude = BigInteger.Abs(value);
        if (magnitude >= BigInteger.One << 96)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        magnitude.TryWriteBytes(bytes, out _, isUnsigned: true);
        return new(BitConverter.ToInt32(bytes), BitConverter.ToInt32(bytes[4..]), BitConverter.ToInt32(bytes[8..]), value.Sign < 0, (byte)scale);
    }
}
