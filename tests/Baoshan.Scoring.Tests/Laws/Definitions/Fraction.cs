using System.Numerics;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Tests.Laws.Definitions;

/// <summary>An exact number. Definitions are worked out in it, so that nothing is rounded but what they say is rounded.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger under;

    private Fraction(BigInteger over, BigInteger under)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (Over, this.under) = (over / common, under / common);
    }

    private BigInteger Over { get; }

    // a number that nobody set is 0 ÷ 1
    private BigInteger Under => under.IsZero ? BigInteger.One : under;

    public static implicit operator Fraction(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(value < 0m ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Over, a.Under);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Over * b.Under, a.Under * b.Over);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Min(Fraction a, Fraction b) => a < b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a > b ? a : b;

    public static Fraction Abs(Fraction a) => Max(a, -a);

    public static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(default(Fraction), (a, b) => a + b);

    /// <summary>The number held between two others; the lower one is stronger.</summary>
    public Fraction Within(Fraction least, Fraction most) => Max(least, Min(most, this));

    public Fraction Floor() => new(BigInteger.Divide(Over - (((Over % Under) + Under) % Under), Under), BigInteger.One);

    public Fraction Ceiling() => -(-this).Floor();

    /// <summary>As the library rounds: held to 12 decimals, and then as declared.</summary>
    public Fraction Declared(int decimals, RoundingMode mode) => Round(12, RoundingMode.HalfAwayFromZero).Round(decimals, mode);

    /// <summary>Rounded to some decimals: 四舍五入, to the even neighbour of a half, cut off, or always upwards.</summary>
    public Fraction Round(int decimals, RoundingMode mode)
    {
        Fraction unit = new(BigInteger.One, BigInteger.Pow(10, decimals));
        Fraction units = this / unit;
        Fraction half = 0.5m;
        return unit * (mode switch
        {
            RoundingMode.Down => units < 0m ? units.Ceiling() : units.Floor(),
            RoundingMode.Up => units.Ceiling(),
            RoundingMode.HalfEven when units - units.Floor() == half => units.Floor().Over.IsEven ? units.Floor() : units.Ceiling(),
            _ => units < 0m ? (units - half).Ceiling() : (units + half).Floor(),
        });
    }

    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    /// <summary>The number as a decimal, which it must be.</summary>
    public decimal ToDecimal()
    {
        for (int scale = 0; scale <= 28; scale++)
        {
            if ((BigInteger.Pow(10, scale) * Over % Under).IsZero)
            {
                return (decimal)(BigInteger.Pow(10, scale) * Over / Under) / (decimal)BigInteger.Pow(10, scale);
            }
        }

        throw new InvalidOperationException($"{this} is no decimal");
    }

    public override string ToString() => Under.IsOne ? $"{Over}" : $"{Over}/{Under} (about {(double)Over / (double)Under})";
}
