using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>Facts for a drawn set: a rate for each leaf, and yes or no for each condition.</summary>
internal sealed record DrawnFacts(IReadOnlyDictionary<string, decimal> Rates, IReadOnlyDictionary<string, bool> Truths)
{
    public static DrawnFacts Of(Draw draw, DrawnSet set)
    {
        // near the bounds of bands and rates, and anywhere
        bool good = draw.OneIn(3);
        return new(
            set.Leaves.ToDictionary(leaf => leaf.Code, _ => good ? draw.Number(0.7m, 1m, 2) : draw.Of(draw.Number(-0.2m, 1.3m, draw.Of(1, 2, 4)), draw.Of(0m, 0.5m, 0.6m, 1m))),
            DrawnSet.Truths.ToDictionary(name => name, _ => draw.OneIn(3)));
    }

    public IEnumerable<AssessedFact> Assessed(DrawnSet set) => Rates
        .Select(rate => new AssessedFact($"x{rate.Key}", new SingleValue(Written.Percent(rate.Value))))
        .Concat(Truths.Where(truth => set.Uses(truth.Key)).Select(truth => new AssessedFact(truth.Key, SingleValue.Of(truth.Value))));

    public override string ToString() => string.Join(", ", Rates.Select(rate => $"{rate.Key} {Written.Percent(rate.Value)}").Concat(Truths.Select(truth => $"{truth.Key} {truth.Value}")));
}
