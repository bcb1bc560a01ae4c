using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

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
                facts.Add(new(fact.Name, Value(fact, huge)) { Note = "a reason" });
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
        FactKind.Choice when fact.MarkRanges.Count > 0 => Marked(fact),
        FactKind.Choice => new SingleValue(fact.Members[random.Next(fact.Members.Count)]),
        FactKind.List when fact.Marks is not null && random.Next(2) == 0 => new VotesValue([.. fact.Marks.Marks.Where(_ => random.Next(3) > 0).Select(mark => new Vote(mark.Name, random.Next(0, 6)))]),
        FactKind.List when fact.Members.Count > 0 => new ListValue([.. fact.Members.OrderBy(_ => random.Next()).ToArray().Select(item => Item(item, fact, huge))]),
        FactKind.List => new ListValue([.. Enumerable.Range(0, random.Next(0, 4)).Select(i => Item($"{i}", fact, huge))]),
        FactKind.Findings => new FindingsValue([.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Finding(fact))]),
        FactKind.Elements => new ElementsValue([.. fact.Members.Where(_ => random.Next(8) > 0).Select(member => new ElementState(member, random.Next(3) / 2m))]),
        _ => new SingleValue(Number(fact, huge)),
    };

    private SingleValue Marked(FactDeclaration fact)
    {
        int option = random.Next(fact.Members.Count);
        return new(fact.Members[option]) { Mark = fact.MarkRanges[option] is { } range && random.Next(5) > 0 ? Within(range) : null };
    }

    private ListItem Item(string label, FactDeclaration fact, bool huge) => new(label, Number(fact, huge)) { Note = "a reason" };

    private Finding Finding(FactDeclaration fact) => new(
        "found",
        fact.Members.Count == 0 ? null : fact.Members[random.Next(fact.Members.Count)],
        random.Next(6) == 0 ? random.Next(1, 200) : 1);

    private string Number(FactDeclaration fact, bool huge)
    {
        if (fact.Kind == FactKind.Date)
        {
            return new DateOnly(2016, 3, 28).AddDays(random.Next(10)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (fact.Marks is { } scale)
        {
            return scale.Marks[random.Next(scale.Marks.Count)].Name;
        }

        if (fact.Range is { From: not null, To: not null } range)
        {
            return Within(range);
        }

        string number = huge && random.Next(4) == 0 ? "79228162514264337593543950335" : Amounts[random.Next(Amounts.Length)];
        return fact.Unit == "%" ? number + "%" : number;
    }

    /// <summary>An end of a range, or a number between its ends.</summary>
    private string Within(Interval range)
    {
        decimal share = random.Next(4) switch { 0 => 0m, 1 => 1m, _ => random.Next(0, 101) / 100m };
        decimal value = range.From!.Value + (share * (range.To!.Value - range.From.Value));
        return range.IsPercent ? FormattableString.Invariant($"{value * 100m}%") : value.ToString(CultureInfo.InvariantCulture);
    }
}
