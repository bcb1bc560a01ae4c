using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>What a clause gives or takes: a share of the weight of the thing scored, or points.</summary>
/// <param name="Kind">Whether the value is a share or points.</param>
/// <param name="Value">The share (5% is 0.05) or the points.</param>
public readonly record struct Price(PriceKind Kind, decimal Value)
{
    /// <summary>满分: the whole weight.</summary>
    public static Price Full { get; } = new(PriceKind.Share, 1m);

    /// <summary>不得分: no points.</summary>
    public static Price Zero { get; } = new(PriceKind.Points, 0m);

    /// <summary>A share of the weight.</summary>
    public static Price Share(decimal share) => new(PriceKind.Share, share);

    /// <summary>Points.</summary>
    public static Price Points(decimal points) => new(PriceKind.Points, points);

    /// <summary>True where the other is the same share or the same points.</summary>
    /// <remarks>Written out, because what the compiler writes for a record compares by generic code that is compiled at each start.</remarks>
    public bool Equals(Price other) => Kind == other.Kind && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Kind, Value);

    /// <summary>The points that this is of a weight.</summary>
    public decimal Of(decimal weight) => Kind == PriceKind.Share ? Value * weight : Value;

    /// <summary>As it is written in a set: <c>full</c>, <c>zero</c>, <c>5%</c> or <c>0.2</c>.</summary>
    public override string ToString() =>
        this == Full ? "full"
        : this == Zero ? "zero"
        : FormulaWriter.Number(Value, Kind == PriceKind.Share);

    /// <summary>As points that are earned: 得满分, 不得分, 得权重分的50%, 得0.5分.</summary>
    internal LocalizedText Earned() =>
        this == Full ? new("得满分", "full marks")
        : this == Zero ? new("不得分", "no points")
        : Kind == PriceKind.Share
            ? new($"得权重分的{Number}", $"{Number} of the weight")
            : new($"得{Number}分", Plural.Of(Number, "points"));

    /// <summary>As an amount: 满分, 权重分的50%, 0.5分, 0分.</summary>
    internal string Amount() => this == Full ? "满分" : Kind == PriceKind.Share ? $"权重分的{Number}" : $"{Number}分";

    /// <summary>As points that are lost: 扣权重分的5%, 扣0.2分.</summary>
    internal LocalizedText Deducted() => Kind == PriceKind.Share
        ? new($"扣权重分的{Number}", $"costs {Number} of the weight")
        : new($"扣{Number}分", $"costs {Plural.Of(Number, "points")}");

    /// <summary>As points that are added: 加权重分的5%, 加1分.</summary>
    internal LocalizedText Added() => Kind == PriceKind.Share
        ? new($"加权重分的{Number}", $"adds {Number} of the weight")
        : new($"加{Number}分", $"adds {Plural.Of(Number, "points")}");

    internal string Number => FormulaWriter.Number(Value, Kind == PriceKind.Share);

    internal static Price? Read(YamlNode? node)
    {
        if (node is not YamlScalar scalar)
        {
            return null;
        }

        return scalar.Text switch
        {
            "full" => Full,
            "zero" => Zero,
            _ when Scalars.TryPercent(scalar.Text, out decimal share) && Math.Abs(share) <= Scalars.LargestPrice => Share(share),
            _ when Scalars.TryNumber(scalar.Text, out decimal points) && Math.Abs(points) <= Scalars.LargestPrice => Points(points),
            _ => null,
        };
    }
}

/// <summary>What a price counts.</summary>
public enum PriceKind
{
    /// <summary>Absolute points.</summary>
    Points,

    /// <summary>扣权重分的 N%: a share of the weight of the indicator, or of its part.</summary>
    Share,
}
