using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>The coefficient, caps, floors and vetoes of a node or of the total.</summary>
internal sealed record DrawnBounds((string When, decimal Then, decimal Else)? Coefficient, (string? When, DrawnPrice At)[] Caps, (string? When, DrawnPrice At)[] Floors, string? Veto)
{
    public static DrawnBounds None { get; } = new(null, [], [], null);

    public static DrawnBounds Of(Draw draw, decimal weight, bool isTotal = false)
    {
        (string?, DrawnPrice)[] Bound(decimal least, decimal most) =>
            draw.Several(0, 2, () => (draw.OneIn(2) ? null : draw.Of(DrawnSet.Truths), draw.OneIn(2) ? DrawnPrice.OfPoints(draw.Number(least * weight, most * weight, 1)) : (DrawnPrice?)null))
                .Where(bound => bound.Item2 is not null).Select(bound => (bound.Item1, bound.Item2!)).ToArray();
        return new(
            draw.OneIn(2) && !isTotal ? (draw.Of(DrawnSet.Truths), draw.Number(0.5m, 1.5m, 2), draw.Number(0m, 1.2m, 1)) : null,
            Bound(0.4m, 1.1m),
            Bound(0m, 0.5m),
            draw.OneIn(4) ? draw.Of(DrawnSet.Truths) : null);
    }

    public IEnumerable<string> Lines(string margin)
    {
        if (Coefficient is { } c)
        {
            yield return $"{margin}coefficient: if({c.When}, {Written.Number(c.Then)}, {Written.Number(c.Else)})";
        }

        foreach ((string key, (string? When, DrawnPrice At)[] bounds) in new[] { ("cap", Caps), ("floor", Floors) })
        {
            if (bounds.Length > 0)
            {
                yield return $"{margin}{key}: [ {string.Join(", ", bounds.Select(b => $"{{ {(b.When is null ? "" : $"when: {b.When}, ")}at: {b.At.Text} }}"))} ]";
            }
        }

        if (Veto is not null)
        {
            yield return $"{margin}veto: {Veto}";
        }
    }

    /// <summary>Coefficient → cap → floor → veto; bounds are on the part of the weight that is left.</summary>
    public Fraction Change(Fraction points, DrawnFacts facts, Fraction left)
    {
        bool Holds(string? when) => when is null || facts.Truths[when];
        if (Coefficient is { } c)
        {
            points *= facts.Truths[c.When] ? c.Then : c.Else;
        }

        points = Caps.Where(cap => Holds(cap.When)).Aggregate(points, (held, cap) => Fraction.Min(held, cap.At.Points * left));
        points = Floors.Where(floor => Holds(floor.When)).Aggregate(points, (held, floor) => Fraction.Max(held, floor.At.Points * left));
        return Veto is { } veto && facts.Truths[veto] ? 0m : points;
    }
}
