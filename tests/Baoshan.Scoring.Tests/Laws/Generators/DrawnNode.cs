using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>An indicator of a drawn tree, and what its score is by the design. A leaf's score is weight × rate, held in its range.</summary>
internal sealed record DrawnNode(string Code, int Level, decimal Weight, DrawnNode[] Children)
{
    public decimal Minimum { get; init; }

    public decimal Maximum { get; init; }

    /// <summary>sum, weighted, mean, min, max or best.</summary>
    public string Combine { get; init; } = "sum";

    public int Best { get; init; } = 1;

    public string? AppliesWhen { get; init; }

    /// <summary>The leaf's own policy; null where the set's holds.</summary>
    public string? Policy { get; init; }

    public DrawnBounds Bounds { get; init; } = DrawnBounds.None;

    public bool IsLeaf => Children.Length == 0;

    public IEnumerable<DrawnNode> All => [this, .. Children.SelectMany(child => child.All)];

    public static DrawnNode Of(Draw draw, string code, int level, bool isBeside = false)
    {
        if (isBeside || level == 3 || draw.OneIn(3))
        {
            decimal weight = draw.Of(draw.Whole(1, 20), draw.Number(0.5m, 20m, 1));
            return new(code, level, weight, [])
            {
                Minimum = draw.OneIn(8) ? -draw.Whole(1, 5) : 0m,
                Maximum = weight + (draw.OneIn(8) ? draw.Whole(1, 5) : 0m),
                AppliesWhen = draw.OneIn(4) ? draw.Of(DrawnSet.Truths) : null,
                Policy = draw.OneIn(4) && !isBeside ? draw.Of("scale-parent", "scale-root", "full", "zero") : null,
            };
        }

        DrawnNode[] children = [.. Enumerable.Range(1, draw.Whole(1, 4)).Select(i => Of(draw, $"{code}_{i}", level + 1))];
        string combine = draw.Of("sum", "sum", "sum", "weighted", "mean", "min", "max", "best");
        decimal sum = children.Sum(child => child.Weight);
        return new(code, level, combine == "sum" ? sum : draw.Whole(1, 40), children)
        {
            Combine = combine,
            Best = draw.Whole(1, 3),
            Bounds = draw.OneIn(3) ? DrawnBounds.Of(draw, combine == "sum" ? sum : 20m) : DrawnBounds.None,
        };
    }

    public string Yaml()
    {
        string margin = new(' ', (4 * Level) - 2);
        var lines = new List<string> { $"- code: {Code}", "  name: 指标", $"  weight: {Written.Number(Weight)}" };
        lines.AddRange(Bounds.Lines("  "));
        if (IsLeaf)
        {
            lines.Add($"  facts: {{ x{Code}: {{ unit: '%' }} }}");
            lines.Add($"  metric: x{Code}");
            lines.Add($"  minimum: {Written.Number(Minimum)}");
            lines.Add($"  maximum: {Written.Number(Maximum)}");
            lines.Add(AppliesWhen is null ? "" : $"  applies-when: {AppliesWhen}");
            lines.Add(Policy is null ? "" : $"  not-applicable: {Policy}");
            lines.Add("  standard: { linear: { full: 100%, below: { each: 1%, deduct: 1% }, above: { each: 1%, add: 1% } } }");
            return string.Join('\n', lines.Where(line => line.Length > 0).Select(line => margin + line));
        }

        lines.Add(Combine == "sum" ? "" : $"  combine: {(Combine == "best" ? $"{{ best: {Best} }}" : Combine)}");
        lines.Add("  indicators:");
        return string.Join('\n', lines.Where(line => line.Length > 0).Select(line => margin + line).Concat(Children.Select(child => child.Yaml())));
    }

    /// <summary>What the design gives; every outcome is noted by its code.</summary>
    public Rolled At(DrawnFacts facts, DrawnSet set, Dictionary<string, Rolled> notes) => notes[Code] = IsLeaf ? Leaf(facts, set) : Node(facts, set, notes);

    private Rolled Leaf(DrawnFacts facts, DrawnSet set)
    {
        if (AppliesWhen is null || facts.Truths[AppliesWhen])
        {
            return new(((Fraction)Weight * facts.Rates[Code]).Within(Minimum, Maximum).Declared(set.Decimals, set.Mode), Weight);
        }

        return (Policy ?? set.Policy) switch
        {
            "full" => new(((Fraction)Weight).Within(Minimum, Maximum), Weight),
            "zero" => new(((Fraction)0m).Within(Minimum, Maximum), Weight),
            "scale-root" => Rolled.Not with { Lost = Weight },
            _ => Rolled.Not,
        };
    }

    private Rolled Node(DrawnFacts facts, DrawnSet set, Dictionary<string, Rolled> notes)
    {
        Rolled[] below = [.. Children.Select(child => child.At(facts, set, notes))];
        Rolled[] applying = [.. below.Where(outcome => outcome.Applies)];
        Fraction lost = Fraction.Sum(below.Select(outcome => outcome.Lost));
        if (applying.Length == 0)
        {
            // the weights below a node that is no sum need not add up to its own
            return Rolled.Not with { Lost = lost * Weight / Children.Sum(child => child.Weight) };
        }

        Fraction applicable = Fraction.Sum(applying.Select(outcome => outcome.Weight));
        Fraction sum = Fraction.Sum(applying.Select(outcome => outcome.Score));
        Fraction[] rates = [.. applying.Select(outcome => outcome.Score / outcome.Weight).Order()];
        (Fraction score, Fraction weight) = Combine switch
        {
            "sum" => (sum * (Weight - lost) / applicable, Weight - lost),
            "weighted" => (sum / applicable * Weight, Weight),
            "min" => (rates[0] * Weight, Weight),
            "max" => (rates[^1] * Weight, Weight),
            "best" => (Mean(rates.TakeLast(Best)) * Weight, Weight),
            _ => (Mean(rates) * Weight, (Fraction)Weight),
        };
        score = Bounds.Change(score, facts, weight / Weight).Declared(set.Decimals, set.Mode);
        return new(score, weight) { Lost = Combine == "sum" ? lost : 0m };
    }

    private static Fraction Mean(IEnumerable<Fraction> rates) => Fraction.Sum(rates) / (decimal)rates.Count();
}

/// <summary>What a place of a tree comes to: its points, the weight that they are points of, and the weight that goes to the root.</summary>
internal sealed record Rolled(Fraction Score, Fraction Weight)
{
    public static Rolled Not { get; } = new(0m, 0m) { Applies = false };

    public bool Applies { get; init; } = true;

    public Fraction Lost { get; init; }
}
