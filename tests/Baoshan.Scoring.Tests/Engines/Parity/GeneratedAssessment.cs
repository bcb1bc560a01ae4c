using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Makes random facts for a set: many at bounds, some missing, some zero, a few beyond what arithmetic can hold.</summary>
internal sealed class GeneratedAssessment(int seed)
{
    private static readonly string[] Amounts =
        ["0", "1", "-1", "0.7", "0.85", "1.4", "70", "80", "85", "90", "100", "100.00", "140", "12.5", "99.995", "3169.46", "4241.63", "0.0001"];

    private readonly Random random = new(seed);

    public static Assessment Of(int seed, IndicatorSet set) => new GeneratedAssessment(seed).Make(set);

    private Assessment Make(IndicatorSet set)
    {
        double missing = random.Next(3) switch { 0 => 0.0, 1 => 0.05, _ => 0.3 };
        bool huge = random.Next(10) == 0;
        var facts = new List<AssessedFact>();
        foreach (FactDeclaration fact in set.Facts.OrderBy(_ => random.Next()).ToArray())
        {
            if (random.NextDouble() >= missing)
            {
                facts.Add(new(fact.Name, Value(fact, huge)));
            }
        }

        return new("subject", "2016", [.. facts]) { NotApplicable = [.. NotApplicable(set)] };
    }

    private IEnumerable<NotApplicableClaim> NotApplicable(IndicatorSet set) => set.Leaves
        .Where(leaf => leaf.Modifiers.NotApplicable is not null && random.Next(20) == 0)
        .Select(leaf => new NotApplicableClaim(leaf.Code, "not there"));

    private FactValue Value(FactDeclaration fact, bool huge) => fact.Kind switch
    {
        FactKind.Truth => SingleValue.Of(random.Next(2) == 0),
        FactKind.Choice => new SingleValue(fact.Members[random.Next(fact.Members.Count)]),
        FactKind.List => new ListValue([.. Enumerable.Range(0, random.Next(0, 4)).Select(i => new ListItem($"{i}", Number(fact, huge)))]),
        FactKind.Findings => new FindingsValue([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Finding(fact))]),
        FactKind.Elements => new ElementsValue([.. fact.Members.Where(_ => random.Next(8) > 0).Select(member => new ElementState(member, random.Next(3) / 2m))]),
        _ => new SingleValue(Number(fact, huge)),
    };

    private Finding Finding(FactDeclaration fact) => new(
        "found",
        fact.Members.Count == 0 ? null : fact.Members[random.Next(fact.Members.Count)],
        random.Next(6) == 0 ? random.Next(1, 200) : 1);

    private string Number(FactDeclaration fact, bool huge)
    {
        string number = huge && random.Next(4) == 0 ? "79228162514264337593543950335" : Amounts[random.Next(Amounts.Length)];
        return fact.Unit == "%" ? number + "%" : number;
    }
}
