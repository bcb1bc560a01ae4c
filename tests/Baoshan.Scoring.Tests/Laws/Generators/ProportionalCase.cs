using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>按比例计分 by its definition: weight × value ÷ target, or weight × target ÷ value where lower is better, to the most points; nothing in the zero range.</summary>
internal static class ProportionalCase
{
    public static NumericCase Draw(Draw draw, LeafAround leaf, bool isRate)
    {
        decimal target = isRate ? draw.Number(0.1m, 1.5m, 2) : draw.Number(1m, 900m, draw.Of(0, 1));
        bool lower = draw.OneIn(2);
        DrawnPrice most = draw.OneIn(3) ? DrawnPrice.Earned(draw, leaf with { Minimum = 0m }) : DrawnPrice.Full(leaf.Weight);
        DrawnRange? zero = draw.OneIn(2) ? DrawnRange.Any(draw, isRate, 0m, isRate ? 1.5m : 900m) : null;
        string yaml = $"proportional: {{ target: {Written.Value(target, isRate)}"
            + (lower ? ", better: lower" : draw.OneIn(3) ? ", better: higher" : "")
            + (most.Text == "full" ? "" : $", at-most: {most.Text}")
            + (zero is null ? "" : $", zero: {zero.Text}") + " }";

        Fraction Points(Fraction x)
        {
            if (zero is not null && zero.Holds(x))
            {
                return 0m;
            }

            // zero or less earns nothing where higher is better, and the most where lower is
            return x <= 0m ? (lower ? most.Points : 0m)
                : Fraction.Min(most.Points, leaf.Weight * (lower ? target / x : x / target));
        }

        bool counts = zero is null || leaf.Minimum == 0m;
        Fraction reached = most.Points * target / leaf.Weight;
        return new(yaml, Points, [0m, target, .. zero?.Bounds ?? []])
        {
            Rises = !lower && counts && (zero is null || zero.From is null),
            Falls = lower && counts && (zero is null || zero.To is null),
            Slope = zero is null && !lower && reached > 0m ? (Fraction)leaf.Weight / target : null,
        };
    }
}
