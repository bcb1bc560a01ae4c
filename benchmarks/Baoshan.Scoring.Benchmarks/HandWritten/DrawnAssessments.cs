using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Benchmarks.HandWritten;

/// <summary>Assessments of the Baoshan set with random facts, many of which give a metric that stands at a bound of its standard. The same seed gives the same ones.</summary>
public static class DrawnAssessments
{
    private static readonly decimal[] Amounts = [60m, 70m, 75m, 80m, 85m, 90m, 99.995m, 100m, 110m, 140m, 145m];
    private static readonly decimal[] Rates = [0m, 0.005m, 0.01m, 0.6m, 0.75m, 0.85m, 0.851m, 1m];

    public static IEnumerable<Assessment> Of(IndicatorSet set, int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            yield return new($"{i + 1}", "2016", [.. set.Facts.Where(fact => !fact.IsSupporting).Select(fact => new AssessedFact(fact.Name, Draw(fact, random)))]);
        }
    }

    private static FactValue Draw(FactDeclaration fact, Random random) => fact.Kind switch
    {
        FactKind.Truth => SingleValue.Of(random.Next(2) == 0),
        FactKind.Choice => new SingleValue(fact.Members[random.Next(fact.Members.Count)]),
        FactKind.List => new ListValue([.. Enumerable.Range(1, random.Next(1, 5)).Select(i => new ListItem($"{i}", Number(fact, random)))]),
        FactKind.Elements => new ElementsValue([.. fact.Members.Select(member => new ElementState(member, random.Next(3) / 2m))]),
        FactKind.Findings => new FindingsValue([.. Enumerable.Range(0, random.Next(4)).Select(_ => Finding(fact, random))]),
        _ => new SingleValue(Number(fact, random)),
    };

    private static Finding Finding(FactDeclaration fact, Random random) =>
        new("found", fact.Members.Count == 0 ? null : fact.Members[random.Next(fact.Members.Count)], random.Next(1, 4));

    private static string Number(FactDeclaration fact, Random random)
    {
        if (fact.Unit == "%")
        {
            decimal rate = Rates[random.Next(Rates.Length)];
            return string.Create(CultureInfo.InvariantCulture, $"{(fact.Kind == FactKind.Number && random.Next(3) == 0 ? -rate : rate) * 100m}%");
        }

        // what is subtracted from amounts is small, so that no metric divides by zero
        decimal amount = fact.Name.StartsWith("未细分", StringComparison.Ordinal) ? 1m : Amounts[random.Next(Amounts.Length)];
        return (fact.Name.EndsWith("减少额", StringComparison.Ordinal) ? (amount - 85m) / 2m : amount).ToString(CultureInfo.InvariantCulture);
    }
}
