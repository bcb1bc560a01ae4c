using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A class of findings: what the first, the second … cost, null where one leaves no points, the last for all further ones; and the limit of the class.</summary>
internal sealed record DrawnClass(string Name, DrawnPrice?[] Turns, DrawnPrice? AtMost)
{
    public string Yaml => AtMost is null ? Each : $"{{ {Inner} }}";

    public string Inner => $"each: {Each}{(AtMost is null ? "" : $", at-most: {AtMost.Text}")}";

    private string Each => Turns.Length == 1 ? Text(Turns[0]) : $"[ {string.Join(", ", Turns.Select(Text))} ]";

    public static DrawnClass Of(Draw draw, string name, decimal weight)
    {
        DrawnPrice?[] turns = draw.Several(1, draw.OneIn(3) ? 3 : 1, () => draw.OneIn(6) ? null : DrawnPrice.Taken(draw, weight));
        return new(name, turns, turns is [not null] && draw.OneIn(3) ? DrawnPrice.Taken(draw, weight, 0.8m) : null);
    }

    public bool Zeroes(int count) => Enumerable.Range(0, count).Any(i => Turn(i) is null);

    public Fraction Cost(int count)
    {
        Fraction cost = Fraction.Sum(Enumerable.Range(0, count).Select(i => Turn(i)?.Points ?? 0m));
        return AtMost is { } most ? Fraction.Min(most.Points, cost) : cost;
    }

    private DrawnPrice? Turn(int i) => Turns[Math.Min(i, Turns.Length - 1)];

    private static string Text(DrawnPrice? price) => price?.Text ?? "zero";
}
