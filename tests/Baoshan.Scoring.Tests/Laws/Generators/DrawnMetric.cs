using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A number that a standard reads: a rate that is given, a quotient of two amounts, or an amount.</summary>
/// <param name="Prefix">Stands before the names of its facts.</param>
/// <param name="Shape">Which of the three it is.</param>
internal sealed record DrawnMetric(string Prefix, MetricShape Shape)
{
    public static DrawnMetric Of(Draw draw, string prefix = "") => new(prefix, draw.Of(MetricShape.Rate, MetricShape.Quotient, MetricShape.Quotient, MetricShape.Amount));

    public bool IsRate => Shape != MetricShape.Amount;

    public string Formula => Shape == MetricShape.Quotient ? $"{Prefix}a / {Prefix}b" : $"{Prefix}x";

    /// <summary>The declarations of its facts, one a line.</summary>
    public string Facts => Shape switch
    {
        MetricShape.Rate => $"{Prefix}x: {{ unit: '%' }}",
        MetricShape.Quotient => $"{Prefix}a: {{ unit: 万元 }}\n{Prefix}b: {{ unit: 万元 }}",
        _ => $"{Prefix}x: {{ unit: 万元 }}",
    };

    public LeafSet In(LeafSet leaf) => leaf with { Metric = Formula, Facts = leaf.Facts.Length == 0 ? Facts : $"{leaf.Facts}\n{Facts}" };

    /// <summary>Facts that give a value exactly; or, where it need not be exact, the quotient of two amounts with two decimals near it.</summary>
    public Measured At(Draw draw, decimal value, bool isExact = true)
    {
        if (Shape != MetricShape.Quotient)
        {
            return new([Fact("x", Written.Value(value, IsRate))], value);
        }

        decimal under = draw.Of(44m, 3m, 7m, 1000m, 12.5m, 0.3m, 4241.63m, draw.Number(0.01m, 9000m, 2));
        decimal over = isExact ? value * under : decimal.Round(value * under, 2);
        return new([Fact("a", Written.Number(over)), Fact("b", Written.Number(under))], (Fraction)over / under);
    }

    /// <summary>Values at each bound, a little to either side of it, and anywhere.</summary>
    public Measured[] Around(Draw draw, IEnumerable<decimal> bounds, int others = 6)
    {
        decimal[] at = [.. bounds.Distinct()];
        (decimal least, decimal most) = (at.Append(0m).Min(), at.Append(IsRate ? 1m : 100m).Max());
        decimal width = Math.Max(most - least, 0.1m);
        decimal[] steps = IsRate ? [0.0001m, 0.000001m] : [0.01m, 0.0000000001m];
        return
        [
            .. at.Concat(at.SelectMany(bound => steps.SelectMany(step => new[] { bound - step, bound + step }))).Select(value => At(draw, value)),
            .. draw.Several(others, others, () => draw.Number(least - (width / 3m), most + (width / 3m), IsRate ? draw.Of(2, 4, 5) : draw.Of(0, 2)))
                .Select(value => At(draw, value, isExact: false)),
        ];
    }

    private AssessedFact Fact(string name, string value) => new(Prefix + name, new SingleValue(value));
}

internal enum MetricShape
{
    Rate,
    Quotient,
    Amount,
}

/// <summary>Facts, and the exact value of the metric that they give.</summary>
internal sealed record Measured(AssessedFact[] Facts, Fraction Value)
{
    public override string ToString() => $"{string.Join(", ", Facts.Select(fact => $"{fact.Name} = {((SingleValue)fact.Value).Text}"))}, which is {Value}";
}
