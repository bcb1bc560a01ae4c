using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>
/// 线性扣分 by its definition: at the target the base; beyond it, for each bracket, the steps in the part of the distance that lies in the
/// bracket, each at the bracket's price, all together no more than the limit; a zero range comes first.
/// </summary>
internal static class LinearCase
{
    public static NumericCase Draw(Draw draw, LeafAround leaf, bool isRate)
    {
        decimal from = isRate ? draw.Number(0.2m, 1.2m, draw.Of(2, 3)) : draw.Number(10m, 600m, draw.Of(0, 1));
        decimal to = draw.OneIn(3) ? from + (isRate ? draw.Number(0.01m, 0.2m, 2) : draw.Number(1m, 50m, 0)) : from;
        DrawnPrice full = draw.OneIn(3) ? DrawnPrice.Earned(draw, leaf) : DrawnPrice.Full(leaf.Weight);
        DrawnSide? below = draw.OneIn(4) ? null : DrawnSide.Draw(draw, leaf, isRate, from);
        DrawnSide? above = below is not null && draw.Of(true, false) ? null : DrawnSide.Draw(draw, leaf, isRate, to);
        DrawnRange? zero = draw.OneIn(2) ? DrawnRange.Any(draw, isRate, 0m, isRate ? 1.5m : 700m) : null;
        string yaml = $"linear: {{ full: {(from == to ? Value(from) : $"{{ from: {Value(from)}, to: {Value(to)} }}")}"
            + (full.Text == "full" ? "" : $", base: {full.Text}")
            + (below is null ? "" : $", below: {below.Yaml}")
            + (above is null ? "" : $", above: {above.Yaml}")
            + (zero is null ? "" : $", zero: {zero.Text}") + " }";

        Fraction Points(Fraction x)
        {
            if (zero is not null && zero.Holds(x))
            {
                return 0m;
            }

            return x < from ? full.Points + (below?.Change(from - x) ?? 0m)
                : x > to ? full.Points + (above?.Change(x - to) ?? 0m)
                : full.Points;
        }

        DrawnSide[] sides = [.. new[] { below, above }.OfType<DrawnSide>()];
        bool noZero = zero is null || leaf.Minimum == 0m;
        return new(yaml, Points, [from, to, .. below?.Ends.Select(end => from - end) ?? [], .. above?.Ends.Select(end => to + end) ?? [], .. zero?.Bounds ?? []])
        {
            Rises = below is not { Takes: false } && above is not { Adds: false } && (zero is null || (noZero && zero is { From: null } && zero.To <= from)),
            Falls = below is not { Adds: false } && above is not { Takes: false } && (zero is null || (noZero && zero is { To: null } && zero.From >= to)),
            Slope = zero is null && sides.All(side => side.IsContinuous) ? sides.Select(side => side.Slope).Max() : null,
        };

        string Value(decimal value) => Written.Value(value, isRate);
    }
}

/// <summary>One side of a target: its brackets, the nearest first, and the limit of all of them.</summary>
internal sealed record DrawnSide(DrawnBracket[] Brackets, DrawnPrice? AtMost)
{
    public string Yaml => Brackets.Length == 1 ? Brackets[0].Yaml(AtMost) : $"[ {string.Join(", ", Brackets.Select((bracket, i) => bracket.Yaml(i == 0 ? AtMost : null)))} ]";

    public bool Takes => Brackets.All(bracket => !bracket.IsAddition);

    public bool Adds => Brackets.All(bracket => bracket.IsAddition);

    public bool IsContinuous => Brackets.All(bracket => bracket.Steps == StepCounting.Continuous);

    public Fraction Slope => Brackets.Select(bracket => bracket.Price.Points / bracket.Size).Max();

    /// <summary>How far from the target each bracket and its first steps reach.</summary>
    public IEnumerable<decimal> Ends => Brackets.SelectMany(bracket => new[] { bracket.Reach ?? 0m, bracket.Start + bracket.Size, bracket.Start + (2m * bracket.Size) });

    public static DrawnSide Draw(Draw draw, LeafAround leaf, bool isRate, decimal target)
    {
        int count = draw.OneIn(3) ? draw.Whole(2, 3) : 1;
        bool mixed = count > 1 && draw.OneIn(4);
        bool adds = draw.OneIn(4);
        var brackets = new List<DrawnBracket>();
        decimal start = 0m;
        for (int i = 0; i < count; i++)
        {
            // a per cent of an amount is a per cent of the target
            bool ofTarget = !isRate && draw.OneIn(2);
            decimal each = isRate || ofTarget ? draw.Number(0.001m, 0.06m, 3) : draw.Number(0.5m, 12m, 1);
            decimal wide = isRate || ofTarget ? draw.Number(0.01m, 0.1m, 2) : draw.Number(1m, 30m, 0);
            decimal reach = start + (ofTarget ? wide * target : wide);
            bool isLast = i == count - 1;
            brackets.Add(new(
                ofTarget || isRate ? Written.Percent(each) : Written.Number(each),
                ofTarget ? each * target : each,
                DrawnPrice.Taken(draw, leaf.Weight),
                mixed ? draw.OneIn(2) : adds,
                start,
                isLast ? null : reach,
                isLast ? null : isRate ? Written.Percent(reach) : ofTarget ? Written.Percent(reach / target) : Written.Number(reach),
                draw.OneIn(3) ? draw.Of(StepCounting.Continuous, StepCounting.Whole, StepCounting.Started) : null,
                leaf.Steps));
            start = reach;
        }

        // brackets are told apart by what is written, so a reach must be written exactly
        return !isRate && brackets.Exists(bracket => bracket.Reach is { } reach && bracket.ReachText!.EndsWith('%') && !IsExact(bracket.ReachText, target, reach))
            ? Draw(draw, leaf, isRate, target)
            : new([.. brackets], mixed || draw.OneIn(2) ? null : DrawnPrice.Taken(draw, leaf.Weight, 0.9m));
    }

    /// <summary>What all the steps over a distance from the target change.</summary>
    public Fraction Change(Fraction distance)
    {
        Fraction change = Fraction.Sum(Brackets.Select(bracket => bracket.Change(distance)));
        return AtMost is { } most ? change.Within(-most.Points, most.Points) : change;
    }

    private static bool IsExact(string percent, decimal target, decimal reach) =>
        decimal.Parse(percent.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100m * target == reach;
}

/// <summary>One bracket of a side.</summary>
internal sealed record DrawnBracket(
    string Each, decimal Size, DrawnPrice Price, bool IsAddition, decimal Start, decimal? Reach, string? ReachText, StepCounting? OwnSteps, StepCounting OfSet)
{
    public StepCounting Steps => OwnSteps ?? OfSet;

    public string Yaml(DrawnPrice? atMost) => $"{{ each: {Each}, {(IsAddition ? "add" : "deduct")}: {Price.Text}"
        + (atMost is null ? "" : $", at-most: {atMost.Text}")
        + (ReachText is null ? "" : $", up-to: {ReachText}")
        + (OwnSteps is { } steps ? $", steps: {Written.Word(steps)}" : "") + " }";

    public Fraction Change(Fraction distance)
    {
        Fraction part = (Reach is { } reach ? Fraction.Min(distance, reach) : distance) - Start;
        if (part <= 0m)
        {
            return 0m;
        }

        Fraction steps = part / Size;
        Fraction counted = Steps switch
        {
            StepCounting.Whole => steps.Floor(),
            StepCounting.Started => steps.Ceiling(),
            _ => steps,
        };
        return IsAddition ? counted * Price.Points : -(counted * Price.Points);
    }
}
