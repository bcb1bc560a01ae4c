using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>Modifiers of a leaf over five facts that are yes or no, and what they do in the order of the design.</summary>
internal sealed record DrawnModifiers
{
    public static readonly string[] Truths = ["不可抗力", "再次发生", "有事故", "有造假", "有任务"];

    /// <summary>What becomes of the leaf where it does not apply.</summary>
    public required string? WhereNot { get; init; }

    public required string? ExemptWhen { get; init; }

    public required (string When, decimal Times)[] Escalations { get; init; }

    public required (string When, decimal Then, decimal Else)? Coefficient { get; init; }

    public required (string? When, DrawnPrice At)[] Caps { get; init; }

    public required (string? When, DrawnPrice At)[] Floors { get; init; }

    public required string? Veto { get; init; }

    public IEnumerable<string> Used => Truths.Where(name => Yaml.Contains(name, StringComparison.Ordinal));

    public string Yaml => string.Join('\n', Lines().OfType<string>());

    public static DrawnModifiers Of(Draw draw, LeafAround around)
    {
        string Fact() => draw.Of(Truths[..4]);
        DrawnPrice Bound() => DrawnPrice.Earned(draw, around with { Maximum = Math.Min(around.Weight, around.Maximum) }) is var price && price.Points <= around.Maximum ? price : DrawnPrice.Zero;
        return new()
        {
            WhereNot = draw.OneIn(4) ? draw.Of("full", "zero", "scale-parent") : null,
            ExemptWhen = draw.OneIn(3) ? Fact() : null,
            Escalations = draw.OneIn(2) ? draw.Several(1, 2, () => (Fact(), draw.Of(2m, 1.5m, 0.5m, 0m))) : [],
            Coefficient = draw.OneIn(3) ? (Fact(), draw.Number(0m, 1.5m, 2), draw.Number(0m, 1.5m, 1)) : null,
            Caps = draw.OneIn(2) ? draw.Several(1, 2, () => (draw.OneIn(3) ? null : Fact(), Bound())) : [],
            Floors = draw.OneIn(3) ? draw.Several(1, 2, () => (draw.OneIn(3) ? null : Fact(), Bound())) : [],
            Veto = around.Minimum <= 0m && draw.OneIn(3) ? Fact() : null,
        };
    }

    public bool Applies(bool[] truths) => WhereNot is null || truths[4];

    public Fraction Change(Fraction points, bool[] truths, LeafAround around)
    {
        bool Holds(string? fact) => fact is null || truths[Array.IndexOf(Truths, fact)];
        Fraction Held(Fraction p) => around.OfStandard(p);
        if (ExemptWhen is { } exempt && Holds(exempt))
        {
            points = around.Weight;
        }
        else if (Array.Find(Escalations, escalation => Holds(escalation.When)) is { When: not null } first)
        {
            // only what is short of full marks was deducted
            Fraction deducted = Fraction.Max(0m, around.Weight - points);
            points = Held(points + deducted - (deducted * first.Times));
        }

        if (Coefficient is { } coefficient)
        {
            points = Held(points * (Holds(coefficient.When) ? coefficient.Then : coefficient.Else));
        }

        foreach ((_, DrawnPrice at) in Caps.Where(cap => Holds(cap.When)))
        {
            points = Fraction.Min(points, at.Points);
        }

        // the range that the leaf declares is a cap and a floor as well
        points = Fraction.Min(points, around.Maximum);
        foreach ((_, DrawnPrice at) in Floors.Where(floor => Holds(floor.When)))
        {
            points = Fraction.Max(points, at.Points);
        }

        return Veto is { } veto && Holds(veto) ? 0m : points.Within(around.Minimum, around.Maximum);
    }

    private IEnumerable<string?> Lines()
    {
        yield return WhereNot is { } policy ? $"applies-when: {Truths[4]}\nnot-applicable: {policy}" : null;
        yield return ExemptWhen is { } exempt ? $"exempt-when: {exempt}" : null;
        yield return Escalations.Length == 0 ? null : $"escalate: [ {string.Join(", ", Escalations.Select(e => $"{{ when: {e.When}, times: {Written.Number(e.Times)} }}"))} ]";
        yield return Coefficient is { } c ? $"coefficient: if({c.When}, {Written.Number(c.Then)}, {Written.Number(c.Else)})" : null;
        yield return Bounds("cap", Caps);
        yield return Bounds("floor", Floors);
        yield return Veto is { } veto ? $"veto: {veto}" : null;
    }

    private static string? Bounds(string key, (string? When, DrawnPrice At)[] bounds) => bounds.Length switch
    {
        0 => null,
        1 when bounds[0].When is null => $"{key}: {bounds[0].At.Text}",
        _ => $"{key}: [ {string.Join(", ", bounds.Select(b => $"{{ {(b.When is null ? "" : $"when: {b.When}, ")}at: {b.At.Text} }}"))} ]",
    };
}
