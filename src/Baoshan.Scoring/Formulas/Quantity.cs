namespace Baoshan.Scoring.Formulas;

/// <summary>What a number is a number of: nothing in particular, a rate, or a unit such as 万元 or 万元/人.</summary>
/// <param name="Kind">Whether it is a rate, has a unit, or neither.</param>
/// <param name="Units">The units with their powers, sorted by name.</param>
internal sealed record Quantity(QuantityKind Kind, ValueArray<UnitPower> Units)
{
    /// <summary>A number written in the formula: it goes with anything.</summary>
    public static Quantity Literal { get; } = new(QuantityKind.Literal, []);

    /// <summary>A rate: shown and stepped in per cent.</summary>
    public static Quantity Rate { get; } = new(QuantityKind.Rate, []);

    /// <summary>A number without a unit, such as a rank.</summary>
    public static Quantity Plain { get; } = new(QuantityKind.Plain, []);

    public static Quantity Of(string? unit) => unit switch
    {
        null or "" => Plain,
        "%" => Rate,
        _ => new(QuantityKind.Unit, [new(unit, 1)]),
    };

    public string Name => Kind switch
    {
        QuantityKind.Rate => "%",
        QuantityKind.Unit => string.Join("·", Units.Select(u => u.Power == 1 ? u.Unit : $"{u.Unit}^{u.Power}")),
        _ => "",
    };

    /// <summary>What two numbers are that are added or compared, or null where they cannot be.</summary>
    public static Quantity? Unify(Quantity a, Quantity b) => (a.Kind, b.Kind) switch
    {
        (QuantityKind.Literal, _) => b,
        (_, QuantityKind.Literal) => a,
        (QuantityKind.Unit, QuantityKind.Unit) => a.Units.Equals(b.Units) ? a : null,
        (QuantityKind.Unit, _) or (_, QuantityKind.Unit) => null,
        _ => a.Kind == QuantityKind.Rate ? a : b,
    };

    public static Quantity Multiply(Quantity a, Quantity b) => Combine(a, b, 1);

    public static Quantity Divide(Quantity a, Quantity b) => Combine(a, b, -1);

    private static Quantity Combine(Quantity a, Quantity b, int sign)
    {
        if (a.Kind != QuantityKind.Unit && b.Kind != QuantityKind.Unit)
        {
            bool quotientOfPlain = sign < 0 && a.Kind == QuantityKind.Plain && b.Kind == QuantityKind.Plain;
            return quotientOfPlain || a.Kind == QuantityKind.Rate || b.Kind == QuantityKind.Rate ? Rate
                : a.Kind == QuantityKind.Plain || b.Kind == QuantityKind.Plain ? Plain
                : Literal;
        }

        var powers = new List<UnitPower>(a.Units);
        foreach (UnitPower other in b.Units)
        {
            int at = powers.FindIndex(power => power.Unit == other.Unit);
            int sum = (at < 0 ? 0 : powers[at].Power) + (sign * other.Power);
            if (at >= 0)
            {
                powers.RemoveAt(at);
            }

            if (sum != 0)
            {
                powers.Add(new(other.Unit, sum));
            }
        }

        powers.Sort((x, y) => string.CompareOrdinal(x.Unit, y.Unit));
        ValueArray<UnitPower> left = [.. powers];
        return left.Count == 0 ? Rate : new(QuantityKind.Unit, left);
    }
}

/// <summary>A unit with its power: 万元/人 is 万元 to 1 and 人 to −1.</summary>
internal sealed record UnitPower(string Unit, int Power);

internal enum QuantityKind
{
    Literal,
    Plain,
    Rate,
    Unit,
}
