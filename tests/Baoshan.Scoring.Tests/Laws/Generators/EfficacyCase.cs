using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>
/// 功效系数法 by its definition: own base + (value − own standard value) ÷ (next − own) × (next base − own base); from the best on the best
/// base, worse than the worst nothing or the worst base; of equal standard values the better one counts.
/// </summary>
internal static class EfficacyCase
{
    public static NumericCase Draw(Draw draw, LeafAround leaf, bool isRate)
    {
        bool lower = draw.OneIn(2);
        bool holds = draw.OneIn(2);
        int count = draw.Whole(2, 5);
        decimal[] coefficients = [.. Enumerable.Range(0, 21).OrderBy(_ => draw.Whole(0, 1000)).Take(count).OrderDescending().Select(i => i / 20m)];
        decimal[] values = [.. draw.Several(count, count, () => isRate ? draw.Number(-0.2m, 1.2m, draw.Of(1, 2, 3)) : draw.Number(-20m, 500m, 0))];
        values = lower ? [.. values.Order()] : [.. values.OrderDescending()];
        if (draw.OneIn(4))
        {
            values[1] = values[0];
        }

        string levels = string.Join(", ", values.Select((value, i) => $"档{i}: {{ value: {Written.Value(value, isRate)}, coefficient: {Written.Number(coefficients[i])} }}"));
        string yaml = $"efficacy: {{ levels: {{ {levels} }}{(lower ? ", better: lower" : "")}{(holds ? ", beyond: hold" : draw.OneIn(2) ? ", beyond: zero" : "")} }}";

        bool Reaches(Fraction x, decimal value) => lower ? x <= value : x >= value;
        Fraction Points(Fraction x)
        {
            // the best standard value that is reached
            int own = Array.FindIndex(values, value => Reaches(x, value));
            if (own < 0)
            {
                return holds ? (Fraction)leaf.Weight * coefficients[^1] : 0m;
            }

            Fraction ownBase = (Fraction)leaf.Weight * coefficients[own];
            return own == 0
                ? ownBase
                : ownBase + ((x - values[own]) / ((Fraction)values[own - 1] - values[own]) * (((Fraction)leaf.Weight * coefficients[own - 1]) - ownBase));
        }

        bool distinct = values.Distinct().Count() == values.Length;
        return new(yaml, Points, values)
        {
            Rises = !lower,
            Falls = lower,
            Slope = holds && distinct
                ? Enumerable.Range(1, count - 1).Select(i => (Fraction)leaf.Weight * (coefficients[i - 1] - coefficients[i]) / Fraction.Abs(values[i] - values[i - 1])).Max()
                : null,
        };
    }
}
